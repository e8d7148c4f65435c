from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.quote_store import Quotes
from bot.features.barriers.spoken import Quote
from bot.features.relay.model import State
from bot.features.relay.packages import page_of, release_of
from bot.vocabulary import Language
from tests.features.relay.at_the_desk import SPOKEN, THEME

if TYPE_CHECKING:
    from bot.features.relay.packages import ThemePage
    from tests.features.relay.conftest import Relay

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def public_page(relay: Relay, theme: str = THEME) -> ThemePage:
    async with relay.works.open() as work:
        release = await release_of(work)
        assert release is not None
        return await page_of(work, relay.themes, release, theme)


async def quoted(relay: Relay, text: str, region: str = "") -> None:
    async with relay.works.open() as work:
        words = Quote(text.encode()[:16].ljust(16), "hindered", THEME, region, text, Language.NL)
        await Quotes(work).put(words, "2026Q3")


async def test_there_is_nothing_before_the_first_release(relay: Relay) -> None:
    await relay.said(40)

    async with relay.works.open() as work:
        assert await release_of(work) is None


async def test_an_organisation_gets_what_stands_on_the_public_page_and_nothing_else(
    relay: Relay,
) -> None:
    for code, region in (("ca_phone", "utrecht"), ("ca_refused", "limburg"), ("ca_far", "utrecht")):
        await relay.said(60, replace(SPOKEN, codes=(code,), region=region))
    await quoted(relay, "Ik wacht een uur.")
    await relay.released()
    organisation = await relay.organisation(region="utrecht")

    [page] = (await relay.package(organisation)).pages
    everybodys = await public_page(relay)

    assert page.people == everybodys.people
    assert set(page.codes) < set(everybodys.codes) or page.codes == everybodys.codes
    assert set(page.regions) < set(everybodys.regions)
    assert {region for region, _ in page.regions} == {"utrecht"}
    assert page.quotes == everybodys.quotes == ("Ik wacht een uur.",)


async def test_it_hears_only_of_what_its_kind_can_change(relay: Relay) -> None:
    await relay.said(60, replace(SPOKEN, codes=("ca_azc_gate",)))
    await relay.said(60, replace(SPOKEN, codes=("ca_phone",)))
    await relay.said(60, replace(SPOKEN, codes=("ca_wait",)))
    await relay.released()

    [page] = (await relay.package(await relay.organisation())).pages

    owned = {code for code, _ in page.codes}
    assert "ca_phone" in owned
    for code in owned:
        assert {"huisartsenzorg", "alle"} & set(relay.themes.codes[code].owners)


async def test_of_a_theme_of_which_too_few_spoke_nothing_is_said(relay: Relay) -> None:
    await relay.said(9)
    await quoted(relay, "Ik wacht een uur.")
    await relay.released()

    page = await public_page(relay)

    assert (page.people, page.codes, page.regions, page.quotes) == (0, (), (), ())
    assert (await relay.package(await relay.organisation())).pages == ()


async def test_words_from_a_region_of_which_too_few_spoke_are_not_shown(relay: Relay) -> None:
    await relay.said(60)
    await quoted(relay, "Bij ons in het dorp.", region="zeeland")
    await relay.released()

    assert (await public_page(relay)).quotes == ()


async def test_words_let_through_after_a_release_wait_for_the_next_one(relay: Relay) -> None:
    await relay.said(60)
    await relay.released()

    await quoted(relay, "Ik wacht een uur.")

    assert (await public_page(relay)).quotes == ()


async def test_it_reads_its_own_answers_and_not_those_of_others(relay: Relay) -> None:
    await relay.said(60)
    await relay.released()
    await relay.answered(State.HEARD, "Wij kijken ernaar.")
    other = await relay.organisation(name="Een andere")

    [page] = (await relay.package(other)).pages

    assert page.lines == ()
    assert [line.organisation for line in (await public_page(relay)).lines] == ["Huisartsen Noord"]


async def test_as_json_it_is_the_same_each_time_and_holds_no_person_language_or_day(
    relay: Relay,
) -> None:
    await relay.said(60)
    await relay.released()
    organisation = await relay.organisation()

    first, second = await relay.package(organisation), await relay.package(organisation)

    told = json.loads(first.plain())
    assert first.plain() == second.plain()
    assert set(told) == {
        *("type", "organisation", "period", "k", "release_signature", "release_key", "themes")
    }
    assert set(told["themes"][0]) == {
        *("theme", "people_at_least", "went_well_at_least", "obstacles", "regions"),
        *("words", "answers"),
    }
