from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import recording
from bot.features.library.recording import Verdict
from bot.features.library.store import Library
from bot.privacy.keys import pseudonym, seal
from bot.store.outbox import Addressee
from bot.vocabulary import EntryId, Language
from tests.features.library.conftest import ANNA, Writer

if TYPE_CHECKING:
    from bot.features.library.recording_store import Recording
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")


async def sent(work: Work, chat: int = 77) -> tuple[Recording, Addressee]:
    """Somebody recorded an answer and sent it off."""
    who = Addressee(pseudonym(chat, work.keys.person), seal(chat, work.keys.address), Language.NL)
    text = await recording.text(work, SICK, Language.AR)
    assert text is not None
    made = await recording.take(work, text, "file-1", who, "Miriam")
    found = await recording.send_off(work, made.id, who.person)
    assert found is not None
    return found, who


async def test_who_speaks_does_not_publish_it(work: Work) -> None:
    found, who = await sent(work)

    own = await recording.publish(work, found.id, Writer("Miriam", who.person))
    other = await recording.publish(work, found.id, ANNA)
    again = await recording.publish(work, found.id, ANNA)

    assert (own, other, again) == (Verdict.OWN, Verdict.DONE, Verdict.GONE)


async def test_what_waits_or_is_played_is_not_lacking(work: Work) -> None:
    before = await recording.lacking(work, Language.AR)
    await sent(work)
    after = await recording.lacking(work, Language.AR)

    assert set(before) - set(after) == {SICK}


async def test_a_recording_of_an_older_text_is_not_published(work: Work) -> None:
    found, _ = await sent(work)
    now = (await Library(work).texts_of(SICK))[Language.AR]
    await Library(work).publish(replace(now, text=replace(now.text, line="نص جديد.")))

    assert await recording.publish(work, found.id, ANNA) is Verdict.OLD
    assert SICK in await recording.lacking(work, Language.AR)


async def test_what_was_published_is_fetched_once(work: Work) -> None:
    found, _ = await sent(work)
    nothing = await recording.unfetched(work)
    await recording.publish(work, found.id, ANNA)

    waiting = await recording.unfetched(work)
    await recording.keep(work, waiting[found.id][0], b"OggS")

    assert nothing == {}
    assert waiting[found.id][1] == "file-1"
    assert await recording.unfetched(work) == {}


async def test_a_refused_voice_is_gone_with_its_paper(work: Work) -> None:
    found, _ = await sent(work)
    assert found.paper is not None

    first = await recording.refuse(work, found.id, "too fast")
    second = await recording.refuse(work, found.id, "too fast")

    assert (first, second) == (Verdict.DONE, Verdict.GONE)
    assert await work.papers.read([found.paper]) == {}


async def test_somebody_who_leaves_takes_their_voice_along(work: Work) -> None:
    found, who = await sent(work)
    await recording.publish(work, found.id, ANNA)

    await recording.forget(work, who.person)

    assert not await recording.silence(work, found.id)
    assert await recording.unfetched(work) == {}


async def test_somebody_else_cannot_send_it_off(work: Work) -> None:
    found, _ = await sent(work)

    assert await recording.send_off(work, found.id, ANNA.person) is None
    assert await recording.text(work, EntryId("moon"), Language.AR) is None
