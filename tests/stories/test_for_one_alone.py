"""A pointer in a group, and the answer that is shown there to the one who pressed, and to nobody else."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.groups import screens
from bot.features.groups.model import Help, InPrivate
from bot.vocabulary import Danger, EntryId, Language
from bot.words import catalogue as say
from bot.words.phrase import In, Passage
from tests.stories.groups import ASKED, everything_kept

if TYPE_CHECKING:
    from bot.demo.records import DemoChat, Shown
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

HITS = {language: asked[1] for language, asked in ASKED.items()}
DENTIST = EntryId("health-dentist")
PAYS = "wat kost de tandarts"
ODD = "Welke kleur verf mag op mijn houten vogelhuisje"


class Street:
    """A group of two: one asks, the other reads along."""

    def __init__(self, town: Town, asker: Newcomer, other: Newcomer) -> None:
        self.town, self.asker, self.other = town, asker, other
        people = [asker.who, other.who]
        self.chat: DemoChat = town.cloud.group(f"Straat {asker.who.id}", people)

    async def asks(self, text: str, reply_to: int | None = None) -> int:
        """Somebody asks by command; the number of their message."""
        number = await self.town.cloud.write(
            self.asker.who, f"/ask {text}", chat=self.chat, reply_to=reply_to
        )
        await self.town.quiet()
        return number

    async def presses(self, who: Newcomer) -> None:
        """The button for one alone, below the pointer."""
        pointer = next(shown for shown in self.seen_by(who) if len(shown.labels) > 1)
        await self.town.cloud.press(who.who, pointer.message_id, row=1)
        await self.town.quiet()

    def seen_by(self, who: Newcomer) -> list[Shown]:
        us = self.town.cloud.bot["id"]
        screen = self.town.cloud.screen(who.who, self.chat)
        return [shown for shown in screen if shown.message["from"]["id"] == us]


async def street(town: Town, language: Language = Language.NL) -> Street:
    asker = await town.newcomer(language).arrives()
    return Street(town, asker, await town.newcomer(Language.NL).arrives())


async def test_danger_is_answered_to_the_one_who_pressed_alone(
    town: Town, language: Language
) -> None:
    here = await street(town, language)
    await here.asks(HITS[language])

    await here.presses(here.asker)

    pointer, whisper = here.seen_by(here.asker)
    assert pointer.html == here.asker.reads(say.ask_group())
    assert whisper.html == here.asker.reads(*screens.whispered(Help(Danger.VIOLENCE)).says)
    assert len(here.seen_by(here.other)) == 1


async def test_an_answer_that_differs_by_situation_is_shown_to_one_alone(town: Town) -> None:
    here = await street(town)
    await here.asks(PAYS)

    await here.presses(here.other)

    card = here.other.reads(In(Language.NL, Passage(DENTIST, "card")))
    assert here.seen_by(here.other)[-1].html == card
    assert [shown.labels for shown in here.seen_by(here.asker)][1:] == []


async def test_what_nobody_knows_points_to_the_private_chat(town: Town) -> None:
    here = await street(town)
    await here.asks(ODD)

    await here.presses(here.asker)

    told = here.seen_by(here.asker)[-1]
    assert told.html == here.asker.reads(*screens.whispered(InPrivate()).says)
    assert told.labels == [here.asker.reads_label(say.ask_group_button())]


async def test_a_pointer_to_words_of_somebody_else_hides_nothing_to_show(town: Town) -> None:
    here = await street(town)
    above = await town.cloud.write(here.other.who, HITS[Language.NL], chat=here.chat)

    await here.asks("", reply_to=above)

    [pointer] = here.seen_by(here.asker)
    assert len(pointer.labels) == 1


async def test_a_call_that_came_too_late_says_nothing_to_anybody(town: Town) -> None:
    here = await street(town)
    await here.asks(HITS[Language.NL])
    pointer = here.seen_by(here.asker)[0]
    press = await town.cloud.press(here.asker.who, pointer.message_id, row=1)
    town.cloud.queries[press].at = town.clock() - timedelta(minutes=1)

    await town.quiet()

    assert len(here.seen_by(here.asker)) == len(here.seen_by(here.other)) == 1


async def test_nothing_of_who_pressed_is_kept(town: Town) -> None:
    here = await street(town)
    await here.asks(f"{HITS[Language.NL]} kwetterbak")
    await here.presses(here.other)

    kept = await everything_kept(town)

    assert len(here.seen_by(here.other)) == 2
    for secret in (str(here.other.who.id), here.chat.title, "kwetterbak"):
        assert secret.encode() not in kept
