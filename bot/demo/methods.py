"""The methods of the Bot API that the demo knows, each with what it really does."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.demo import sending
from bot.demo.errors import ApiError
from bot.demo.limits import read_text
from bot.demo.mailbox import Webhook
from bot.demo.records import Json, Query
from bot.demo.sending import Uploads
from bot.demo.world import World

QUERY_LIVES = 150
INLINE_LIVES = 30
DOWNLOAD = 20 * 1024 * 1024


def get_me(world: World, _: Json, __: Uploads) -> Json:
    return {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "supports_guest_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        **world.bot,
    }


def set_webhook(world: World, given: Json, _: Uploads) -> bool:
    box = world.mailbox
    if given.get("drop_pending_updates"):
        box.clear()
    box.allow(given.get("allowed_updates"))
    if given["url"] and not given["url"].startswith(("https://", "http://")):
        raise ApiError(400, "Bad Request: bad webhook: invalid webhook URL specified")
    secret, many = given.get("secret_token", ""), given.get("max_connections", 40)
    box.webhook = Webhook(given["url"], secret, many) if given["url"] else None
    box.bell.ring()
    return True


def delete_webhook(world: World, given: Json, _: Uploads) -> bool:
    if given.get("drop_pending_updates"):
        world.mailbox.clear()
    world.mailbox.webhook = None
    world.mailbox.bell.ring()
    return True


def get_webhook_info(world: World, _: Json, __: Uploads) -> Json:
    box, hook = world.mailbox, world.mailbox.webhook
    told: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(box.updates),
    }
    if hook is not None:
        told["max_connections"] = hook.connections
        if hook.last_error:
            told["last_error_date"] = hook.last_error_at
            told["last_error_message"] = hook.last_error
    if box.allowed:
        told["allowed_updates"] = box.allowed
    return told


def answer_callback(world: World, given: Json, _: Uploads) -> bool:
    query = _living(world, given["callback_query_id"], QUERY_LIVES)
    if query.answer is None:
        query.answer = given
        world.tell(
            "answer",
            query=query.id,
            person=query.person,
            text=given.get("text", ""),
            alert=given.get("show_alert", False),
            url=given.get("url", ""),
        )
    return True


def answer_inline(world: World, given: Json, _: Uploads) -> bool:
    query = _living(world, given["inline_query_id"], INLINE_LIVES)
    query.answer = given
    results = [
        {"id": each["id"], "title": each.get("title", ""), "line": each.get("description", "")}
        for each in given["results"]
    ]
    told = {"results": results, "button": given.get("button")}
    world.tell("inline", query=query.id, person=query.person, **told)
    return True


def answer_guest(world: World, given: Json, _: Uploads) -> Json:
    query = _living(world, given["guest_query_id"], QUERY_LIVES)
    if query.answer is not None:
        raise ApiError(400, "Bad Request: guest query is already answered")
    query.answer = given
    content = inline_content(given["result"])
    content["guest_bot_caller_user"] = world.people[query.person].user()
    message = world.post(world.chats[query.chat], world.bot, content)
    message.markup = given["result"].get("reply_markup")
    return {"inline_message_id": f"inline-{message.id}"}


def inline_content(result: Json) -> Json:
    """Make of an inline result the message that it becomes."""
    inside = result.get("input_message_content", {})
    if "message_text" not in inside:
        return {"text": result.get("title", result["type"])}
    text, entities = read_text({**inside, "text": inside["message_text"]}, "text", "parse_mode")
    return {"text": text, "entities": entities}


def _living(world: World, query_id: str, lives: int) -> Query:
    query = world.queries.get(query_id)
    if query is None or (world.clock() - query.at).total_seconds() > lives:
        raise ApiError(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
    return query


def chat_action(world: World, given: Json, _: Uploads) -> bool:
    chat = world.reachable(given["chat_id"])
    chat.action = given["action"]
    world.tell("action", chat=chat.id, action=chat.action)
    return True


def react(world: World, given: Json, _: Uploads) -> bool:
    chat = world.reachable(given["chat_id"])
    message = world.message(chat.id, given["message_id"])
    if message is None:
        raise ApiError(400, "Bad Request: message to react not found")
    message.reactions = [each.get("emoji", "⭐") for each in given.get("reaction", [])]
    world.tell("chat", chat=chat.id)
    return True


def get_file(world: World, given: Json, _: Uploads) -> Json:
    kept = world.files.get(given["file_id"])
    if kept is None:
        raise ApiError(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    if len(kept.upload.content) > DOWNLOAD:
        raise ApiError(400, "Bad Request: file is too big")
    return {**kept.told(), "file_path": kept.path}


def get_chat(world: World, given: Json, _: Uploads) -> Json:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return {
        **world.told_chat(world.chat(given["chat_id"])),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {**dict.fromkeys(gifts, False), "gifts_from_channels": False},
    }


def get_member(world: World, given: Json, _: Uploads) -> Json:
    chat, user = world.chat(given["chat_id"]), given["user_id"]
    if user == world.bot["id"]:
        return {"status": "member" if chat.has_bot else "left", "user": world.bot}
    person = world.people.get(user)
    if person is None:
        raise ApiError(400, "Bad Request: user not found")
    inside = user in chat.members or user == chat.id
    return {"status": "member" if inside else "left", "user": person.user()}


def leave(world: World, given: Json, _: Uploads) -> bool:
    chat = world.reachable(given["chat_id"])
    if chat.kind == "private":
        raise ApiError(400, "Bad Request: chat member status can't be changed in private chats")
    chat.has_bot = False
    world.tell("chat", chat=chat.id)
    return True


def _scope(given: Json) -> tuple[str, str]:
    scope = given.get("scope", {"type": "default"})
    return json.dumps(scope, sort_keys=True), given.get("language_code", "")


def set_commands(world: World, given: Json, _: Uploads) -> bool:
    scope = given.get("scope", {})
    if "chat_id" in scope:
        world.chat(scope["chat_id"])
    world.profile.commands[_scope(given)] = given["commands"]
    world.tell("profile")
    return True


def get_commands(world: World, given: Json, _: Uploads) -> list[Json]:
    return world.profile.commands.get(_scope(given), [])


def delete_commands(world: World, given: Json, _: Uploads) -> bool:
    world.profile.commands.pop(_scope(given), None)
    world.tell("profile")
    return True


def set_words(field: str, name: str, world: World, given: Json, _: Uploads) -> bool:
    words: dict[str, str] = getattr(world.profile, field)
    if given.get(name):
        words[given.get("language_code", "")] = given[name]
    else:
        words.pop(given.get("language_code", ""), None)
    world.tell("profile")
    return True


def get_words(field: str, name: str, world: World, given: Json, _: Uploads) -> Json:
    words: dict[str, str] = getattr(world.profile, field)
    missing = world.bot["first_name"] if name == "name" else ""
    return {name: words.get(given.get("language_code", ""), words.get("", missing))}


def agree(_: World, __: Json, ___: Uploads) -> bool:
    return True


METHODS: dict[str, Callable[[World, Json, Uploads], Any]] = {
    "getMe": get_me,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": sending.send_message,
    "sendVoice": partial(sending.send_media, "voice"),
    "sendPhoto": partial(sending.send_media, "photo"),
    "sendDocument": partial(sending.send_media, "document"),
    "sendAudio": partial(sending.send_media, "audio"),
    "editMessageText": sending.edit_text,
    "editEphemeralMessageText": sending.edit_hidden,
    "editMessageReplyMarkup": sending.edit_markup,
    "deleteMessage": sending.delete,
    "deleteMessages": sending.delete_several,
    "copyMessage": sending.copy,
    "forwardMessage": sending.forward,
    "answerCallbackQuery": answer_callback,
    "answerInlineQuery": answer_inline,
    "answerGuestQuery": answer_guest,
    "sendChatAction": chat_action,
    "setMessageReaction": react,
    "getFile": get_file,
    "getChat": get_chat,
    "getChatMember": get_member,
    "leaveChat": leave,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyDescription": partial(set_words, "descriptions", "description"),
    "getMyDescription": partial(get_words, "descriptions", "description"),
    "setMyShortDescription": partial(set_words, "short_descriptions", "short_description"),
    "getMyShortDescription": partial(get_words, "short_descriptions", "short_description"),
    "setMyName": partial(set_words, "names", "name"),
    "getMyName": partial(get_words, "names", "name"),
    "close": agree,
    "logOut": agree,
}
