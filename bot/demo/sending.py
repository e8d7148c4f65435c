"""What the bot puts into a chat: messages, voices and files, and what it does to them later."""

from collections.abc import Mapping
from typing import Any

from bot.demo import markup
from bot.demo.errors import ApiError, Refused
from bot.demo.limits import read_text
from bot.demo.media import described
from bot.demo.records import DemoChat, DemoFile, DemoPerson, Json, Message, Upload
from bot.demo.world import World

Uploads = Mapping[str, Upload]
DELETABLE_FOR = 48 * 3600
PRESS_LIVES = 15


def send_message(world: World, given: Json, _: Uploads) -> Json:
    text, entities = read_text(given, "text", "parse_mode")
    return _send(world, given, {"text": text, "entities": entities})


def send_media(kind: str, world: World, given: Json, uploads: Uploads) -> Json:
    chat = world.reachable(given["chat_id"])
    kept = _file(world, kind, given[kind], uploads)
    content: Json = {kind: described(kind, kept, given)}
    if given.get("caption"):
        caption, entities = read_text(given, "caption", "parse_mode")
        content["caption"] = caption
        content["caption_entities"] = markup.detect(caption, entities)
    return _send(world, {**given, "chat_id": chat.id}, content)


def _file(world: World, kind: str, named: str, uploads: Uploads) -> DemoFile:
    if named in world.files:
        return world.files[named]
    upload = uploads.get(named.removeprefix("attach://"))
    if upload is None:
        raise ApiError(400, "Bad Request: wrong file identifier/HTTP URL specified")
    if not upload.content:
        raise ApiError(400, "Bad Request: file must be non-empty")
    return world.keep(kind, upload)


def _send(world: World, given: Json, content: Json) -> Json:
    chat = world.reachable(given["chat_id"])
    content.update(_reply(world, chat, given.get("reply_parameters")))
    if given.get("protect_content"):
        content["has_protected_content"] = True
    marked = given.get("reply_markup")
    if marked is not None and "inline_keyboard" in marked:
        content["reply_markup"] = marked
    receiver = _receiver(world, given.get("ephemeral_message_parameters"))
    message = world.post(chat, world.bot, content)
    if receiver is not None:
        _hide(message, receiver)
    message.markup = marked
    if marked is not None and "keyboard" in marked:
        chat.markup = marked
    elif marked is not None and "remove_keyboard" in marked:
        chat.markup = None
    return message.data


def _receiver(world: World, hidden: Json | None) -> DemoPerson | None:
    """Who alone will see a message; the bot is no admin, so only after a press of theirs."""
    if hidden is None:
        return None
    person = world.people.get(hidden["receiver_user_id"])
    if person is None:
        raise ApiError(400, "Bad Request: user not found")
    press = world.queries.get(hidden.get("callback_query_id", ""))
    fresh = press is not None and (world.clock() - press.at).total_seconds() <= PRESS_LIVES
    if press is None or press.person != person.id or not fresh:
        raise ApiError(400, "Bad Request: the user has not called the bot")
    return person


def _hide(message: Message, receiver: DemoPerson) -> None:
    message.only_for = receiver.id
    message.data["ephemeral_message_id"] = message.data["message_id"]
    message.data["message_id"] = 0
    message.data["receiver_user"] = receiver.user()


def edit_hidden(world: World, given: Json, _: Uploads) -> bool:
    chat = world.reachable(given["chat_id"])
    message = world.message(chat.id, given["ephemeral_message_id"])
    if message is None or message.only_for != given["receiver_user_id"]:
        raise ApiError(400, "Bad Request: message to edit not found")
    _reword(world, message, given)
    _remark(world, chat, message, given.get("reply_markup"))
    return True


def _reply(world: World, chat: DemoChat, wanted: Json | None) -> Json:
    if wanted is None or "message_id" not in wanted:
        return {}
    found = world.message(chat.id, wanted["message_id"])
    if found is not None:
        return {"reply_to_message": found.inside}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise ApiError(400, "Bad Request: message to be replied not found")


def edit_text(world: World, given: Json, _: Uploads) -> Any:
    if "inline_message_id" in given:
        return True
    chat, message = _editable(world, given)
    _reword(world, message, given)
    return _remark(world, chat, message, given.get("reply_markup"))


def _reword(world: World, message: Message, given: Json) -> None:
    if "text" not in message.data or "text" not in given:
        raise ApiError(400, "Bad Request: there is no text in the message to edit")
    text, entities = read_text(given, "text", "parse_mode")
    found = markup.detect(text, entities)
    before = (message.data["text"], message.data.get("entities", []), message.markup)
    if before == (text, found, given.get("reply_markup")):
        raise _not_modified()
    message.data["text"] = text
    message.data["edit_date"] = world.now()
    message.data.pop("entities", None)
    if found:
        message.data["entities"] = found
    message.edited = True


def edit_markup(world: World, given: Json, _: Uploads) -> Any:
    if "inline_message_id" in given:
        return True
    chat, message = _editable(world, given)
    if message.markup == given.get("reply_markup"):
        raise _not_modified()
    return _remark(world, chat, message, given.get("reply_markup"))


def _remark(world: World, chat: DemoChat, message: Message, keyboard: Json | None) -> Json:
    message.markup = keyboard
    message.data.pop("reply_markup", None)
    if keyboard is not None and keyboard["inline_keyboard"]:
        message.data["reply_markup"] = keyboard
    world.tell("chat", chat=chat.id)
    return message.data


def _editable(world: World, given: Json) -> tuple[DemoChat, Message]:
    chat = world.reachable(given["chat_id"])
    message = world.message(chat.id, given["message_id"])
    if message is None:
        raise ApiError(400, "Bad Request: message to edit not found")
    if not message.from_bot:
        raise ApiError(400, "Bad Request: message can't be edited")
    if message.carried_reply_keyboard:
        raise Refused("message can't be edited: it carried a reply keyboard")
    return chat, message


def _not_modified() -> ApiError:
    return ApiError(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message",
    )


def delete(world: World, given: Json, _: Uploads) -> bool:
    chat = world.chat(given["chat_id"])
    message = world.message(chat.id, given["message_id"])
    if message is None:
        raise ApiError(400, "Bad Request: message to delete not found")
    if not _deletable(world, chat, message):
        raise ApiError(400, "Bad Request: message can't be deleted")
    _remove(world, chat, message)
    world.tell("chat", chat=chat.id)
    return True


def delete_several(world: World, given: Json, _: Uploads) -> bool:
    chat = world.chat(given["chat_id"])
    for each in given["message_ids"]:
        message = world.message(chat.id, each)
        if message is not None and _deletable(world, chat, message):
            _remove(world, chat, message)
    world.tell("chat", chat=chat.id)
    return True


def _remove(world: World, chat: DemoChat, message: Message) -> None:
    del world.messages[chat.id][message.id]
    world.replies_follow(chat, message)


def _deletable(world: World, chat: DemoChat, message: Message) -> bool:
    fresh = world.now() - message.data["date"] < DELETABLE_FOR
    return fresh and (message.from_bot or chat.kind == "private")


def copy(world: World, given: Json, _: Uploads) -> Json:
    data = _original(world, given, "copy").data
    content = {k: v for k, v in data.items() if k in COPIED}
    if "caption" in given:
        caption, entities = read_text(given, "caption", "parse_mode")
        content.update({"caption": caption, "caption_entities": entities})
    return {"message_id": _send(world, given, content)["message_id"]}


def forward(world: World, given: Json, _: Uploads) -> Json:
    original = _original(world, given, "forward").data
    if original.get("has_protected_content"):
        raise ApiError(400, "Bad Request: message can't be forwarded")
    content = {k: v for k, v in original.items() if k in COPIED}
    content["forward_origin"] = original.get("forward_origin") or {
        "type": "user",
        "date": original["date"],
        "sender_user": original["from"],
    }
    return _send(world, given, content)


def _original(world: World, given: Json, verb: str) -> Message:
    source = world.chat(given["from_chat_id"])
    found = world.message(source.id, given["message_id"])
    if found is None:
        raise ApiError(400, f"Bad Request: message to {verb} not found")
    return found


COPIED = {
    "text",
    "entities",
    "caption",
    "caption_entities",
    "voice",
    "audio",
    "photo",
    "document",
    "sticker",
    "contact",
    "location",
    "has_protected_content",
}
