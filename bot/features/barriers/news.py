"""Who follows an area hears it when new figures are out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers import screens
from bot.features.barriers.model import Area
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.releases import PUBLIC, grown, newest, quotable, release
from bot.features.barriers.store import Followers
from bot.store.outbox import Promise, Urgency

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.features.barriers.releases import Release
    from bot.store.work import Work


async def publish(work: Work, taxonomy: Taxonomy, period: str, circle: str) -> Release:
    """The release of a quarter; when it is made now and for everybody, followers are told once."""
    before = await newest(work, circle)
    made = await release(work, taxonomy, period, circle)
    is_new = before is None or before.told["period"] < period
    if is_new:
        await Quotes(work).publish(circle, period, quotable(made))
    if circle == PUBLIC and is_new:
        figures = grown(made, before)
        for area in Area:
            own = {theme: figures[theme] for theme in taxonomy.in_area(area) if theme in figures}
            if own:
                await _tell(work, area, own)
    return made


async def _tell(work: Work, area: Area, figures: dict[str, int]) -> None:
    for addressee in await Followers(work).of(area.value):
        work.outbox.add(Promise.to(addressee, screens.news(area, figures), Urgency.BROADCAST))
