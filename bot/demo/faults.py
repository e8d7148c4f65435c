"""What can go wrong with Telegram, on demand."""

import asyncio
import math
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from bot.demo.errors import ApiError, HangUp
from bot.demo.records import DemoChat, DemoPerson, Json

SENDS = {
    "sendMessage",
    "sendVoice",
    "sendPhoto",
    "sendDocument",
    "sendAudio",
    "copyMessage",
    "forwardMessage",
}


@dataclass(slots=True)
class _Limit:
    """A 429 that waits for calls to a chat, or to any."""

    chat: int | None
    retry_after: int
    times: int


@dataclass(slots=True)
class _Failure:
    """A failure that waits for calls of a method."""

    kind: Literal["status", "before", "after"]
    times: int
    status: int = 500


@dataclass(slots=True)
class _Flood:
    """The real limits: 30 a second in all, about 1 a second in a chat, 20 a minute in a group."""

    overall: deque[float] = field(default_factory=deque)
    chats: dict[int, deque[float]] = field(default_factory=dict)

    def pass_by(self, chat: int | None) -> float:
        """Count a send, or say how many seconds are to be waited."""
        now = time.monotonic()
        waits = [_wait(self.overall, now, count=30, seconds=1.0)]
        own = self.chats.setdefault(chat, deque()) if chat is not None else deque()
        if chat is not None and chat < 0:
            waits.append(_wait(own, now, count=20, seconds=60.0))
        elif chat is not None:
            # One a second in the long run, and three at once: no more than 3 + n in n seconds.
            waits.append(_wait(own, now, count=4, seconds=3.0))
        wait = max(waits)
        if wait <= 0:
            self.overall.append(now)
            own.append(now)
        return wait


def _wait(sent: deque[float], now: float, *, count: int, seconds: float) -> float:
    while sent and now - sent[0] >= 60.0:
        sent.popleft()
    recent = [at for at in sent if now - at < seconds]
    return seconds - (now - recent[-count]) if len(recent) >= count else 0.0


class Faults:
    """Faults that are ordered by a test or by hand, and happen to the calls that come."""

    def __init__(self) -> None:
        self._forbidden: set[int] = set()
        self._limits: list[_Limit] = []
        self._failures: dict[str, list[_Failure]] = {}
        self._moves: dict[int, int] = {}
        self._delays: dict[str, float] = {}
        self._flood: _Flood | None = None

    def forbid(self, person: DemoPerson) -> None:
        self._forbidden.add(person.id)

    def allow(self, person: DemoPerson) -> None:
        self._forbidden.discard(person.id)

    def limit(
        self, chat: DemoPerson | DemoChat | int | None, retry_after: int, times: int = 1
    ) -> None:
        self._limits.append(_Limit(_id(chat), retry_after, times))

    def fail(self, method: str, status: int = 500, times: int = 1) -> None:
        self._failures.setdefault(method, []).append(_Failure("status", times, status))

    def migrate(self, chat: DemoChat | int, new_id: int) -> None:
        self._moves[chat if isinstance(chat, int) else chat.id] = new_id

    def drop(self, method: str, times: int = 1, *, after: bool = False) -> None:
        kind: Literal["before", "after"] = "after" if after else "before"
        self._failures.setdefault(method, []).append(_Failure(kind, times))

    def limits(self, *, on: bool = True) -> None:
        self._flood = _Flood() if on else None

    def slow(self, method: str, seconds: float) -> None:
        self._delays[method] = seconds

    def moves(self, chat: int) -> int | None:
        return self._moves.pop(chat, None)

    def refuse_forbidden(self, chat: int) -> None:
        if chat in self._forbidden:
            raise ApiError(403, "Forbidden: bot was blocked by the user")

    async def before(self, method: str, given: Json) -> None:
        """Let happen what happens before a call has any effect."""
        if method in self._delays:
            await asyncio.sleep(self._delays[method])
        self._fail(method, "before")
        self._fail(method, "status")
        if not method.startswith("get"):
            chat = given.get("chat_id")
            self._too_many(method, chat if isinstance(chat, int) else None)

    def after(self, method: str) -> None:
        """Let happen what happens after a call had its effect."""
        self._fail(method, "after")

    def _fail(self, method: str, kind: str) -> None:
        for failure in self._failures.get(method, []):
            if failure.kind != kind or failure.times <= 0:
                continue
            failure.times -= 1
            if kind != "status":
                raise HangUp
            raise ApiError(failure.status, _FAILURES.get(failure.status, "Error: ordered"))

    def _too_many(self, method: str, chat: int | None) -> None:
        for limit in self._limits:
            if limit.times > 0 and (limit.chat is None or limit.chat == chat):
                limit.times -= 1
                raise _too_many_requests(limit.retry_after)
        if self._flood is not None and method in SENDS:
            wait = self._flood.pass_by(chat)
            if wait > 0:
                raise _too_many_requests(math.ceil(wait))


_FAILURES = {
    400: "Bad Request: ordered to fail",
    403: "Forbidden: ordered to fail",
    500: "Internal Server Error: ordered to fail",
    502: "Bad Gateway",
}


def _id(chat: DemoPerson | DemoChat | int | None) -> int | None:
    return chat if chat is None or isinstance(chat, int) else chat.id


def _too_many_requests(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
