"""How people in the stories say what stands in their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.features.barriers import names
from bot.features.barriers.store import MarkRow, PoolRow, SaidRow
from bot.privacy.pool import Record, Window, opened
from bot.store.passing_keys import PassingKeys
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.features.barriers.model import Area
    from tests.conftest import Town
    from tests.people import Newcomer


async def begins(who: Newcomer) -> None:
    """Presses the key under the text field."""
    await who.says(who.reads_label(say.barriers_key()))


async def chooses(who: Newcomer, area: Area, theme: str, code: str = "") -> int:
    """From the first picture to the preview; the number of taps, with the one that sends to come."""
    taps = 2
    await who.taps(names.area_name(area))
    await who.taps(names.theme_name(theme))
    if code:
        taps += await picks(who, code)
    return taps


async def picks(who: Newcomer, code: str) -> int:
    """One of the things that may stand in the way, on whatever page it is; the number of taps."""
    taps = 1
    while who.reads_label(names.code_name(code)) not in who.newest.labels:
        await who.taps(say.barriers_more())
        taps += 1
    await who.taps(names.code_name(code))
    return taps


async def writes(who: Newcomer, text: str) -> int:
    """Asks to use their own words, and answers the request; the number of their message."""
    await who.taps(say.barriers_write())
    asked = who.newest.message_id
    number = await who.town.cloud.write(who.who, text, reply_to=asked)
    await who.town.quiet()
    return number


async def tells(who: Newcomer, area: Area, theme: str, code: str = "") -> None:
    """All of it, without a word."""
    await begins(who)
    await chooses(who, area, theme, code)
    await who.taps(say.barriers_send())


def keys(town: Town) -> PassingKeys:
    return PassingKeys(town.settings.key_dir)


async def waiting(town: Town) -> list[Record]:
    """What is in the pool, opened with the key of the house."""
    windows = [Window(key.key) for key in keys(town).windows()]
    async with town.house.resources.works.open() as work:
        boxes = list(await work.session.scalars(select(PoolRow.box)))
    told = [opened(windows, box) for box in boxes]
    return [record for record in told if record]


async def said(town: Town) -> list[SaidRow]:
    """What was mixed."""
    async with town.house.resources.works.open() as work:
        return list(await work.session.scalars(select(SaidRow)))


async def marks(town: Town) -> int:
    async with town.house.resources.works.open() as work:
        return len(list(await work.session.scalars(select(MarkRow.mark))))
