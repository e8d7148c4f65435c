"""What people do on their phones, each act as the update that the bot gets of it."""

from collections.abc import Sequence
from typing import Literal

from bot.demo import markup
from bot.demo.media import described
from bot.demo.methods import inline_content
from bot.demo.records import DemoChat, DemoPerson, Json, Message, Query, Upload
from bot.demo.sending import COPIED
from bot.demo.world import World

Privacy = Literal["shown", "hidden", "chat"]


class Acts(World):
    """Writing, pressing, forwarding, speaking, sending, blocking and coming back."""

    async def start(self, person: DemoPerson, payload: str = "") -> int:
        return await self.write(person, f"/start {payload}".strip())

    async def write(
        self,
        person: DemoPerson,
        text: str,
        *,
        chat: DemoChat | None = None,
        reply_to: int | None = None,
    ) -> int:
        return self._say(person, {"text": markup.clean(text).strip()}, chat, reply_to)

    async def send_voice(
        self,
        person: DemoPerson,
        content: bytes,
        *,
        duration: int = 0,
        mime: str = "audio/ogg",
        chat: DemoChat | None = None,
        reply_to: int | None = None,
    ) -> int:
        kept = self.keep("voice", Upload(content, "voice.ogg", mime))
        voice = described("voice", kept, {"duration": duration})
        return self._say(person, {"voice": voice}, chat, reply_to)

    async def send_photo(
        self,
        person: DemoPerson,
        content: bytes,
        *,
        caption: str = "",
        mime: str = "image/jpeg",
        chat: DemoChat | None = None,
    ) -> int:
        kept = self.keep("photo", Upload(content, "photo.jpg", mime))
        said: Json = {"photo": described("photo", kept, {})}
        return self._say(person, {**said, **({"caption": caption} if caption else {})}, chat)

    async def send_document(
        self,
        person: DemoPerson,
        content: bytes,
        name: str,
        *,
        mime: str = "application/octet-stream",
        chat: DemoChat | None = None,
    ) -> int:
        kept = self.keep("document", Upload(content, name, mime))
        return self._say(person, {"document": described("document", kept, {})}, chat)

    async def send_sticker(
        self,
        person: DemoPerson,
        emoji: str = "👋",
        *,
        content: bytes = b"",
        chat: DemoChat | None = None,
    ) -> int:
        kept = self.keep("sticker", Upload(content, "sticker.webp", "image/webp"))
        sticker = described("sticker", kept, {"emoji": emoji})
        return self._say(person, {"sticker": sticker}, chat)

    async def send_contact(
        self,
        person: DemoPerson,
        phone_number: str,
        first_name: str,
        *,
        chat: DemoChat | None = None,
    ) -> int:
        contact = {"phone_number": phone_number, "first_name": first_name}
        return self._say(person, {"contact": contact}, chat)

    async def send_location(
        self,
        person: DemoPerson,
        latitude: float,
        longitude: float,
        *,
        chat: DemoChat | None = None,
    ) -> int:
        location = {"latitude": latitude, "longitude": longitude}
        return self._say(person, {"location": location}, chat)

    async def forward(
        self,
        person: DemoPerson,
        message_ids: Sequence[int],
        *,
        chat: DemoChat | None = None,
        privacy: Privacy = "shown",
    ) -> list[int]:
        """Forward messages that exist; each comes as an update of its own, as with Telegram."""
        sent = []
        for message_id in message_ids:
            source, message = self.whereabouts(message_id)
            if message.data.get("has_protected_content"):
                raise ValueError(f"message {message_id} is protected and cannot be forwarded")
            content = {k: v for k, v in message.data.items() if k in COPIED}
            content["forward_origin"] = self._origin(source, message, privacy)
            sent.append(self._say(person, content, chat))
        return sent

    async def forward_text(
        self,
        person: DemoPerson,
        text: str,
        *,
        origin: DemoPerson | DemoChat | str,
        chat: DemoChat | None = None,
    ) -> int:
        """Forward a text from elsewhere: of a person, of a chat, or of somebody who hides."""
        told: Json = {"date": self.now() - 60}
        match origin:
            case DemoPerson():
                told.update(type="user", sender_user=origin.user())
            case DemoChat(kind="channel"):
                post = {"message_id": self.number(), "author_signature": origin.signature}
                told.update(type="channel", chat=self.told_chat(origin), **post)
            case DemoChat():
                signature = {"author_signature": origin.signature} if origin.signature else {}
                told.update(type="chat", sender_chat=self.told_chat(origin), **signature)
            case _:
                told.update(type="hidden_user", sender_user_name=origin)
        return self._say(person, {"text": markup.clean(text), "forward_origin": told}, chat)

    async def press(
        self,
        person: DemoPerson,
        message_id: int,
        row: int = 0,
        column: int = 0,
        *,
        data: str | None = None,
    ) -> str:
        """Press an inline button, or send any data as a stale or forged button would."""
        chat, message = self.whereabouts(message_id)
        if data is None:
            keyboard = (message.markup or {}).get("inline_keyboard", [])
            button = keyboard[row][column]
            if "callback_data" not in button:
                raise ValueError(f"this button does not call back: {button}")
            data = button["callback_data"]
        query = self._ask(person, chat, message_id)
        told = {
            "id": query.id,
            "from": person.user(),
            "message": message.data,
            "chat_instance": str(chat.id * 31 + 7),
            "data": data,
        }
        self.mailbox.put("callback_query", told)
        return query.id

    async def ask_inline(self, person: DemoPerson, query: str, *, offset: str = "") -> str:
        asked = self._ask(person, self.chats[person.id], None)
        told = {"id": asked.id, "from": person.user(), "query": query, "offset": offset}
        self.mailbox.put("inline_query", told)
        return asked.id

    async def choose_inline(
        self, person: DemoPerson, query_id: str, result_id: str, *, chat: DemoChat
    ) -> int:
        """Send a result of an inline question into a chat, in the person's own name."""
        answer = self.queries[query_id].answer or {"results": []}
        result = next((each for each in answer["results"] if each["id"] == result_id), None)
        if result is None:
            raise LookupError("this result is not there any more")
        content = {**inline_content(result), "via_bot": self.bot}
        return self._say(person, content, chat)

    async def edit(self, person: DemoPerson, message_id: int, text: str) -> None:
        chat, message = self.whereabouts(message_id)
        self._own(person, message)
        message.data["text"] = markup.clean(text).strip()
        message.data["edit_date"] = self.now()
        message.data.pop("entities", None)
        entities = markup.detect(message.data["text"], [])
        if entities:
            message.data["entities"] = entities
        message.edited = True
        self.replies_follow(chat, message)
        self.tell("chat", chat=chat.id)
        if self._bot_hears(chat, message):
            self.mailbox.put("edited_message", message.data)

    async def delete(self, person: DemoPerson, message_id: int) -> None:
        """Take a message out of a chat, which a bot never hears of."""
        chat, message = self.whereabouts(message_id)
        if chat.kind != "private":
            self._own(person, message)
        del self.messages[chat.id][message_id]
        self.replies_follow(chat, message)
        self.tell("chat", chat=chat.id)

    async def block(self, person: DemoPerson) -> None:
        self._block(person, blocked=True)

    async def unblock(self, person: DemoPerson) -> None:
        self._block(person, blocked=False)

    async def join(self, person: DemoPerson, chat: DemoChat, *, by: DemoPerson) -> int:
        """Bring somebody into a group, of which every bot in it hears."""
        chat.members.add(person.id)
        return self._serve(chat, by, {"new_chat_members": [person.user()]})

    async def depart(self, person: DemoPerson, chat: DemoChat) -> int:
        chat.members.discard(person.id)
        return self._serve(chat, person, {"left_chat_member": person.user()})

    async def add_bot(self, person: DemoPerson, chat: DemoChat) -> int:
        """Bring the bot into a group."""
        chat.has_bot = True
        old: Json = {"status": "left", "user": self.bot}
        new: Json = {"status": "member", "user": self.bot}
        self._membership(person, chat, old, new)
        return self._serve(chat, person, {"new_chat_members": [self.bot]})

    def _say(
        self, person: DemoPerson, content: Json, chat: DemoChat | None, reply_to: int | None = None
    ) -> int:
        where = chat or self.chats[person.id]
        if where.kind == "private":
            if where.blocked:
                self._block(person, blocked=False)
            where.started = True
        if reply_to is not None:
            _, replied = self.whereabouts(reply_to)
            content = {**content, "reply_to_message": replied.inside}
        message = self.post(where, person.user(), content)
        if self._bot_hears(where, message):
            self.mailbox.put("message", message.data)
        elif not where.has_bot and self._mentions_bot(message):
            self._call_guest(person, where, message)
        return message.id

    def _bot_hears(self, chat: DemoChat, message: Message) -> bool:
        """Keep Telegram's privacy mode: in a group a bot hears only what is meant for it."""
        if chat.kind == "private" or not chat.has_bot:
            return chat.has_bot
        replied = message.data.get("reply_to_message", {}).get("from", {})
        command = str(message.data.get("text", "")).startswith("/")
        via = "via_bot" in message.data
        to_bot = replied.get("id") == self.bot["id"]
        return command or via or to_bot or self._mentions_bot(message)

    def _mentions_bot(self, message: Message) -> bool:
        said = str(message.data.get("text") or message.data.get("caption") or "")
        return f"@{self.bot['username']}".lower() in said.lower()

    def _call_guest(self, person: DemoPerson, chat: DemoChat, message: Message) -> None:
        query = self._ask(person, chat, message.id)
        self.mailbox.put("guest_message", {**message.data, "guest_query_id": query.id})

    def _ask(self, person: DemoPerson, chat: DemoChat, message_id: int | None) -> Query:
        query_id = str(4_000_000_000_000_000 + self.number())
        query = Query(query_id, person.id, chat.id, self.clock(), message_id)
        self.queries[query_id] = query
        return query

    def _origin(self, source: DemoChat, message: Message, privacy: Privacy) -> Json:
        if "forward_origin" in message.data:
            known: Json = message.data["forward_origin"]
            return known
        sender, date = message.data["from"], message.data["date"]
        name = f"{sender['first_name']} {sender.get('last_name', '')}".strip()
        if privacy == "chat":
            return {"type": "chat", "date": date, "sender_chat": self.told_chat(source)}
        if privacy == "hidden" and not message.from_bot:
            return {"type": "hidden_user", "date": date, "sender_user_name": name}
        return {"type": "user", "date": date, "sender_user": sender}

    def _own(self, person: DemoPerson, message: Message) -> None:
        if message.data["from"]["id"] != person.id:
            raise PermissionError(f"message {message.id} is not of {person.name}")

    def _block(self, person: DemoPerson, *, blocked: bool) -> None:
        chat = self.chats[person.id]
        chat.blocked = blocked
        gone: Json = {"status": "kicked", "user": self.bot, "until_date": 0}
        here: Json = {"status": "member", "user": self.bot}
        old, new = (here, gone) if blocked else (gone, here)
        self._membership(person, chat, old, new)
        self.tell("chat", chat=chat.id)

    def _membership(self, person: DemoPerson, chat: DemoChat, old: Json, new: Json) -> None:
        told = {
            "chat": self.told_chat(chat),
            "from": person.user(),
            "date": self.now(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        self.mailbox.put("my_chat_member", told)

    def _serve(self, chat: DemoChat, sender: DemoPerson, content: Json) -> int:
        message = self.post(chat, sender.user(), content)
        if chat.has_bot:
            self.mailbox.put("message", message.data)
        return message.id
