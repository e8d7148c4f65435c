"""What the chat page is told: who there is, what is in a chat, and what the bot asked for."""

from typing import Any

from bot.demo.cloud import Cloud
from bot.demo.records import DemoChat, DemoPerson, Json, Shown
from bot.demo.world import told_call

LOGGED = 300
KINDS = ("voice", "audio", "photo", "document", "sticker", "contact", "location")


def state_view(cloud: Cloud) -> Json:
    """Tell who the people are, and in which chats."""
    people = [_person(cloud, person) for person in cloud.people.values()]
    return {"bot": cloud.bot, "people": people}


def _person(cloud: Cloud, person: DemoPerson) -> Json:
    chats = [
        _chat(cloud, person, chat)
        for chat in cloud.chats.values()
        if person.id in chat.members and chat.moved_to is None
    ]
    return {
        "id": person.id,
        "name": person.name,
        "full_name": person.full_name,
        "language": person.language_code,
        "chats": chats,
    }


def _chat(cloud: Cloud, person: DemoPerson, chat: DemoChat) -> Json:
    screen = cloud.screen(person, chat)
    last = screen[-1] if screen else None
    private = chat.kind == "private"
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": cloud.bot["first_name"] if private else chat.title,
        "members": len(chat.members) + chat.has_bot,
        "last": last and _preview(person, last),
    }


def _preview(person: DemoPerson, shown: Shown) -> Json:
    kind = next((each for each in KINDS if each in shown.message), "")
    return {
        "id": shown.message_id,
        "text": shown.text,
        "kind": kind,
        "date": shown.message["date"],
        "mine": shown.message["from"]["id"] == person.id,
        "sender": shown.message["from"]["first_name"],
    }


def chat_view(cloud: Cloud, person_id: int, chat_id: int) -> Json:
    """Tell what a person sees in a chat."""
    person, chat = cloud.people[person_id], cloud.chats[chat_id]
    private = chat.kind == "private"
    unheard = {_message_id(update) for update in cloud.mailbox.updates}
    messages = [_message(cloud, person, shown, unheard) for shown in cloud.screen(person, chat)]
    return {
        "id": chat.id,
        "kind": chat.kind,
        "messages": messages,
        "keyboard": chat.markup,
        "commands": cloud.commands_for(person) if private else cloud.group_commands(person, chat),
        "description": cloud.description_for(person) if private else "",
        "started": chat.started,
        "blocked": chat.blocked,
    }


def _message(cloud: Cloud, person: DemoPerson, shown: Shown, unheard: set[Any]) -> Json:
    message = shown.message
    told: Json = {
        "id": shown.message_id,
        "mine": message["from"]["id"] == person.id,
        "bot": shown.from_bot,
        "sender": shown.sender,
        "sender_id": message["from"]["id"],
        "date": message["date"],
        "text": shown.text,
        "entities": shown.entities,
        "markup": shown.markup,
        "edited": shown.edited,
        "heard": shown.message_id not in unheard,
        "reactions": shown.reactions,
        "protected": message.get("has_protected_content", False),
        "ephemeral": message["message_id"] == 0,
        "service": _service(message),
        "via": message.get("via_bot", {}).get("username", ""),
        "forwarded": _origin(cloud, message.get("forward_origin")),
        "reply": _reply(message.get("reply_to_message")),
    }
    for kind in KINDS:
        if kind in message:
            told["media"] = {"kind": kind, "value": message[kind]}
    return told


def _message_id(update: Json) -> Any:
    return update.get("message", {}).get("message_id")


def _service(message: Json) -> str:
    joined = message.get("new_chat_members")
    if joined:
        return f"{_name(message['from'])} added {', '.join(_name(each) for each in joined)}"
    if "left_chat_member" in message:
        return f"{_name(message['left_chat_member'])} left the group"
    return ""


def _name(user: Json) -> str:
    return f"{user['first_name']} {user.get('last_name', '')}".strip()


def _origin(cloud: Cloud, origin: Json | None) -> str:
    match origin:
        case {"sender_user": user}:
            return _name(user)
        case {"sender_user_name": str(name)}:
            return name
        case {"sender_chat": chat}:
            return str(chat.get("title") or cloud.bot["first_name"])
        case _:
            return ""


def _reply(replied: Json | None) -> Json | None:
    if replied is None:
        return None
    text = replied.get("text") or replied.get("caption") or ""
    kind = next((each for each in KINDS if each in replied), "")
    return {
        "id": replied["message_id"],
        "sender": _name(replied["from"]),
        "text": text,
        "kind": kind,
    }


def call_log(cloud: Cloud) -> list[Json]:
    """Tell the latest calls of the bot, without the polls that brought nothing."""
    refused = {call.number for call in cloud.refused}
    calls = [call for call in cloud.calls if not (call.method == "getUpdates" and not call.result)]
    return [told_call(call, refused=call.number in refused) for call in calls[-LOGGED:]]
