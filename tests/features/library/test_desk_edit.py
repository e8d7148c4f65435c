from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import form, packing
from bot.features.library.draft_store import Drafts
from bot.features.library.editing import NO_HAND, Draft, Origin
from bot.features.library.store import Library
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

ENTRY = EntryId("work-volunteer")
AT = f"/library/entry/{ENTRY}/nl"


async def editor(town: Town) -> Staff:
    somebody = await (await town.member(Role.EDITOR, answers=(Language.NL,))).signs_in()
    await somebody.opens(AT)
    return somebody


async def standing(town: Town) -> dict[str, str]:
    """What the form of the entry holds now."""
    async with town.house.resources.works.open() as work:
        version = (await Library(work).texts_of(ENTRY))[Language.NL]
        draft = await Drafts(work).get(ENTRY, Language.NL)
    shown = draft.version if draft else version
    group = draft.group if draft else ""
    seen = packing.digest(packing.pack(shown) + group)
    return form.fields_of(shown, group) | {"seen": seen}


@pytest.mark.parametrize(
    ("spoilt", "phrase"),
    [
        ({"line": "Veel " * 90}, say.desk_library_flaw_long(most="400")),
        ({"step1": "Een.\nTwee."}, say.desk_library_flaw_lines()),
        (
            {"variants": "maan\nEen regel.\n1. Een."},
            say.desk_library_flaw_no_situation(name="maan"),
        ),
        ({"icon": ""}, say.desk_library_flaw_missing()),
        ({"seen": "of another time"}, say.desk_library_changed_meanwhile()),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
async def test_bad_input_is_told_and_nothing_typed_is_lost(
    town: Town, spoilt: dict[str, str], phrase: object
) -> None:
    somebody = await editor(town)
    typed = await standing(town) | {"sentence": "Ik wil graag helpen."}

    await somebody.sends(AT, **typed | spoilt)

    assert somebody.page.status_code == 422
    assert somebody.reads_here(phrase)  # type: ignore[arg-type] # a phrase
    assert "Ik wil graag helpen." in somebody.page.text
    async with town.house.resources.works.open() as work:
        assert await Drafts(work).get(ENTRY, Language.NL) is None


async def test_a_new_entry_stands_behind_a_picture_that_there_is(town: Town) -> None:
    somebody = await editor(town)
    await somebody.opens("/library")
    await somebody.sends("/library", question="Waar kan ik vissen?")
    at = somebody.page.url.path.removeprefix("/desk")
    seen = somebody.page.text.partition('name="seen" value="')[2].partition('"')[0]
    typed = dict.fromkeys((*form.PLAIN, *form.CARD), "") | {"icon": "🎣", "urgent": "none"}

    await somebody.sends(at, **typed | {"question": "Waar vis ik?", "seen": seen, "group": "maan"})

    assert somebody.page.status_code == 422
    assert somebody.reads_here(say.desk_library_flaw_no_group())
    assert "Waar vis ik?" in somebody.page.text
    await somebody.sends(f"{at}/discard")


async def test_flaws_stand_beside_their_fields_and_block(town: Town) -> None:
    somebody = await editor(town)

    await somebody.sends(AT, **await standing(town) | {"line": "Dat kost 385 euro, {maan}."})

    assert somebody.reads_here(say.desk_library_flaw_loose_figure(figure="385"))
    assert somebody.reads_here(say.desk_library_flaw_no_fact(fact="maan"))
    assert somebody.reads_here(say.desk_library_refusal_flawed())
    await somebody.sends(f"{AT}/discard")
    assert somebody.reads_here(say.desk_done_let_go())


async def test_publishing_what_is_not_there_is_told(town: Town) -> None:
    somebody = await editor(town)

    await somebody.sends(f"{AT}/publish", seen="x")

    assert somebody.page.status_code == 422
    assert somebody.reads_here(say.desk_library_refusal_gone())


async def test_only_a_reader_of_the_language_signs(town: Town) -> None:
    somebody = await editor(town)
    async with town.house.resources.works.open() as work:
        digest = (await Library(work).texts_of(ENTRY))[Language.AR].text.digest

    await somebody.sends(f"/library/entry/{ENTRY}/ar/sign", seen=digest)

    assert somebody.page.status_code == 422
    assert somebody.reads_here(say.desk_library_refusal_not_yours())


@pytest.mark.parametrize("number", ["", "0", "99", "one"])
async def test_there_is_no_way_back_to_a_version_that_never_was(town: Town, number: str) -> None:
    somebody = await editor(town)

    await somebody.sends(f"{AT}/back", number=number)

    assert somebody.page.status_code == 404


async def test_what_the_files_say_is_taken_or_let_go(town: Town) -> None:
    somebody = await editor(town)
    async with town.house.resources.works.open() as work:
        version = (await Library(work).texts_of(ENTRY))[Language.NL]
        await Drafts(work).put(Draft(version, "", NO_HAND, work.today, Origin.FILES))

    await somebody.opens(AT)
    shown = somebody.reads_here(say.desk_library_files_differ())
    await somebody.sends(f"{AT}/discard", origin="files")

    assert shown
    async with town.house.resources.works.open() as work:
        assert await Drafts(work).get(ENTRY, Language.NL, Origin.FILES) is None


async def test_a_translation_is_of_the_dutch_text_that_stood_beside_it(town: Town) -> None:
    somebody = await editor(town)
    at = f"/library/entry/{ENTRY}/ar"
    async with town.house.resources.works.open() as work:
        version = (await Library(work).texts_of(ENTRY))[Language.AR]
    typed = form.fields_of(version) | {"seen": packing.digest(packing.pack(version))}

    await somebody.opens(at)
    await somebody.sends(at, **typed | {"line": "نص جديد."}, dutch="an old one")

    async with town.house.resources.works.open() as work:
        draft = await Drafts(work).get(ENTRY, Language.AR)
        assert draft is not None
        assert draft.version.based_on == "an old one"
        await Drafts(work).take(draft)
