"""What the bot says in groups, message by message, and where it stays silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.features.groups import screens
from bot.features.groups.model import Emergency, InPrivate, Public, Short
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.databases import DATABASES
from tests.stories.groups import ASKED, SICK
from tests.stories.oddities import RAW, SILENT

if TYPE_CHECKING:
    from bot.demo.records import DemoChat, Json, Shown
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
GO = {
    Language.NL: "ga weg",
    Language.EN: "go away",
    Language.AR: "اخرج",
    Language.TI: "ውጻእ",
    Language.FA_AF: "برو",
}
ODD = "Welke kleur verf mag op mijn houten vogelhuisje"
BYE = "bye"


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a transcript, by whom it is answered (None: silence), and what happens before."""

    says: str
    then: Public | str | None = None
    to: int | None = None
    minutes: float = 0
    how: str = "text"


def short(language: Language) -> Short:
    return Short(SICK, language)


PRIVATE = InPrivate()
TRANSCRIPTS: dict[str, list[Line]] = {
    "small talk": [Line("goedemorgen allemaal"), Line("hoe gaat het"), Line("👍")],
    "a question that is not for us": [Line(ILL[Language.NL])],
    "a question about us": [Line("wat is die bot eigenlijk"), Line("geen idee")],
    "our name without the sign": [Line(f"wegwijs_bot {ILL[Language.NL]}")],
    "the name of another bot": [Line(f"@wegwijs_bot_2 {ILL[Language.NL]}")],
    "a command for another bot": [Line(f"/ask@other_bot {ILL[Language.NL]}")],
    "a command nobody knows": [Line("/weather@wegwijs_bot"), Line("/roll")],
    "commands of the private chat": [Line("/forget@wegwijs_bot"), Line("/privacy@wegwijs_bot")],
    "commands of the team": [Line("/desk@wegwijs_bot"), Line("/pause@wegwijs_bot")],
    "a slash inside a text": [Line("en/of /ask dat later")],
    "a photo with a caption": [Line(f"{NAME} wat is dit", how="photo")],
    "a voice message": [Line("", how="voice")],
    "a sticker": [Line("👋", how="sticker")],
    "a contact": [Line("", how="contact")],
    "a place": [Line("", how="location")],
    "somebody joins": [Line("", how="join")],
    "somebody leaves": [Line("", how="depart")],
    "a forwarded question": [Line(ILL[Language.NL], how="forward")],
    "a message sent through us": [Line("", how="inline")],
    "start and help only point": [Line("/start@wegwijs_bot", PRIVATE)],
    "help only points": [Line("/help@wegwijs_bot", PRIVATE)],
    "a bare command": [Line("/ask", PRIVATE)],
    "a bare mention": [Line(NAME, PRIVATE)],
    "a greeting by name": [Line(f"hallo {NAME}", PRIVATE)],
    "something nobody answered": [Line(f"/ask@wegwijs_bot {ODD}", PRIVATE)],
    "something nobody answered, by name": [Line(f"{NAME} {ODD}", PRIVATE)],
    "an answer that differs by situation": [Line("/ask wie betaalt de tandarts voor mij", PRIVATE)],
    "violence, by command": [Line(f"/ask {HITS[Language.NL]}", PRIVATE)],
    "violence, in Arabic": [Line(f"{NAME} {HITS[Language.AR]}", PRIVATE)],
    "violence, in Tigrinya": [Line(f"{NAME} {HITS[Language.TI]}", PRIVATE)],
    "an obstacle": [Line(f"{NAME} de receptioniste lachte mij uit en stuurde mij weg", PRIVATE)],
    "danger to life": [Line(f"{NAME} {DYING[Language.NL]}", Emergency())],
    "danger to life, in English": [Line(f"/ask {DYING[Language.EN]}", Emergency())],
    "danger that is not for us": [Line(HITS[Language.NL]), Line(DYING[Language.NL])],
    "a question by command": [Line(f"/ask {ILL[Language.NL]}", short(Language.NL))],
    "a question by command to us": [
        Line(f"/ask@Wegwijs_Bot {ILL[Language.NL]}", short(Language.NL))
    ],
    "a question by name": [Line(f"{NAME} {ILL[Language.NL]}", short(Language.NL))],
    "a name behind the question": [Line(f"{ILL[Language.NL]} {NAME}", short(Language.NL))],
    "in English": [Line(f"{NAME} {ILL[Language.EN]}", short(Language.EN))],
    "in Arabic": [Line(f"{NAME} {ILL[Language.AR]}", short(Language.AR))],
    "in Tigrinya": [Line(f"/ask {ILL[Language.TI]}", short(Language.TI))],
    "in Dari": [Line(f"{NAME} {ILL[Language.FA_AF]}", short(Language.FA_AF))],
    "the question of somebody else": [
        Line(ILL[Language.NL]),
        Line("/ask", short(Language.NL), to=0),
    ],
    "the question of somebody else, by name": [
        Line(ILL[Language.AR]),
        Line(NAME, short(Language.AR), to=0),
    ],
    "the question of somebody else, with words that say little": [
        Line(ILL[Language.NL]),
        Line(f"{NAME} weet jij dit?", short(Language.NL), to=0),
    ],
    "danger of somebody else, pointed at": [
        Line(HITS[Language.NL]),
        Line(f"{NAME} weet jij dit?", PRIVATE, to=0),
    ],
    "danger to the life of somebody else, pointed at": [
        Line(DYING[Language.NL]),
        Line("/ask", Emergency(), to=0),
    ],
    "a poll": [Line(f"{NAME} pizza?", how="poll")],
    "a forwarded call": [Line(f"{NAME} {ILL[Language.NL]}", how="forward")],
    "a post of the channel behind the group": [Line(f"{NAME} nieuws", how="post")],
    "a call sent through another bot": [Line(f"{NAME} {ILL[Language.NL]}", how="via")],
    "a call of another bot": [Line(f"{NAME} {ILL[Language.NL]}", how="bot")],
    "a call in the name of the group": [
        Line(f"{NAME} {ILL[Language.NL]}", short(Language.NL), how="anonymous")
    ],
    "a call that is edited": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(f"/ask {ILL[Language.EN]}", to=0, minutes=3, how="edit"),
    ],
    "a quarrel about us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line("die bot is stom", minutes=3),
        Line("nee hoor, prima bot"),
    ],
    "a bare call in reply to us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line("/ask", PRIVATE, to=-1, minutes=3),
    ],
    "a call by name in reply to us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(f"{NAME} {ODD}", PRIVATE, to=-1, minutes=3),
    ],
    "a group that grows": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line("", how="grow", minutes=3),
        Line("dank allemaal"),
    ],
    "twice within two minutes": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(f"/ask {ILL[Language.NL]}", minutes=1),
    ],
    "danger to life within two minutes of an answer": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(f"/ask {DYING[Language.NL]}", Emergency(), minutes=1),
        Line(f"/ask {DYING[Language.NL]}", minutes=0.5),
        Line(f"/ask {ILL[Language.NL]}", minutes=1),
    ],
    "twice with two minutes between": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(f"/ask {ILL[Language.EN]}", short(Language.EN), minutes=2.5),
    ],
    "thanks in reply to us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line("dank je wel", to=-1, minutes=3),
    ],
    "a quarrel in reply to us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line("wat een onzin", to=-1, minutes=3),
    ],
    "a question in reply to us": [
        Line(f"/ask {ILL[Language.NL]}", short(Language.NL)),
        Line(ILL[Language.EN], short(Language.EN), to=-1, minutes=3),
    ],
    "go away, to somebody else": [Line("ga weg"), Line("stop daarmee")],
    **{f"go away, in {language}": [Line(f"{NAME} {words}", BYE)] for language, words in GO.items()},
    "go away, as a command": [Line("/leave@wegwijs_bot", BYE)],
    "nothing after it is gone": [Line(f"{NAME} ga weg", BYE), Line("/ask x", minutes=5)],
}


async def send(town: Town, who: Newcomer, group: DemoChat, line: Line, sent: list[int]) -> int:
    """One message into the group, in the way its line says."""
    if line.how == "text":
        reply = reply_of(town, who, group, line, sent)
        return await town.cloud.write(who.who, line.says, chat=group, reply_to=reply)
    if line.how == "inline":
        query = await town.cloud.ask_inline(who.who, "")
        await town.quiet()
        return await town.cloud.choose_inline(who.who, query, first_of(town, query), chat=group)
    if line.how in RAW:
        return put(town, who, group, line)
    cloud, person = town.cloud, who.who
    if line.how == "edit":
        await cloud.edit(person, sent[line.to or 0], line.says)
        return sent[line.to or 0]
    ways = {
        "photo": lambda: cloud.send_photo(person, b"JPEG", caption=line.says, chat=group),
        "voice": lambda: cloud.send_voice(person, b"OggS", chat=group),
        "sticker": lambda: cloud.send_sticker(person, line.says, chat=group),
        "contact": lambda: cloud.send_contact(person, "+31612345678", "Tekle", chat=group),
        "location": lambda: cloud.send_location(person, 52.0, 4.0, chat=group),
        "join": lambda: cloud.join(cloud.person(f"new{group.id}", "N."), group, by=person),
        "depart": lambda: cloud.depart(person, group),
        "forward": lambda: cloud.forward_text(person, line.says, origin="Tekle", chat=group),
    }
    return await ways[line.how]()


def put(town: Town, who: Newcomer, group: DemoChat, line: Line) -> int:
    """What the people of the demo cannot do, in Telegram's own shape."""
    given: Json = {**RAW[line.how]}
    if line.how == "anonymous":
        given["sender_chat"] = town.cloud.told_chat(group)
    sender = given.pop("from", who.who.user())
    content = {"text": line.says} if line.how not in SILENT else {}
    message = town.cloud.post(group, sender, {**content, **given})
    town.cloud.mailbox.put("message", message.data)
    return message.id


def reply_of(town: Town, who: Newcomer, group: DemoChat, line: Line, sent: list[int]) -> int | None:
    """The message of the transcript that this one replies to; the last one of the bot for -1."""
    if line.to is None:
        return None
    return said(town, who, group)[-1].message_id if line.to < 0 else sent[line.to]


def first_of(town: Town, query: str) -> str:
    answer = town.cloud.queries[query].answer or {}
    result: str = answer["results"][0]["id"]
    return result


def said(town: Town, who: Newcomer, group: DemoChat) -> list[Shown]:
    return [
        shown
        for shown in town.cloud.screen(who.who, group)
        if shown.message["from"]["id"] == town.cloud.bot["id"]
    ]


def expected(who: Newcomer, line: Line) -> str | None:
    if line.then is None:
        return None
    if isinstance(line.then, str):
        return who.reads(say.groups_bye())
    screen = screens.public(line.then)
    return who.reads(*screen.says) if screen else None


@pytest.mark.parametrize("town", DATABASES[:1], indirect=True)
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS)
async def test_the_bot_says_exactly_this(town: Town, transcript: list[Line]) -> None:
    who = await town.newcomer(Language.NL).arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])
    sent: list[int] = []

    for line in transcript:
        town.clock.move(minutes=line.minutes)
        before = said(town, who, group)
        sent.append(await send(town, who, group, line, sent))
        await town.quiet()
        after = said(town, who, group)
        assert [shown.html for shown in after[len(before) :]] == [
            text for text in [expected(who, line)] if text is not None
        ], line
    assert group.has_bot is (BYE not in [line.then for line in transcript])


async def test_it_says_hello_once_when_it_is_brought_in(town: Town) -> None:
    who = await town.newcomer(Language.TI).arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])
    group.has_bot = False

    await town.cloud.add_bot(who.who, group)
    await town.quiet()

    assert [shown.html for shown in said(town, who, group)] == [who.reads(say.groups_hello())]


async def test_its_hello_is_honest_when_telegram_shows_it_everything(
    town: Town, language: Language
) -> None:
    who = await town.newcomer(language).arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])
    group.has_bot = False
    bot = town.house.application.bot
    town.cloud.bot["can_read_all_group_messages"] = True
    await bot.get_me()
    try:
        await town.cloud.add_bot(who.who, group)
        await town.quiet()
    finally:
        del town.cloud.bot["can_read_all_group_messages"]
        await bot.get_me()

    assert [shown.html for shown in said(town, who, group)] == [who.reads(say.groups_hello_open())]


async def test_pointers_tell_nothing_of_what_was_asked(town: Town) -> None:
    who = await town.newcomer(Language.NL).arrives()
    group = town.cloud.group(f"Groep {who.who.id}", [who.who])

    await town.cloud.write(who.who, f"/ask {HITS[Language.NL]}", chat=group)
    await town.quiet()

    [shown] = said(town, who, group)
    assert shown.inline_keyboard[0][0]["url"].endswith("?start=g")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
async def test_words_that_do_not_call_us_are_not_heard(text: str) -> None:
    from telegram import Update  # noqa: PLC0415 (one shape)

    from bot.chat.sanitise import sanitise  # noqa: PLC0415

    message = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": -5, "type": "group", "title": "Groep"},
        "from": {"id": 5, "is_bot": False, "first_name": "T."},
        "text": text.replace("@", ""),
    }
    assert sanitise(Update.de_json({"update_id": 1, "message": message}), "wegwijs_bot") is None
