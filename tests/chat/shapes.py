"""Updates as Telegram sends them, with a person in them who must not be found behind the door."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

SECRETS = (
    "Samira",
    "Haddad",
    "samira_h",
    "31612345678",
    "Ahmed",
    "Buurtgroep",
    "file-id",
    "52.37",
    "Bakkerij",
)
USER: Json = {
    "id": 5_311_522_001,
    "is_bot": False,
    "first_name": "Samira",
    "last_name": "Haddad",
    "username": "samira_h",
    "language_code": "ar",
    "is_premium": True,
}
BOT: Json = {"id": 7_000_000_001, "is_bot": True, "first_name": "W", "username": "wegwijs_bot"}
PRIVATE: Json = {
    "id": USER["id"],
    "type": "private",
    "first_name": "Samira",
    "last_name": "Haddad",
    "username": "samira_h",
}
GROUP: Json = {"id": -1_001_234_567_890, "type": "supergroup", "title": "Buurtgroep Ahmed"}
CHANNEL: Json = {"id": -1_009_999_999_999, "type": "channel", "title": "Buurtgroep"}
FILE: Json = {"file_id": "file-id-1", "file_unique_id": "file-id-u", "file_size": 1000}
WHEN = 1_795_597_200


def message(chat: Json = PRIVATE, **content: Any) -> Json:
    return {
        "update_id": 1,
        "message": {"message_id": 77, "date": WHEN, "chat": chat, "from": USER, **content},
    }


def command(text: str, chat: Json = PRIVATE) -> Json:
    name = text.split(maxsplit=1)[0]
    entity = {"type": "bot_command", "offset": 0, "length": len(name)}
    return message(chat, text=text, entities=[entity])


def press(data: str | None = "menu|AAAAAAAAAAA", **below: Any) -> Json:
    shown = {"message_id": 78, "date": WHEN, "chat": PRIVATE, "from": BOT, "text": "?", **below}
    query = {"id": "4382", "from": USER, "chat_instance": "1", "message": shown}
    return {"update_id": 1, "callback_query": query | ({"data": data} if data else {})}


def member(status: str, chat: Json = PRIVATE) -> Json:
    other = {"status": "member", "user": BOT}
    until = {"until_date": 0} if status == "kicked" else {}
    return {
        "update_id": 1,
        "my_chat_member": {
            "chat": chat,
            "from": USER,
            "date": WHEN,
            "old_chat_member": other,
            "new_chat_member": {"status": status, "user": BOT, **until},
        },
    }


def poisoned() -> dict[str, Json]:
    """Updates that no handler can do anything with, by what is wrong with them."""
    huge, lone = 2**63, "\ud83d"
    entity: Json = {"type": "bot_command", "offset": 0, "length": 6}
    deep: Any = "x"
    for _ in range(200):
        deep = [deep]
    return {
        "nothing": {},
        "an unknown kind": {"business_connection": {"id": "1"}},
        "a kind from the future": {"thought": {"from": USER}},
        "a message that is a text": {"message": "hallo"},
        "a message that is a list": {"message": [1, 2]},
        "a message that is nothing": {"message": None},
        "an empty message": {"message": {}},
        "a message without a chat": {"message": {"message_id": 1, "date": WHEN, "text": "x"}},
        "a message without a date": {"message": {"message_id": 1, "chat": PRIVATE, "text": "x"}},
        "a message from nobody": {
            "message": {"message_id": 1, "date": WHEN, "chat": PRIVATE, "text": "x"}
        },
        "half a character": message(text=lone),
        "half a character in a command": command(f"/start {lone}"),
        "half a character as a command": message(text=f"/{lone}tart", entities=[entity]),
        "nothing but NUL": message(text="\x00"),
        "NUL inside": message(text="wat\x00 nu"),
        "5,000 letters": message(text="ሓ" * 5000),
        "a megabyte": message(text="x" * 1_000_000),
        "a tower of marks": message(text="h" + "\u0335" * 4000),
        "a command far outside the text": message(
            text="/s", entities=[{**entity, "offset": 0, "length": 90_000}]
        ),
        "a command that is negative": message(text="/s", entities=[{**entity, "length": -5}]),
        "4,000 entities": message(
            text="x" * 4000,
            entities=[{"type": "bold", "offset": n, "length": 1} for n in range(4000)],
        ),
        "a text that is a number": message(text=12),
        "a text that is deep": message(text=deep),
        "an empty text": message(text=""),
        "a chat beyond 64 bits": message({**PRIVATE, "id": huge}, text="hallo"),
        "a chat beyond 256 bits": message({**PRIVATE, "id": 2**256}, text="hallo"),
        "a chat that is a word": message({**PRIVATE, "id": "samira"}, text="hallo"),
        "a negative private chat": message({**PRIVATE, "id": -huge}, text="hallo"),
        "a message number beyond 64 bits": {
            "message": {**message(text="hallo")["message"], "message_id": huge}
        },
        "a date beyond time": {"message": {**message(text="hallo")["message"], "date": huge}},
        "a language that is a number": {
            "message": {**message(text="hallo")["message"], "from": {**USER, "language_code": 7}}
        },
        "a press of nothing": press(None),
        "a press without a message": {
            "callback_query": {"id": "1", "from": USER, "chat_instance": "1", "data": "x"}
        },
        "a press from nobody": {"callback_query": {"id": "1", "data": "x"}},
        "half a character on a button": press(f"menu|{lone}"),
        "a press of a message long gone": press(date=0),
        "a press that is deep": press(deep),
        "a member without a status": {"my_chat_member": {"chat": PRIVATE, "date": WHEN}},
        "a member of the future": member("hologram"),
    }
