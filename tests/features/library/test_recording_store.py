from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.features.library.recording_store import Recordings, Stage
from bot.store.outbox import Addressee
from bot.vocabulary import EntryId, Language, PaperId, PersonId

if TYPE_CHECKING:
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")
MIRIAM = Addressee(PersonId("c" * 32), b"sealed", Language.NL)


async def made(work: Work) -> str:
    key = await Recordings(work).add(SICK, Language.AR, "digest", PaperId("d" * 32))
    await Recordings(work).by(key, MIRIAM, "Miriam")
    return key


async def test_a_recording_goes_step_by_step_and_never_twice(work: Work) -> None:
    key = await made(work)

    sent = [await Recordings(work).wait(key) for _ in range(2)]
    found = await Recordings(work).get(key)
    assert found is not None
    published = [await Recordings(work).publish(found, "Anna") for _ in range(2)]
    silent = await Recordings(work).playable()
    await Recordings(work).keep(key, b"OggS")

    assert (sent, published) == ([True, False], [True, False])
    assert (SICK, Language.AR) not in silent
    assert (await Recordings(work).playable())[SICK, Language.AR] == (key, "digest")
    assert await Recordings(work).content(key) == b"OggS"


async def test_a_new_recording_takes_the_place_of_the_old_one(work: Work) -> None:
    first, second = await made(work), await made(work)
    for key in (first, second):
        await Recordings(work).wait(key)
        found = await Recordings(work).get(key)
        assert found is not None
        await Recordings(work).publish(found, "Anna")

    published = await Recordings(work).at(Stage.PUBLISHED)

    assert [each.id for each in published if each.entry == SICK] == [second]


async def test_a_voice_is_found_by_whose_it_is_alone(work: Work) -> None:
    key = await made(work)

    assert [each.id for each in await Recordings(work).of(MIRIAM.person)] == [key]
    assert await Recordings(work).of(PersonId("e" * 32)) == ()


async def test_what_nobody_sent_off_goes_after_a_day(work: Work) -> None:
    tried, waiting = await made(work), await made(work)
    await Recordings(work).wait(waiting)

    await Recordings(work).expire(work.today + timedelta(days=2))

    assert await Recordings(work).get(tried) is None
    assert await Recordings(work).get(waiting) is not None
