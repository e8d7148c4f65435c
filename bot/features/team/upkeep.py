"""What this room lets go of: when somebody asks, and when time passes."""

from datetime import UTC, date, datetime, time, timedelta

from bot.features.team import service
from bot.features.team.act_store import Acts
from bot.features.team.door_store import Knocks, Sessions
from bot.features.team.screens import role
from bot.features.team.store import Invites
from bot.store.work import Work
from bot.vocabulary import PersonId
from bot.words import catalogue as say
from bot.words.phrase import Phrase

ACTS_DAYS = 365
"""So long it is kept what members of the team looked at and did."""

USED_DAYS = 14
"""So long an invite is kept after its end, for a friendly word to who tries it again."""


async def forget(work: Work, person: PersonId) -> None:
    """Everything this room keeps about a person; the last admin stops being one, too."""
    await service.forget(work, person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """That somebody works here, in which role, and where they are signed in."""
    found = await service.member(work, person)
    if found is None:
        return ()
    return (say.team_kept(role=role(found.role), alias=found.alias),)


async def expire(work: Work, today: date) -> None:
    """Old doors, old knocks and old sessions; what was done more than a year ago."""
    await Acts(work).expire(today - timedelta(days=ACTS_DAYS))
    midnight = datetime.combine(today, time(), UTC)
    await Invites(work).expire(midnight - timedelta(days=USED_DAYS))
    await Knocks(work).expire(midnight)
    await Sessions(work).expire(midnight - timedelta(days=1))
