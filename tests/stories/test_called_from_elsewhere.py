"""Called by name from a chat the bot is not in, and while somebody types: what is said, and what stays."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.features.groups import screens
from bot.features.groups.model import CALL_LIVES, Emergency, Short
from bot.store.base import Row
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from tests.stories.groups import ASKED, SICK

if TYPE_CHECKING:
    from bot.demo.records import DemoChat, Shown
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

NAME = "@wegwijs_bot"
ILL = {language: asked[0] for language, asked in ASKED.items()}
HITS = {language: asked[1] for language, asked in ASKED.items()}
DYING = {
    Language.NL: "help hij krijgt geen lucht en is bewusteloos",
    Language.EN: "help he cannot breathe and is unconscious",
}
ODD = "Welke kleur verf mag op mijn houten vogelhuisje"
OBSTACLE = "de receptioniste lachte mij uit en stuurde mij weg"
SECRETS = ("Zerabruk", "zerabruk_t", "kwetterbak")
"""A name, a username, and a word of what was asked."""


class Family:
    """A group without the bot, and somebody in it who calls the bot by name."""

    def __init__(self, town: Town, who: Newcomer) -> None:
        self.town = town
        self.who = who
        self.chat: DemoChat = town.cloud.group(f"Familie {who.who.id}", [who.who])
        self.chat.has_bot = False

    async def calls(self, words: str = "", about: str = "") -> None:
        """Writes our name and some words, in reply to a message where there is one."""
        cloud, person = self.town.cloud, self.who.who
        above = await cloud.write(person, about, chat=self.chat) if about else None
        await cloud.write(person, f"{NAME} {words}", chat=self.chat, reply_to=above)
        await self.town.quiet()

    @property
    def told(self) -> list[Shown]:
        us = self.town.cloud.bot["id"]
        screen = self.town.cloud.screen(self.who.who, self.chat)
        return [shown for shown in screen if shown.message["from"]["id"] == us]


async def family(town: Town, language: Language) -> Family:
    return Family(town, await town.newcomer(language).arrives())


def card(town: Town, text: str, language: Language) -> str:
    """The answer about being ill, in the language in which it was asked."""
    spoken = town.house.resources.finder.spoken(text) or language
    screen = screens.public(Short(SICK, spoken))
    assert screen is not None
    html = town.house.resources.renderer.html(screen.says, language)
    return html.replace("&#x27;", "'").replace("&quot;", '"')


async def test_it_answers_what_is_pointed_at(town: Town, language: Language) -> None:
    home = await family(town, language)

    await home.calls(about=ILL[language])

    [shown] = home.told
    assert shown.html == card(town, ILL[language], language)
    assert shown.inline_keyboard[0][0]["url"].endswith(f"?start=e-{SICK}")


async def test_it_answers_the_words_beside_its_name(town: Town, language: Language) -> None:
    home = await family(town, language)

    await home.calls(ILL[language], about="heel iets anders")

    [shown] = home.told
    assert shown.html == card(town, ILL[language], language)


async def test_the_answer_is_in_the_language_of_the_question(town: Town) -> None:
    home = await family(town, Language.NL)

    await home.calls("weet jij dit?", about=ILL[Language.TI])

    [shown] = home.told
    assert shown.html == card(town, ILL[Language.TI], Language.NL)


async def test_about_danger_it_reveals_nothing(town: Town, language: Language) -> None:
    home = await family(town, language)

    await home.calls(about=HITS[language])

    [shown] = home.told
    assert shown.html == home.who.reads(say.ask_group())
    assert shown.inline_keyboard[0][0]["url"].endswith("?start=g")


@pytest.mark.parametrize("text", [OBSTACLE, ODD, "wie betaalt de tandarts voor mij", "", "hallo"])
async def test_what_is_not_sure_or_not_for_all_is_the_same_pointer(town: Town, text: str) -> None:
    home = await family(town, Language.NL)

    await home.calls(text)

    [shown] = home.told
    assert shown.html == home.who.reads(say.ask_group())


@pytest.mark.parametrize("asked", list(DYING), ids=str)
async def test_danger_to_life_gets_the_number_and_no_more(town: Town, asked: Language) -> None:
    home = await family(town, asked)

    await home.calls(about=DYING[asked])

    [shown] = home.told
    emergency = screens.public(Emergency())
    assert emergency is not None
    assert shown.html == home.who.reads(*emergency.says)


async def test_a_call_that_comes_twice_is_answered_once(town: Town) -> None:
    home = await family(town, Language.NL)
    mailbox = town.cloud.mailbox
    taken = town.house.receiver.take
    await town.cloud.write(home.who.who, f"{NAME} {ILL[Language.NL]}", chat=home.chat)
    again = dict(mailbox.updates[-1])

    await town.quiet()
    await taken(again)
    await town.quiet()

    assert len(home.told) == 1


async def test_a_call_that_is_too_old_is_not_answered(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = await family(town, Language.NL)
    now = town.clock()
    late = CALL_LIVES + timedelta(seconds=1)

    monkeypatch.setattr(town.cloud, "clock", lambda: now - late)
    await home.calls(ILL[Language.NL])
    early = home.told
    monkeypatch.setattr(town.cloud, "clock", lambda: now)
    await home.calls(ILL[Language.NL])

    assert (len(early), len(home.told)) == (0, 1)


async def test_who_calls_all_the_time_is_not_answered_all_the_time(town: Town) -> None:
    home = Family(town, town.newcomer(Language.NL))
    flood = town.house.receiver.flood
    most, flood.most = flood.most, 3
    try:
        for _ in range(6):
            await home.calls(ODD)
    finally:
        flood.most = most

    assert len(home.told) == 3


async def test_while_typing_entries_are_offered(town: Town, language: Language) -> None:
    who = await town.newcomer(language).arrives()

    query = await town.cloud.ask_inline(who.who, ILL[language])
    await town.quiet()

    answer = town.cloud.queries[query].answer or {}
    assert str(SICK) in [result["id"] for result in answer["results"]]
    assert answer["is_personal"] is True
    assert len(answer["results"]) <= 5


async def test_while_typing_of_danger_only_the_private_chat_is_offered(
    town: Town, language: Language
) -> None:
    who = await town.newcomer(language).arrives()

    query = await town.cloud.ask_inline(who.who, HITS[language])
    await town.quiet()

    answer = town.cloud.queries[query].answer or {}
    assert answer["results"] == []
    assert answer["button"]["text"] == who.reads_label(say.ask_group_button())


async def test_typing_does_not_use_up_what_a_person_may_say(town: Town) -> None:
    who = await town.newcomer(Language.NL).arrives()
    town.house.receiver.flood.most = 10
    try:
        for length in range(1, 12):
            await town.cloud.ask_inline(who.who, "ik ben ziek"[:length])
        await town.quiet()
        await who.says(ILL[Language.NL])
    finally:
        town.house.receiver.flood.most = 10_000

    assert who.is_offered(EntryId(SICK))


async def test_a_question_behind_the_command_is_answered_at_once(town: Town) -> None:
    who = await town.newcomer(Language.NL).arrives()

    await who.says(f"/ask {ILL[Language.NL]}")

    assert who.is_offered(EntryId(SICK))


async def test_nothing_of_who_asked_or_what_is_kept_or_logged(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for loud in ("telegram", "httpx", "httpcore", "aiohttp", "uvicorn", "asyncio", "aiosqlite"):
        caplog.set_level(logging.WARNING, loud)  # as `run` does, whatever LOG_LEVEL says
    home = await family(town, Language.NL)
    stranger = town.cloud.person(
        f"z{home.who.who.id}", "Zerabruk", last_name="T.", username=f"zerabruk_t{home.who.who.id}"
    )
    with_bot = town.cloud.group(f"Gezin Zerabruk {stranger.id}", [stranger])
    home.chat.members.add(stranger.id)

    told = f"{OBSTACLE} kwetterbak"

    asked = await town.cloud.write(stranger, told, chat=home.chat)
    await town.cloud.write(home.who.who, NAME, chat=home.chat, reply_to=asked)
    asked = await town.cloud.write(stranger, told, chat=with_bot)
    await town.cloud.write(stranger, "/ask", chat=with_bot, reply_to=asked)
    await town.cloud.ask_inline(stranger, told)
    await town.quiet()

    numbers = tuple(str(each) for each in (stranger.id, home.chat.id, with_bot.id))
    kept = await everything_in(town)
    secrets = (*SECRETS, *numbers)
    assert [secret for secret in secrets if secret in kept] == []
    assert [secret for secret in secrets if secret in caplog.text] == []


async def everything_in(town: Town) -> str:
    """Every value of every table, and the bytes of the database where it is a file."""
    told: list[str] = []
    async with town.house.resources.works.open() as work:
        for table in Row.metadata.sorted_tables:
            told.extend(repr(row) for row in await work.session.execute(select(table)))
    files = town.settings.data_dir.parent.glob("*.sqlite3*")
    told.extend(path.read_bytes().decode("latin-1") for path in files)
    return "\n".join(told)
