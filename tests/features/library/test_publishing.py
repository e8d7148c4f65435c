from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.library import drafts, files, publishing
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import Refusal, states
from bot.features.library.model import State, Text
from bot.features.library.publishing import Out
from bot.features.library.store import Library
from bot.settings import LOCALES
from bot.vocabulary import EntryId, Language
from tests.features.library.conftest import ANNA, BORIS, Writer

if TYPE_CHECKING:
    from bot.features.library.publishing import Ready
    from bot.store.work import Work

pytestmark = pytest.mark.asyncio(loop_scope="session")

TERMS = files.read_terms(LOCALES / "terms.toml")
RISK, CV = EntryId("health-own-risk"), EntryId("work-cv-interview")
SWIM = Text("Waar zwem ik?", "Vraag het bij het zwembad.", ("Ga erheen.",), "Ik wil zwemmen.")


async def writes(
    work: Work, entry: EntryId, language: Language, by: Writer = ANNA, **words: object
) -> Ready:
    """Somebody changes a text, and looks at it before it is published."""
    now = (await Library(work).texts_of(entry))[language]
    text: Text = replace(now.text, **words)  # type: ignore[arg-type] # the fields of a text
    await drafts.write(work, by, replace(now, text=text))
    return await looks(work, entry, language)


async def looks(work: Work, entry: EntryId, language: Language) -> Ready:
    draft = await Drafts(work).get(entry, language)
    assert draft is not None
    return await publishing.look(work, draft, TERMS)


async def test_a_health_answer_is_published_by_another_editor(work: Work) -> None:
    ready = await writes(work, RISK, Language.NL, line="Het is {eigen_risico} per jaar.")

    own = await publishing.publish(work, ready, ANNA, ready.seen)
    other = await publishing.publish(work, ready, BORIS, ready.seen)
    again = await publishing.publish(work, ready, BORIS, ready.seen)

    texts = await Library(work).texts_of(RISK)
    newest = (await Library(work).history(RISK, Language.NL))[0]
    assert (own, other, again) == (Refusal.SECOND_EYES, Out(), Refusal.GONE)
    assert (newest.writer, newest.approver) == ("Anna", "Boris")
    assert states(texts)[Language.AR] is State.OUTDATED


async def test_who_saves_without_a_change_does_not_become_its_writer(work: Work) -> None:
    ready = await writes(work, RISK, Language.NL, line="Het is {eigen_risico} per jaar.")

    await drafts.write(work, BORIS, ready.draft.version)

    again = await looks(work, RISK, Language.NL)
    assert await publishing.publish(work, again, ANNA, again.seen) is Refusal.SECOND_EYES


async def test_what_is_published_is_what_was_read(work: Work) -> None:
    before = await writes(work, CV, Language.NL, line="Schrijf een cv.")
    after = await writes(work, CV, Language.NL, line="Schrijf een kort cv.")

    assert await publishing.publish(work, after, BORIS, before.seen) is Refusal.CHANGED


async def test_what_is_neither_health_nor_urgent_its_writer_may_publish(work: Work) -> None:
    ready = await writes(work, CV, Language.NL, line="Schrijf een kort cv.")

    assert not ready.second_eyes
    assert isinstance(await publishing.publish(work, ready, ANNA, ready.seen), Out)


async def test_nothing_flawed_is_published(work: Work) -> None:
    ready = await writes(work, CV, Language.NL, line="Dat kost 385 euro.")

    assert await publishing.publish(work, ready, BORIS, ready.seen) is Refusal.FLAWED


async def test_a_new_entry_needs_its_dutch_text_and_a_place(work: Work) -> None:
    entry = await drafts.begin(work, ANNA, text=SWIM, language=Language.EN)
    english = await looks(work, entry, Language.EN)
    made = await drafts.begin(work, ANNA, text=SWIM)
    nowhere = await looks(work, made, Language.NL)
    await drafts.write(work, ANNA, nowhere.draft.version, "living-here")
    ready = await looks(work, made, Language.NL)

    assert await publishing.publish(work, english, BORIS, english.seen) is Refusal.NO_DUTCH
    assert await publishing.publish(work, nowhere, BORIS, nowhere.seen) is Refusal.NO_PLACE
    assert isinstance(await publishing.publish(work, ready, ANNA, ready.seen), Out)
    place = await Library(work).place_of(made)
    assert place is not None
    assert place.group == "living-here"
    assert made in await Library(work).made()


async def test_an_earlier_text_comes_back_with_who_wrote_it(work: Work) -> None:
    first = (await Library(work).history(CV, Language.NL))[0]
    ready = await writes(work, CV, Language.NL, line="Schrijf een kort cv.")
    await publishing.publish(work, ready, ANNA, ready.seen)

    back = await publishing.go_back(work, first, BORIS)
    again = await publishing.go_back(work, first, BORIS)

    newest = (await Library(work).history(CV, Language.NL))[0]
    assert (back, again) == (Out(), Refusal.NO_CHANGE)
    assert newest.version == first.version
    assert (newest.writer, newest.approver) == ("", "Boris")


async def test_only_a_reader_of_the_language_signs_what_others_wrote(work: Work) -> None:
    digest = (await Library(work).texts_of(CV))[Language.AR].text.digest

    tigrinya = (await Library(work).texts_of(RISK))[Language.TI].text.digest
    stranger = await publishing.sign(work, RISK, Language.TI, BORIS, tigrinya)
    stale = await publishing.sign(work, CV, Language.AR, BORIS, "another")
    signed = await publishing.sign(work, CV, Language.AR, BORIS, digest)

    texts = await Library(work).texts_of(CV)
    assert (stranger, stale, signed) == (Refusal.NOT_YOURS, Refusal.CHANGED, Out())
    assert states(texts)[Language.AR] is State.CHECKED
    assert texts[Language.AR].reviewed_by == "Boris"


async def test_who_wrote_a_text_does_not_sign_it(work: Work) -> None:
    ready = await writes(work, CV, Language.EN, line="Write a short CV.")
    await publishing.publish(work, ready, BORIS, ready.seen)
    digest = (await Library(work).texts_of(CV))[Language.EN].text.digest

    assert await publishing.sign(work, CV, Language.EN, ANNA, digest) is Refusal.NOT_YOURS


async def test_a_changed_text_is_not_signed_any_more(work: Work) -> None:
    digest = (await Library(work).texts_of(CV))[Language.AR].text.digest
    await publishing.sign(work, CV, Language.AR, BORIS, digest)
    ready = await writes(work, CV, Language.AR, line="سيرة قصيرة.")
    unsigned = replace(ready.draft.version, reviewed_by="")
    await drafts.write(work, ANNA, unsigned)
    again = await looks(work, CV, Language.AR)

    await publishing.publish(work, again, ANNA, again.seen)

    assert states(await Library(work).texts_of(CV))[Language.AR] is State.UNCHECKED
