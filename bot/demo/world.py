"""The state of a local Telegram, and the few things that people and the bot both do to it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.demo import markup
from bot.demo.bell import Bell
from bot.demo.errors import ApiError
from bot.demo.faults import Faults
from bot.demo.mailbox import Mailbox
from bot.demo.records import Call, DemoChat, DemoFile, DemoPerson, Json, Message, Query, Upload

if TYPE_CHECKING:
    from asyncio import Queue

    from bot.demo.vault import Vault

KEPT_CALLS = 20_000


def wall_clock() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


@dataclass(slots=True)
class Profile:
    """What the bot says about itself, by language code, and its commands by scope."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)


class World:
    """Everything that Telegram would know about one bot and the people around it."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] = wall_clock,
        username: str = "wegwijs_bot",
        first_name: str = "Wegwijs",
        bot_id: int = 7_000_000_001,
    ) -> None:
        self.clock = clock
        self.bot: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": first_name,
            "username": username,
        }
        self.people: dict[int, DemoPerson] = {}
        self.chats: dict[int, DemoChat] = {}
        self.messages: dict[int, dict[int, Message]] = {}
        self.files: dict[str, DemoFile] = {}
        self.queries: dict[str, Query] = {}
        self.profile = Profile()
        self.changed = Bell()
        self.mailbox = Mailbox(self.changed)
        self.faults = Faults()
        self.calls: list[Call] = []
        self.refused: list[Call] = []
        self.listeners: set[Queue[Json]] = set()
        self.calls_made = 0
        self.vault: Vault | None = None
        self._numbers = 0

    def number(self) -> int:
        """Count on: messages, files and queries are numbered as one row."""
        self._numbers += 1
        return self._numbers

    def replies_follow(self, chat: DemoChat, message: Message) -> None:
        """What replies to a message shows it as it is now, and nothing of one that is gone."""
        for each in self.messages[chat.id].values():
            above = each.data.get("reply_to_message")
            if above is None or above["message_id"] != message.data["message_id"]:
                continue
            if message.id in self.messages[chat.id]:
                each.data["reply_to_message"] = message.inside
            else:
                del each.data["reply_to_message"]

    def number_beyond(self, number: int) -> None:
        self._numbers = max(self._numbers, number)

    def now(self) -> int:
        return int(self.clock().timestamp())

    def tell(self, kind: str, **what: Any) -> None:
        """Let everybody who looks on know that something happened."""
        for listener in self.listeners:
            listener.put_nowait({"kind": kind, **what})
        self.changed.ring()

    def note(self, call: Call, *, refused: bool) -> None:
        self.calls.append(call)
        if refused:
            self.refused.append(call)
        if len(self.calls) > KEPT_CALLS:
            del self.calls[: KEPT_CALLS // 2]
        self.tell("call", call=told_call(call, refused=refused))

    def chat(self, chat_id: int | str) -> DemoChat:
        """Find the chat that the bot means, or answer as Telegram does when there is none."""
        found = self.chats.get(chat_id) if isinstance(chat_id, int) else self._by_name(chat_id)
        if found is None:
            raise ApiError(400, "Bad Request: chat not found")
        if found.moved_to is not None:
            raise ApiError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=found.moved_to,
            )
        return found

    def reachable(self, chat_id: int | str) -> DemoChat:
        """Find a chat that the bot may write to."""
        found = self.chat(chat_id)
        self.faults.refuse_forbidden(found.id)
        if found.kind == "private" and found.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if found.kind == "private" and not found.started:
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        if not found.has_bot:
            raise ApiError(403, f"Forbidden: bot is not a member of the {found.kind} chat")
        return found

    def _by_name(self, name: str) -> DemoChat | None:
        wanted = name.removeprefix("@").lower()
        for person in self.people.values():
            if person.username.lower() == wanted:
                return self.chats[person.id]
        return None

    def told_chat(self, chat: DemoChat) -> Json:
        if chat.kind == "private":
            return self.people[chat.id].chat()
        return {"id": chat.id, "type": chat.kind, "title": chat.title}

    def post(self, chat: DemoChat, sender: Json, content: Json) -> Message:
        """Put a new message into a chat."""
        data: Json = {
            "message_id": self.number(),
            "date": self.now(),
            "chat": self.told_chat(chat),
            "from": sender,
            **content,
        }
        if "text" in data:
            data["entities"] = markup.detect(data["text"], data.get("entities", []))
            if not data["entities"]:
                del data["entities"]
        message = Message(data)
        self.messages.setdefault(chat.id, {})[message.id] = message
        chat.action = ""
        self.tell("chat", chat=chat.id)
        return message

    def message(self, chat_id: int, message_id: int) -> Message | None:
        return self.messages.get(chat_id, {}).get(message_id)

    def whereabouts(self, message_id: int) -> tuple[DemoChat, Message]:
        """Find a message by its number alone, which is unique here."""
        for chat_id, messages in self.messages.items():
            if message_id in messages:
                return self.chats[chat_id], messages[message_id]
        raise LookupError(f"there is no message {message_id}")

    def upgrade(self, chat_id: int, new_id: int) -> DemoChat:
        """Make a supergroup of a group, under a new id."""
        old = self.chats[chat_id]
        new = DemoChat(new_id, "supergroup", old.title, set(old.members), has_bot=old.has_bot)
        self.chats[new_id] = new
        self.messages[new_id] = self.messages.pop(chat_id, {})
        old.moved_to = new_id
        self.tell("chat", chat=new_id)
        return new

    def keep(self, kind: str, upload: Upload) -> DemoFile:
        """Keep a file, so that it can be fetched by its id."""
        number = self.number()
        ending = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        kept = DemoFile(
            file_id=f"demo-{kind}-{number:08d}",
            unique_id=f"u{number:08d}",
            path=f"{kind}/file_{number}.{ending}",
            upload=upload,
        )
        self.files[kept.file_id] = kept
        return kept

    async def until(self, true: Callable[[], Any], seconds: float = 5.0) -> None:
        """Wait until something is true, looking again whenever anything changes."""
        end = time.monotonic() + seconds
        while not true():
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"this did not become true in {seconds} s")
            await self.changed.wait(left)


def told_call(call: Call, *, refused: bool) -> Json:
    """Tell a call as JSON, for those who look on."""
    return {
        "number": call.number,
        "method": call.method,
        "params": call.params,
        "at": call.at.isoformat(),
        "result": call.result,
        "error": call.error,
        "status": call.status,
        "refused": refused,
    }
