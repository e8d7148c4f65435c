from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

RISK = "/library/facts/eigen_risico"
GOOD = {
    "value": "399",
    "valid_from": "2026-01-01",
    "valid_until": "2026-12-31",
    "review_by": "2026-12-31",
    "source": "https://www.rijksoverheid.nl/onderwerpen/zorgverzekering",
}


async def editor(town: Town) -> Staff:
    somebody = await (await town.member(Role.EDITOR)).signs_in()
    await somebody.opens(RISK)
    return somebody


async def test_a_new_amount_is_seen_by_two_and_shown_at_once(village: Town) -> None:
    first, second = await editor(village), await editor(village)
    reader = await village.newcomer(Language.NL).arrives()

    await first.sends(RISK, **GOOD)
    waits = first.reads_here(say.desk_done_waits())
    await first.sends(f"{RISK}/approve", seen="x")
    stale = first.page.status_code
    await second.opens(RISK)
    seen = second.page.text.partition('name="seen" value="')[2].partition('"')[0]
    await first.sends(f"{RISK}/approve", seen=seen)
    own = first.reads_here(say.desk_library_refusal_second_eyes())
    await second.sends(f"{RISK}/approve", seen=seen)
    await reader.starts("e-health-own-risk")

    assert (waits, stale, own) == (True, 422, True)
    assert second.reads_here(say.desk_done_published())
    assert "399" in reader.newest.html
    assert reader.newest.html == reader.reads(Passage(EntryId("health-own-risk")))


@pytest.mark.parametrize(
    "spoilt", [{"value": "moon"}, {"review_by": "moon"}, {"source": "moon"}, {"valid_from": "moon"}]
)
async def test_bad_input_is_told_and_nothing_typed_is_lost(
    town: Town, spoilt: dict[str, str]
) -> None:
    somebody = await editor(town)

    await somebody.sends(RISK, **GOOD | spoilt)

    assert somebody.page.status_code == 422
    for value in (GOOD | spoilt).values():
        assert f'value="{value}"' in somebody.page.text


async def test_a_day_of_review_that_is_past_is_refused(town: Town) -> None:
    somebody = await editor(town)

    await somebody.sends(f"{RISK}/looked", review_by="2020-01-01")

    assert somebody.page.status_code == 422
    assert somebody.reads_here(say.desk_library_flaw_review_day())


async def test_what_waits_can_be_let_go(town: Town) -> None:
    somebody = await editor(town)
    await somebody.sends(RISK, **GOOD)

    await somebody.sends(f"{RISK}/let-go")

    assert somebody.reads_here(say.desk_done_let_go())
    assert not somebody.reads_here(say.desk_library_fact_approve())
