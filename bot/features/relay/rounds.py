"""The daily round along all promises: who is reminded, who is asked whether it is better, what opens again."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.features.barriers.model import K_PARTNER, Vote
from bot.features.barriers.store import Said
from bot.features.organisations import service as organisations
from bot.features.relay import sends, service
from bot.features.relay.letters import remind
from bot.features.relay.model import Standing
from bot.features.relay.printing import Printer
from bot.features.relay.sending import Route
from bot.features.relay.store import Promises
from bot.features.relay.telling import ask_whether_better, tell_colleagues
from bot.privacy.cohort import threshold
from bot.store.database import AWAY
from bot.vocabulary import Language

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.features.relay.model import Line
    from bot.store.work import Work, Works
    from bot.words.renderer import Renderer

EVERY_SECONDS = 6 * 60 * 60
WORSE_SHARE = 3
"""It opens again when at least one of so many who said something say that it is not better."""


logger = logging.getLogger("wegwijs")


@dataclass(frozen=True, slots=True)
class Rounds:
    """Goes along the promises; `desk` is where those who read for an organisation sign in."""

    works: Works
    taxonomy: Taxonomy
    renderer: Renderer
    desk: str

    async def run(self) -> None:
        """Look again and again, until cancelled; in one process of all that share a database."""
        while True:
            try:
                await self.look()
            except AWAY as error:
                logger.warning("the round along promises waits: %s", type(error).__name__)
            await asyncio.sleep(EVERY_SECONDS)

    async def look(self) -> None:
        """What was done once is not done again."""
        async with self.works.open() as work:
            for line in await service.ledger(work):
                await self._look_at(work, line)

    async def _look_at(self, work: Work, line: Line) -> None:
        promise, today = line.promise, work.today
        if _is_late(line, work) and promise.reminded is None:
            await Promises(work).put(replace(promise, reminded=today))
            await tell_colleagues(work, line, remind(line))
            await self._write(work, line)
        if promise.is_to_be_asked(today):
            asked = replace(promise, better_asked=today)
            await Promises(work).put(asked)
            await ask_whether_better(work, self.taxonomy, replace(line, promise=asked))
        elif promise.is_asked and await is_not_better(work, promise.vote):
            await service.reopen(work, self.taxonomy, promise)

    async def _write(self, work: Work, line: Line) -> None:
        """A letter, where the organisation gave an address: that people wait, and where to sign in."""
        organisation = await organisations.found(work, line.promise.organisation)
        if organisation is None or not organisation.mail:
            return
        letter = Printer(self.renderer, Language.NL).reminder(organisation.name, self.desk)
        await sends.begin(work, organisation, Route.MAIL, letter)


async def is_not_better(work: Work, vote: str) -> bool:
    """Whether enough different people say so; how many are enough is drawn, and told to nobody."""
    votes = await Said(work).votes(vote)
    worse, better = votes.get(Vote.WORSE, 0), votes.get(Vote.BETTER, 0)
    enough = threshold(work.keys.release, f"reopen|{vote}", K_PARTNER)
    return worse >= enough and worse * WORSE_SHARE >= worse + better


def _is_late(line: Line, work: Work) -> bool:
    """Whether an answer, or what was promised, should have been there."""
    if line.promise.state.is_answer:
        return line.standing is Standing.OVERDUE
    return work.today >= line.promise.due
