from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import reading
from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.spoken import Reading, Trouble, Verdict
from bot.features.barriers.store import Said
from bot.features.team import service as team
from bot.features.team.model import Act
from bot.privacy.keys import seal_to
from bot.privacy.pool import Record, shuffled
from bot.vocabulary import Language, PersonId
from tests.store.conftest import KEYS

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Works

pytestmark = pytest.mark.asyncio(loop_scope="session")
JOOST, SARA = PersonId("a" * 32), PersonId("b" * 32)
ALL = tuple(Language)
SPOKEN = Record(
    *("hindered", "care_access", ("ca_phone",), "", "", "ti", "self", "", True, True),
    words="ስመይ ዮናስ እዩ። ሓደ ሰዓት እጽበ።",
    undo="",
)
LESS, DUTCH = "ሓደ ሰዓት እጽበ።", "Ik wacht een uur."


def spoken(_: str) -> Language | None:
    return Language.TI


async def say(works: Works, *records: Record) -> None:
    told = shuffled(list(records))
    async with works.open() as work:
        sealed = [(name, each, seal_to(each.words, KEYS.triage)) for name, each in told]
        await Said(work).add("2026Q4", sealed)


async def first_for(
    works: Works, who: PersonId, languages: tuple[Language, ...] = ALL
) -> Reading | None:
    async with works.open() as work:
        waiting = await reading.waiting(work, who, languages)
        return await reading.read(work, who, languages, waiting[0].id, spoken) if waiting else None


async def pass_on(works: Works, themes: Taxonomy, who: PersonId, found: Reading) -> Verdict | None:
    async with works.open() as work:
        return await reading.let_through(work, who, found, themes, DUTCH)


async def test_a_reader_gets_the_words_of_their_languages(works: Works) -> None:
    await say(works, SPOKEN)

    assert await first_for(works, JOOST, (Language.AR,)) is None
    found = await first_for(works, JOOST, (Language.TI,))

    assert found is not None
    assert found.said == SPOKEN.words


async def test_the_order_is_another_one_each_time(works: Works) -> None:
    await say(works, *[replace(SPOKEN, words=f"{at}") for at in range(6)])

    async with works.open() as work:
        firsts = Counter([(await reading.waiting(work, JOOST, ALL))[0].id for _ in range(120)])

    assert len(firsts) == 6


async def test_that_they_read_is_written_down_for_the_reader(works: Works) -> None:
    await say(works, SPOKEN)
    await first_for(works, JOOST)

    async with works.open() as work:
        done = await team.done_by(work, JOOST)

    assert [(each.what, each.about) for each in done] == [(Act.READ_WORDS, "care_access")]


async def test_when_words_are_let_through_the_original_is_gone(
    works: Works, themes: Taxonomy
) -> None:
    await say(works, SPOKEN)
    found = await first_for(works, JOOST)
    assert found is not None

    assert await pass_on(works, themes, JOOST, found) is Verdict.RELEASE

    async with works.open() as work:
        assert await Said(work).with_words() == []
        quote = await Quotes(work).get(found.words.id)
    assert quote is not None
    assert (quote.text, quote.language) == (DUTCH, Language.NL)


async def test_what_is_held_counts_and_its_words_are_gone(works: Works) -> None:
    await say(works, SPOKEN)
    found = await first_for(works, JOOST)
    assert found is not None

    async with works.open() as work:
        await reading.hold(work, JOOST, found)

    async with works.open() as work:
        assert await Said(work).with_words() == []
        assert await Quotes(work).get(found.words.id) is None
        counts = await Said(work).counts("", "hindered", "2026Q4")
    assert counts == {("care_access", ""): 1}


async def test_what_is_sensitive_is_read_by_two(works: Works, themes: Taxonomy) -> None:
    await say(works, replace(SPOKEN, theme="care_contact", codes=("cc_culture_shame",)))
    found = await first_for(works, JOOST)
    assert found is not None

    first = await pass_on(works, themes, JOOST, found)
    own_again = await first_for(works, JOOST)
    second = await first_for(works, SARA)
    assert second is not None
    last = await pass_on(works, themes, SARA, second)

    assert first is None
    assert own_again is None
    assert second.proposed is not None
    assert second.proposed.text == DUTCH
    assert last is Verdict.RELEASE


async def test_languages_that_nobody_reads_are_named(works: Works) -> None:
    await say(works, SPOKEN, replace(SPOKEN, language="fa-AF"))

    async with works.open() as work:
        unread = await reading.unreadable(work, {Language.TI})

    assert unread == (Language.FA_AF,)


@pytest.mark.parametrize(
    ("less", "translated", "trouble"),
    [
        (LESS, DUTCH, None),
        ("", DUTCH, Trouble.EMPTY),
        ("ሓደ ሰዓት እጽበ። ሆስፒታል", DUTCH, Trouble.ADDED),
        (LESS, " ", Trouble.UNTRANSLATED),
        (LESS, "woord " * 101, Trouble.LONG),
    ],
)
async def test_why_words_cannot_be_passed_on(
    works: Works, less: str, translated: str, trouble: Trouble | None
) -> None:
    await say(works, SPOKEN)
    found = await first_for(works, JOOST)
    assert found is not None

    assert reading.trouble(found, less, translated) is trouble


async def test_secrecy_is_promised_once_a_year(works: Works) -> None:
    async with works.open() as work:
        before = await reading.has_promised(work, JOOST)
        await reading.promise(work, JOOST)

        assert not before
        assert await reading.has_promised(work, JOOST)
        assert not await reading.has_promised(work, SARA)
