"""How people hear what an organisation says: who follows its theme, and every key person, each in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers.store import Followers
from bot.features.people import service as people
from bot.features.relay import letters
from bot.features.team import service as team
from bot.store.outbox import Promise as Said
from bot.store.outbox import Urgency
from bot.vocabulary import Role

if TYPE_CHECKING:
    from bot.features.barriers.model import Area, Taxonomy
    from bot.features.relay.model import Line
    from bot.store.outbox import Addressee
    from bot.store.work import Work
    from bot.vocabulary import Language
    from bot.words.screen import Screen


async def tell_answer(work: Work, taxonomy: Taxonomy, line: Line, language: Language) -> None:
    """Tell those who read this language what an organisation said."""
    area = taxonomy.themes[line.promise.theme]
    await _tell(work, await _listeners(work, area, language), letters.told(line, language, area))


async def tell_reopened(work: Work, taxonomy: Taxonomy, line: Line) -> None:
    """Tell everybody that it is not better, and that the organisation was asked again."""
    area = taxonomy.themes[line.promise.theme]
    await _tell(work, await _listeners(work, area), letters.reopened(line, area))


async def ask_whether_better(work: Work, taxonomy: Taxonomy, line: Line) -> None:
    """Ask whoever follows the theme whether they notice what changed; key persons are not asked."""
    area = taxonomy.themes[line.promise.theme]
    await _tell(work, await Followers(work).of(area.value), letters.ask_better(line, area))


async def tell_colleagues(work: Work, line: Line, screen: Screen) -> None:
    """Tell those who read for the organisation itself."""
    readers = await team.colleagues(work, line.promise.organisation)
    await _tell(work, [reader.addressee for reader in readers], screen)


async def _listeners(work: Work, area: Area, language: Language | None = None) -> list[Addressee]:
    """Followers and key persons, each once; of one language, or all."""
    members = [each for each in await team.team(work) if each.role is Role.KEY_PERSON]
    everybody = [*await Followers(work).of(area.value), *(each.addressee for each in members)]
    spoken = await people.languages_of(work, [each.person for each in everybody])
    return [
        each
        for each in {each.person: each for each in everybody}.values()
        if language is None or spoken.get(each.person, each.language) is language
    ]


async def _tell(work: Work, addressees: list[Addressee], screen: Screen) -> None:
    for addressee in addressees:
        work.outbox.add(Said.to(addressee, screen, Urgency.BROADCAST))
