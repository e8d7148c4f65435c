from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest

from bot.features.library import recording_screens, screens, suggest, taking
from bot.features.library.editing import Reason
from bot.features.library.files import read as read_files
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.phrase import In
from tests.stories.editing import editor, fields, seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.features.library.model import Place
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

RISK = EntryId("health-own-risk")
AT = f"/library/entry/{RISK}"


async def test_a_changed_health_answer_reaches_everybody_who_has_the_old_one(village: Town) -> None:
    readers = [
        await village.newcomer(each).arrives() for each in (Language.NL, Language.AR, Language.TI)
    ]
    other = await village.newcomer(Language.AR).arrives()
    for reader in readers:
        await reader.starts(f"e-{RISK}")
    await other.starts("e-health-112")
    first, second = await editor(village), await editor(village)

    await first.opens(f"{AT}/nl")
    typed = fields(first.page.text) | {
        "line": "Het eigen risico is {eigen_risico} per jaar. Dat is nieuw."
    }
    await first.sends(f"{AT}/nl", **typed)
    mine = first.page
    await first.sends(f"{AT}/nl/publish", seen="anything", tell="wrong")
    alone = first.page.status_code
    await second.opens(f"{AT}/nl")
    before = {reader: len(reader.heard) for reader in (*readers, other)}
    for reader in readers:
        village.cloud.faults.limit(reader.who, retry_after=1)
    await second.sends(f"{AT}/nl/publish", seen=seen(second.page.text), tell="wrong")
    published = second.page
    village.clock.move(seconds=5)
    await until(lambda: all(len(reader.heard) > before[reader] for reader in readers))
    await second.sends(f"{AT}/nl/publish", seen="again", tell="wrong")

    assert mine.status_code == 200
    assert "Dat is nieuw." in mine.text
    assert alone == 422
    assert published.status_code == 200
    place = await place_of(village, RISK)
    wanted = screens.corrected(place, Reason.WRONG).says
    for reader in readers:
        assert reader.sees_last(*wanted)
        assert "Dat is nieuw." in reader.newest.html
        assert len(reader.heard) == before[reader] + 1
    assert len(other.heard) == before[other]


async def test_whose_translation_was_outdated_gets_it_when_it_is_there(village: Town) -> None:
    entry = EntryId("health-own-risk")
    reader = await village.newcomer(Language.EN).arrives()
    await reader.starts(f"e-{entry}")
    first, second = await editor(village), await editor(village)
    at = f"/library/entry/{entry}"

    await first.opens(f"{at}/nl")
    typed = fields(first.page.text)
    await first.sends(f"{at}/nl", **typed | {"line": typed["line"] + " Doe dat snel."})
    await second.opens(f"{at}/nl")
    await second.sends(f"{at}/nl/publish", seen=seen(second.page.text), tell="rule")
    dutch = reader.newest.html
    await first.opens(f"{at}/en")
    typed = fields(first.page.text)
    await first.sends(f"{at}/en", **typed | {"line": typed["line"] + " Do it soon."})
    await second.opens(f"{at}/en")
    await second.sends(f"{at}/en/publish", seen=seen(second.page.text))
    told = len(reader.heard)

    assert "Doe dat snel." in dutch
    assert reader.sees_last(*screens.translated(await place_of(village, entry)).says)
    assert "Do it soon." in reader.newest.html
    assert len(reader.heard) == told


async def test_an_earlier_text_comes_back_with_one_click(village: Town) -> None:
    entry = EntryId("work-cv-interview")
    somebody = await editor(village)
    at = f"/library/entry/{entry}/nl"
    await somebody.opens(at)
    typed = fields(somebody.page.text)
    await somebody.sends(at, **typed | {"line": "Schrijf uw cv op één pagina."})
    await somebody.opens(at)
    await somebody.sends(f"{at}/publish", seen=seen(somebody.page.text))
    reader = await village.newcomer(Language.NL).arrives()
    await reader.starts(f"e-{entry}")
    changed = reader.newest.html
    await somebody.opens(f"{at}/history")
    compared = somebody.page.text

    await somebody.sends(f"{at}/back", number="1", tell="")

    await reader.starts(f"e-{entry}")
    assert "Schrijf uw cv op één pagina." in changed
    assert "<ins>" in compared
    assert "<del>" in compared
    assert "Schrijf uw cv op één pagina." not in reader.newest.html


async def test_a_phrase_that_staff_accept_survives_a_new_start(village: Town) -> None:
    entry, phrase = EntryId("work-sick"), "vandaag blijf ik heel ziek thuis van de baas"
    resources = village.house.resources
    somebody = await editor(village)
    for number in (1, 2):
        reader = await village.newcomer(Language.NL).arrives()
        async with resources.works.open() as work:
            await suggest.suggest(work, resources, reader.id, entry, Language.NL, phrase)
            assert number
    await somebody.opens("/library/phrases")
    offered = somebody.page.text
    await somebody.sends(
        "/library/phrases", entry=entry, language="nl", phrase=phrase, verdict="accept"
    )

    async with resources.works.open() as work:
        await taking.take_in(work, read_files(resources.locales))
        asked = (await Library(work).asked())[entry, Language.NL]
        await suggest.unteach(work, entry, Language.NL, phrase)

    assert phrase in offered
    assert phrase in asked


async def test_a_made_entry_is_answered_at_once(village: Town) -> None:
    maker = await editor(village)
    await maker.opens("/library")
    await maker.sends("/library", question="Waar kan ik leren zwemmen?")
    at = str(maker.page.url.path).removeprefix("/desk")
    typed = fields(maker.page.text) | {
        "line": "Vraag het bij het zwembad.",
        "step1": "Ga naar het zwembad.",
        "sentence": "Ik wil leren zwemmen.",
        "group": "living-here",
    }
    await maker.sends(at, **typed)
    await maker.sends(f"{at}/publish", seen=seen(maker.page.text))
    assert maker.page.status_code == 200
    reader = await village.newcomer(Language.NL).arrives()
    entry = at.split("/")[3]

    await reader.starts(f"e-{entry}")
    opened = reader.newest.html
    await village.house.study.look()
    await reader.says("Waar kan ik leren zwemmen?")

    assert "Vraag het bij het zwembad." in opened
    assert reader.is_offered(entry)


async def test_a_recording_is_reviewed_played_and_falls_silent(village: Town) -> None:
    entry = EntryId("cross-digid")
    answers = (Language.AR, Language.TI, Language.FA_AF)
    miriam = await village.member(Role.KEY_PERSON, answers=answers)
    listener = await editor(village)
    await miriam.says(f"/record {entry}")
    await miriam.taps(In(Language.AR, say.people_language_name()))
    shown = miriam.newest.html
    await village.cloud.send_voice(miriam.who, b"OggS" + bytes(200), duration=9)
    await village.quiet()
    heard = miriam.newest.voice
    await miriam.taps(say.library_record_good())
    sent = miriam.sees_last(say.library_record_sent())
    await listener.opens("/library/audio")
    made = re.findall(r"/library/audio/(\w+)/publish", listener.page.text)[0]
    await listener.sends(f"/library/audio/{made}/listen")
    played_to_listener = listener.newest.voice
    await listener.sends(f"/library/audio/{made}/publish")
    await village.house.fetcher.fetch()

    reader = await village.newcomer(Language.AR).arrives()
    await reader.starts(f"e-{entry}")
    has_button = reader.reads_label(say.ask_listen()) in reader.newest.labels
    await reader.taps(say.ask_listen())
    played = reader.newest.voice
    await changes_arabic(village, entry)
    await reader.starts(f"e-{entry}")

    assert "DigiD" in shown
    assert heard is not None
    assert sent
    assert played_to_listener is not None
    assert miriam.sees(*recording_screens.published(entry).says)
    assert has_button
    assert played is not None
    assert reader.reads_label(say.ask_listen()) not in reader.newest.labels


async def until(done: Callable[[], bool]) -> None:
    """Telegram asked to wait a second, which nobody can hurry."""
    async with asyncio.timeout(20):
        while not done():  # noqa: ASYNC110 (Telegram and the courier share no event)
            await asyncio.sleep(0.05)


async def place_of(village: Town, entry: EntryId) -> Place:
    async with village.house.resources.works.open() as work:
        found = await Library(work).place_of(entry)
    assert found is not None
    return found


async def changes_arabic(village: Town, entry: EntryId) -> None:
    """Somebody publishes another Arabic text."""
    somebody = await editor(village)
    at = f"/library/entry/{entry}/ar"
    await somebody.opens(at)
    typed = fields(somebody.page.text)
    await somebody.sends(at, **typed | {"line": typed["line"] + " نعم"})
    await somebody.opens(at)
    await somebody.sends(f"{at}/publish", seen=seen(somebody.page.text))
    assert somebody.page.status_code == 200
