"""The queue of updates: what the bot has not confirmed yet, and how it is fetched or brought."""

import time
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from bot.demo.bell import Bell
from bot.demo.errors import ApiError
from bot.demo.records import Json

ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(slots=True)
class Webhook:
    """Where updates are brought to, when the bot asked for that."""

    url: str
    secret: str = ""
    connections: int = 40
    failures: int = 0
    last_error: str = ""
    last_error_at: int = 0


@dataclass(slots=True)
class Mailbox:
    """Updates in the order they happened, until they are confirmed."""

    bell: Bell
    updates: list[Json] = field(default_factory=list)
    webhook: Webhook | None = None
    allowed: list[str] = field(default_factory=list)
    closed: bool = False
    _next_id: int = 100_000_001
    _poller: object = None

    def put(self, kind: str, content: Json) -> Json | None:
        """Queue an update, unless the bot did not ask for its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if not wanted:
            return None
        return self.put_raw({kind: content})

    def put_raw(self, update: Json) -> Json:
        # What the bot hears is what was so at this moment, whatever is edited later.
        update = {"update_id": self._next_id, **deepcopy(update)}
        self._next_id = max(self._next_id, update["update_id"]) + 1
        self.updates.append(update)
        self.bell.ring()
        return update

    def confirm(self, update: Json) -> None:
        self.updates = [each for each in self.updates if each is not update]
        self.bell.ring()

    def clear(self) -> None:
        self.updates.clear()
        self.bell.ring()

    def allow(self, kinds: list[str] | None) -> None:
        if kinds is not None:
            self.allowed = kinds

    def close(self) -> None:
        """Send everybody home who waits for an update."""
        self.closed = True
        self.bell.ring()

    async def fetch(self, given: Json) -> list[Json]:
        if self.webhook is not None:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.allow(given.get("allowed_updates"))
        self._forget(given.get("offset", 0))
        return await self._poll(given.get("timeout", 0), most=given.get("limit", 100))

    def _forget(self, offset: int) -> None:
        if offset < 0:
            self.updates = self.updates[offset:]
        elif offset > 0:
            self.updates = [each for each in self.updates if each["update_id"] >= offset]
        self.bell.ring()

    async def _poll(self, seconds: float, *, most: int) -> list[Json]:
        me = self._poller = object()
        self.bell.ring()
        until = time.monotonic() + min(seconds, 50)
        while not self.updates and not self.closed and self.webhook is None:
            left = until - time.monotonic()
            if left <= 0:
                break
            await self.bell.wait(left)
            if self._poller is not me:
                raise ApiError(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
        return self.updates[:most]


def chat_of(update: Json) -> Any:
    """Name the chat whose updates are brought one after another."""
    content: Json = next((each for key, each in update.items() if key != "update_id"), {})
    chat = content.get("chat") or content.get("message", {}).get("chat") or content.get("from", {})
    return chat.get("id")
