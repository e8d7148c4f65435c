"""People in the tests: they say, tap, and see; phrases are compared in the language they chose."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import httpx

from bot.privacy.keys import pseudonym
from bot.vocabulary import EntryId
from bot.words import catalogue as say
from bot.words.phrase import In, Passage

if TYPE_CHECKING:
    from bot.demo.records import DemoPerson, Shown
    from bot.vocabulary import Language, PersonId
    from bot.words.phrase import Saying
    from tests.conftest import Town

PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""A desk of the tests speaks no TLS: no certificates of the world need to be read."""


class Newcomer:
    """Somebody with a phone, who reads one language."""

    def __init__(self, town: Town, who: DemoPerson, language: Language) -> None:
        self.town = town
        self.who = who
        self.language = language

    async def arrives(self) -> Self:
        """Presses Start, chooses a language, and reads the trust card."""
        await self.starts()
        await self.chooses(self.language)
        await self.taps(say.people_trust_button())
        return self

    async def starts(self, payload: str = "") -> None:
        await self.town.cloud.start(self.who, payload)
        await self.town.quiet()

    async def chooses(self, language: Language) -> None:
        self.language = language
        await self.taps(In(language, say.people_language_name()))

    async def says(self, text: str) -> None:
        await self.town.cloud.write(self.who, text)
        await self.town.quiet()

    async def taps(self, label: Saying) -> None:
        """The newest button with that label; AssertionError when there is none."""
        wanted = self.reads_label(label)
        for shown in reversed(self.screen):
            for row, buttons in enumerate(shown.inline_keyboard):
                for column, button in enumerate(buttons):
                    if button["text"] == wanted:
                        await self.town.cloud.press(self.who, shown.message_id, row, column)
                        await self.town.quiet()
                        return
        raise AssertionError(f"no button {wanted!r} among {[s.labels for s in self.screen]}")

    async def sends_back(self, data: str) -> None:
        """A press that no button of the newest message made."""
        await self.town.cloud.press(self.who, self.newest.message_id, data=data)
        await self.town.quiet()

    @property
    def id(self) -> PersonId:
        return pseudonym(self.who.id, self.town.house.resources.keys.person)

    @property
    def screen(self) -> list[Shown]:
        return self.town.cloud.screen(self.who)

    @property
    def heard(self) -> list[Shown]:
        """What the bot has said and what still stands there."""
        return [shown for shown in self.screen if shown.from_bot]

    @property
    def newest(self) -> Shown:
        return self.heard[-1]

    def sees(self, *says: Saying) -> bool:
        """Whether a message of the bot begins with these sayings."""
        wanted = self.reads(*says)
        return any(shown.html.startswith(wanted) for shown in self.heard)

    def sees_last(self, *says: Saying) -> bool:
        """Whether the newest message begins with these sayings."""
        return self.newest.html.startswith(self.reads(*says))

    def sees_answer(self, entry: str) -> bool:
        """Whether the newest message holds the whole answer of that entry."""
        return self.reads(Passage(EntryId(entry))) in self.newest.html

    def is_offered(self, entry: str) -> bool:
        """Whether the newest message answers with that entry, or has it on a button."""
        title = self.reads_label(Passage(EntryId(entry), "title"))
        asks_first = self.newest.html.startswith(self.reads(Passage(EntryId(entry), "title")))
        return self.sees_answer(entry) or asks_first or title in self.newest.labels

    def reads(self, *says: Saying) -> str:
        """These sayings as Telegram gives them back: it does not keep quotes escaped."""
        html = self.town.house.resources.renderer.html(says, self.language)
        return html.replace("&#x27;", "'").replace("&quot;", '"')

    def reads_label(self, label: Saying) -> str:
        return self.town.house.resources.renderer.label(label, self.language)


class Staff(Newcomer):
    """A member of the team: somebody with a phone, and with a browser in which the desk is open."""

    def __init__(self, town: Town, who: DemoPerson, language: Language) -> None:
        super().__init__(town, who, language)
        parts = urlsplit(town.desk)
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.browser = httpx.AsyncClient(
            base_url=self.origin, headers={"Accept-Language": language.value}, verify=PLAIN
        )
        self.page = httpx.Response(200)

    async def signs_in(self) -> Self:
        """Asks for a code in the browser, types it in the chat, and goes on."""
        await self.sends("/sign-in")
        code = re.findall(r">(\d{6})<", self.page.text)[0]
        await self.says("/desk")
        await self.says(code)
        await self.sends("/sign-in/enter")
        return self

    async def opens(self, path: str) -> httpx.Response:
        """A page of the desk, and whatever it leads on to."""
        self.page = await self.browser.get(f"/desk{path}", follow_redirects=True)
        return self.page

    async def sends(self, path: str, **fields: str | list[str]) -> httpx.Response:
        """A form, as the page that was opened last would send it; `quiet` comes after."""
        token = re.search(r'name="token" value="(\w*)"', self.page.text)
        given = {"token": token[1] if token else "", **fields}
        self.page = await self.browser.post(
            f"/desk{path}", data=given, headers={"Origin": self.origin}, follow_redirects=True
        )
        await self.town.quiet()
        return self.page

    def reads_here(self, *says: Saying) -> bool:
        """Whether the page says this."""
        html = self.town.house.resources.renderer.html(says, self.language)
        return html in self.page.text
