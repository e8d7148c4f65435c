"""What the chat page can do in a person's name, by the word it uses for it."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.cloud import Cloud
from bot.demo.records import DemoChat, DemoPerson, Json


def _who(cloud: Cloud, given: Json) -> DemoPerson:
    return cloud.people[int(given["person"])]


def _where(cloud: Cloud, given: Json) -> DemoChat:
    return cloud.chats[int(given["chat"])]


async def _write(cloud: Cloud, given: Json) -> int:
    person, chat = _who(cloud, given), _where(cloud, given)
    if not given["text"].strip():
        raise ValueError("there is nothing to send")
    return await cloud.write(person, given["text"], chat=chat, reply_to=given.get("reply_to"))


async def _press(cloud: Cloud, given: Json) -> str:
    who = _who(cloud, given)
    return await cloud.press(who, given["message"], given["row"], given["column"])


async def _edit(cloud: Cloud, given: Json) -> None:
    await cloud.edit(_who(cloud, given), given["message"], given["text"])


async def _delete(cloud: Cloud, given: Json) -> None:
    for message in given["messages"]:
        await cloud.delete(_who(cloud, given), message)


async def _forward(cloud: Cloud, given: Json) -> list[int]:
    person, chat = _who(cloud, given), _where(cloud, given)
    return await cloud.forward(person, given["messages"], chat=chat, privacy=given["privacy"])


async def _pass_on(cloud: Cloud, given: Json) -> list[int]:
    """Forward texts that somebody wrote elsewhere, who is named or hides."""
    person, chat = _who(cloud, given), _where(cloud, given)
    origin = cloud.people.get(given["origin"]) or str(given["origin"])
    return [
        await cloud.forward_text(person, text, origin=origin, chat=chat) for text in given["texts"]
    ]


async def _ask_inline(cloud: Cloud, given: Json) -> str:
    return await cloud.ask_inline(_who(cloud, given), given["query"])


async def _choose_inline(cloud: Cloud, given: Json) -> int:
    person, chat = _who(cloud, given), _where(cloud, given)
    return await cloud.choose_inline(person, given["query"], given["result"], chat=chat)


async def _contact(cloud: Cloud, given: Json) -> int:
    person, chat = _who(cloud, given), _where(cloud, given)
    return await cloud.send_contact(person, given["phone"], given["name"], chat=chat)


async def _location(cloud: Cloud, given: Json) -> int:
    person, chat = _who(cloud, given), _where(cloud, given)
    return await cloud.send_location(
        person, float(given["latitude"]), float(given["longitude"]), chat=chat
    )


async def _sticker(cloud: Cloud, given: Json) -> int:
    return await cloud.send_sticker(_who(cloud, given), given["emoji"], chat=_where(cloud, given))


async def _block(cloud: Cloud, given: Json) -> None:
    await cloud.block(_who(cloud, given))


async def _unblock(cloud: Cloud, given: Json) -> None:
    await cloud.unblock(_who(cloud, given))


async def send_file(cloud: Cloud, given: Json, content: bytes) -> int:
    """Send a voice, a picture or any other file."""
    person, chat = _who(cloud, given), _where(cloud, given)
    mime = given.get("mime") or "application/octet-stream"
    if not content:
        raise ValueError("the file is empty")
    match given["kind"]:
        case "voice":
            seconds = round(float(given.get("duration") or 0))
            return await cloud.send_voice(person, content, duration=seconds, mime=mime, chat=chat)
        case "photo":
            return await cloud.send_photo(person, content, mime=mime, chat=chat)
        case _:
            name = given.get("name") or "file"
            return await cloud.send_document(person, content, name, mime=mime, chat=chat)


DEEDS: dict[str, Callable[[Cloud, Json], Awaitable[Any]]] = {
    "write": _write,
    "press": _press,
    "edit": _edit,
    "delete": _delete,
    "forward": _forward,
    "pass-on": _pass_on,
    "ask-inline": _ask_inline,
    "choose-inline": _choose_inline,
    "contact": _contact,
    "location": _location,
    "sticker": _sticker,
    "block": _block,
    "unblock": _unblock,
}
