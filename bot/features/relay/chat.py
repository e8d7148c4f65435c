"""The conversation about what changed; whether it is better is said without a trace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.handlers import on_key, on_press
from bot.chat.unlinked import Deed, Minds, minds_press
from bot.features.barriers import taxonomy
from bot.features.barriers.model import Area, Closed, Sent, SentBefore, TooMany, Vote
from bot.features.barriers.service import Told
from bot.features.people.closing import unseen_while_open
from bot.features.relay import screens, service
from bot.features.relay.letters import BETTER, UNKNOWN, Better
from bot.features.relay.model import asked_in
from bot.features.relay.screens import ReadAreas, ReadNews, ReadTheme
from bot.words import catalogue as say
from bot.words.screen import Screen

if TYPE_CHECKING:
    from bot.chat.turn import Turn
    from bot.features.barriers.service import Barriers


async def begin(turn: Turn) -> None:
    """The key under the text field."""
    turn.add(screens.areas())


async def back(turn: Turn, _: ReadAreas) -> None:
    turn.show(screens.areas())


async def read_area(turn: Turn, press: ReadNews) -> None:
    """What organisations say in an area; what was said last comes first."""
    area = Area(press.area)
    themes = taxonomy.known(turn.resources.locales).in_area(area)
    lines = await service.news(turn.work, themes)
    turn.show(screens.news(area, lines, press.at, turn.language))


async def read_theme(turn: Turn, press: ReadTheme) -> None:
    """What organisations say about the theme of an answer, below it."""
    area = taxonomy.known(turn.resources.locales).themes[press.theme]
    lines = await service.news(turn.work, [press.theme])
    turn.add(screens.of_theme(lines, area, turn.language))


@dataclass(frozen=True, slots=True)
class Votes:
    """Whether it is better, into the same pool as what stands in the way."""

    barriers: Barriers

    def minds(self) -> list[Minds]:
        return [minds_press(Better, self.vote)]

    @unseen_while_open
    async def vote(self, deed: Deed, press: Better) -> None:
        """Once for everybody; who does not know is not counted."""
        if press.choice == UNKNOWN or deed.heard.message is None:
            await deed.show(Screen((say.relay_better_noted(),)))
            return
        vote = Vote.BETTER if press.choice == BETTER else Vote.WORSE
        told = Told(deed.heard.chat, deed.heard.message, deed.person)
        period = asked_in(press.vote)
        match await self.barriers.vote(vote, press.theme, press.vote, period, told):
            case Sent():
                await deed.show(Screen((say.relay_better_thanks(),)))
            case SentBefore():
                await deed.show(Screen((say.relay_better_before(),)))
            case Closed():
                await deed.show(screens.closed())
            case TooMany():
                await deed.add(Screen((say.barriers_full(),)))


HANDLERS = [
    on_key(say.relay_key(), begin),
    on_press(ReadAreas, back),
    on_press(ReadNews, read_area),
    on_press(ReadTheme, read_theme),
]
