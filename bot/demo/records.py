"""What a local Telegram remembers: people, chats, messages, files and calls."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A person with a Telegram account; their private chat with the bot has the same id."""

    id: int
    name: str
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def user(self) -> Json:
        known = self._names()
        if self.language_code:
            known["language_code"] = self.language_code
        return {"id": self.id, "is_bot": False, **known}

    def chat(self) -> Json:
        return {"id": self.id, "type": "private", **self._names()}

    def _names(self) -> Json:
        names = {"first_name": self.first_name}
        if self.last_name:
            names["last_name"] = self.last_name
        if self.username:
            names["username"] = self.username
        return names


@dataclass(slots=True)
class DemoChat:
    """A private chat with the bot, a group with its members, or a channel."""

    id: int
    kind: Literal["private", "group", "supergroup", "channel"]
    title: str = ""
    members: set[int] = field(default_factory=set)
    has_bot: bool = True
    started: bool = False
    blocked: bool = False
    markup: Json | None = None
    """The reply keyboard or the prompt that lies open below the input."""

    action: str = ""
    moved_to: int | None = None
    signature: str = ""
    """Who signs what is posted in a channel."""


@dataclass(slots=True)
class Message:
    """A message in a chat, as the Bot API tells it, and what only the people in the chat see."""

    data: Json
    markup: Json | None = None
    edited: bool = False
    reactions: list[str] = field(default_factory=list)
    only_for: int | None = None

    @property
    def id(self) -> int:
        number: int = self.data.get("ephemeral_message_id") or self.data["message_id"]
        return number

    @property
    def inside(self) -> Json:
        """As a reply shows it: without what it replies to itself."""
        return {name: value for name, value in self.data.items() if name != "reply_to_message"}

    @property
    def from_bot(self) -> bool:
        return bool(self.data.get("from", {}).get("is_bot"))

    @property
    def carried_reply_keyboard(self) -> bool:
        return self.markup is not None and "inline_keyboard" not in self.markup


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it comes in."""

    content: bytes
    name: str = ""
    mime: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class DemoFile:
    """A file that Telegram keeps and both sides can fetch."""

    file_id: str
    unique_id: str
    path: str
    upload: Upload

    def told(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.upload.content),
        }


@dataclass(frozen=True, slots=True)
class Call:
    """One thing the bot asked of Telegram, and what came of it."""

    number: int
    method: str
    params: Json
    at: datetime
    result: Any = None
    error: str | None = None
    status: int = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as somebody sees it now."""

    message_id: int
    chat_id: int
    from_bot: bool
    sender: str
    text: str
    html: str
    entities: list[Json]
    inline_keyboard: list[list[Json]]
    markup: Json | None
    voice: Json | None
    message: Json
    edited: bool
    reactions: list[str]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.inline_keyboard for button in row]

    @property
    def reply_keyboard(self) -> list[list[str]]:
        rows = (self.markup or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]


@dataclass(slots=True)
class Query:
    """A press, an inline question or a guest mention that waits for the bot's answer."""

    id: str
    person: int
    chat: int
    at: datetime
    message_id: int | None = None
    answer: Json | None = None
