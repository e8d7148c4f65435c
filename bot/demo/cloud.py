"""A local Telegram with people in it, and what they see on their screens."""

import json
from collections.abc import Sequence
from typing import Any
from zlib import crc32

from bot.demo import markup
from bot.demo.acts import Acts
from bot.demo.records import Call, DemoChat, DemoPerson, Json, Message, Query, Shown


class Cloud(Acts):
    """The people and groups of a local Telegram, and everything a test or a page looks at."""

    def person(
        self,
        name: str,
        first_name: str,
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "",
    ) -> DemoPerson:
        """Find or make a person by their name in the demo; their id follows from it."""
        for known in self.people.values():
            if known.name == name:
                return known
        identity = crc32(name.encode())
        # Newer accounts have ids beyond 32 bits, and a bot must bear both.
        identity += 2**32 if identity % 2 else 1000
        while identity in self.people:
            identity += 1
        person = DemoPerson(identity, name, first_name, last_name, username, language_code)
        self.people[identity] = person
        self.chats[identity] = DemoChat(identity, "private", members={identity})
        return person

    def group(self, title: str, members: Sequence[DemoPerson], *, has_bot: bool = True) -> DemoChat:
        """Find or make a group."""
        for known in self.chats.values():
            if known.kind != "private" and known.title == title and known.moved_to is None:
                return known
        identity = -(4_000_000_000 + crc32(title.encode()) % 1_000_000)
        people = {member.id for member in members}
        group = DemoChat(identity, "group", title, people, has_bot=has_bot, started=True)
        self.chats[identity] = group
        return group

    def channel(self, title: str, signature: str) -> DemoChat:
        """Make a channel that the bot is not in, whose posts somebody signs by name."""
        identity = -(1_004_000_000_000 + crc32(title.encode()) % 1_000_000)
        channel = DemoChat(identity, "channel", title, has_bot=False, signature=signature)
        self.chats[identity] = channel
        return channel

    async def deliver_raw(self, update: Json) -> Json:
        """Put any update in the queue; who and what is in it is known from then on."""
        content: Json = next((v for k, v in update.items() if k != "update_id"), {})
        sender: Json = content.get("from", {})
        if "id" in sender and sender["id"] not in self.people:
            self._meet(sender)
        if "callback_query" in update and sender.get("id") in self.people:
            query = content["id"]
            self.queries[query] = Query(query, sender["id"], sender["id"], self.clock())
        if "message" in update and {"chat", "from", "message_id"} <= content.keys():
            self._take_in(content)
        return self.mailbox.put_raw(update)

    def answer_to(self, query_id: str) -> Json | None:
        """Tell how the bot answered a press, an inline question or a guest mention."""
        return self.queries[query_id].answer

    def screen(self, person: DemoPerson, chat: DemoChat | None = None) -> list[Shown]:
        """Show what a person sees now, in their chat with the bot or in a group."""
        where = chat or self.chats[person.id]
        messages = self.messages.get(where.id, {}).values()
        return [_shown(each) for each in messages if each.only_for in (None, person.id)]

    def keyboard(self, person: DemoPerson) -> list[list[str]]:
        """Show the reply keyboard that lies below a person's input."""
        marked = self.chats[person.id].markup or {}
        return [[button["text"] for button in row] for row in marked.get("keyboard", [])]

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def commands_for(self, person: DemoPerson) -> list[Json]:
        """Choose the command menu of a person's private chat, as Telegram's apps do."""
        own = {"type": "chat", "chat_id": person.id}
        return self._menu(person, [own, {"type": "all_private_chats"}, {"type": "default"}])

    def group_commands(self, person: DemoPerson, chat: DemoChat) -> list[Json]:
        """Choose the command menu that a member has in a group."""
        member = {"type": "chat_member", "chat_id": chat.id, "user_id": person.id}
        own = {"type": "chat", "chat_id": chat.id}
        return self._menu(person, [member, own, {"type": "all_group_chats"}, {"type": "default"}])

    def _menu(self, person: DemoPerson, scopes: list[Json]) -> list[Json]:
        for scope in scopes:
            for code in (person.language_code[:2], ""):
                found = self.profile.commands.get((json.dumps(scope, sort_keys=True), code))
                if found:
                    return found
        return []

    def description_for(self, person: DemoPerson) -> str:
        said = self.profile.descriptions
        return said.get(person.language_code[:2], said.get("", ""))

    def _meet(self, user: dict[str, Any]) -> None:
        person = DemoPerson(
            user["id"],
            f"person {user['id']}",
            user.get("first_name", "?"),
            user.get("last_name", ""),
            user.get("username", ""),
            user.get("language_code", ""),
        )
        self.people[person.id] = person
        self.chats[person.id] = DemoChat(person.id, "private", members={person.id}, started=True)

    def _take_in(self, data: Json) -> None:
        told, sender = data["chat"], data["from"]["id"]
        chat = self.chats.setdefault(
            told["id"],
            DemoChat(told["id"], told["type"], told.get("title", ""), {sender}, started=True),
        )
        chat.started = True
        self.number_beyond(data["message_id"])
        self.messages.setdefault(chat.id, {}).setdefault(data["message_id"], Message(data))
        self.tell("chat", chat=chat.id)


def _shown(message: Message) -> Shown:
    data, marked = message.data, message.markup or {}
    text = data.get("text") or data.get("caption") or ""
    entities = data.get("entities") or data.get("caption_entities") or []
    sender = data["from"]
    return Shown(
        message_id=message.id,
        chat_id=data["chat"]["id"],
        from_bot=message.from_bot,
        sender=f"{sender['first_name']} {sender.get('last_name', '')}".strip(),
        text=text,
        html=markup.to_html(text, entities),
        entities=entities,
        inline_keyboard=marked.get("inline_keyboard", []),
        markup=message.markup,
        voice=data.get("voice"),
        message=data,
        edited=message.edited,
        reactions=message.reactions,
    )
