from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.relay import sends
from bot.features.relay.send_store import Sends
from bot.vocabulary import Role
from bot.words import catalogue as say
from tests.features.relay.at_the_desk import (
    WORDS,
    answers,
    partner,
    reader,
    said_by,
    sent,
    taken_in,
)

if TYPE_CHECKING:
    from bot.words.phrase import Phrase
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_before_anything_is_sent_there_is_nothing_to_read(hamlet: Town) -> None:
    organisation = await taken_in(hamlet)
    ilse = await reader(hamlet, organisation)

    await ilse.opens("/ours")
    assert ilse.reads_here(say.desk_relay_ours_none())
    assert (await ilse.opens("/ours/care_access")).status_code == 404
    assert (await ilse.opens("/ours/package.csv")).status_code == 404


async def test_who_reads_for_it_is_told_and_sees_figures_and_what_is_owed(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)

    await ilse.opens("")
    assert ilse.reads_here(say.desk_relay_errand_owed(count="1"))
    await ilse.opens("/ours")
    assert "care_access" in ilse.page.text
    assert ilse.sees(say.relay_arrived(organisation=organisation.name))


async def test_what_it_writes_waits_for_an_editor(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)

    await answers(ilse)

    assert ilse.reads_here(say.desk_done_answer_waits())
    await ilse.opens("")
    assert not ilse.reads_here(say.desk_relay_errand_owed(count="1"))
    assert [each.text for each in await said_by(hamlet, organisation)] == [WORDS]


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ({"state": "asked"}, say.desk_relay_state_wrong()),
        ({"text": ""}, say.desk_relay_text_wrong(most="300")),
        ({"text": "x" * 301}, say.desk_relay_text_wrong(most="300")),
        ({"owner": ""}, say.desk_relay_owner_wrong(most="60")),
        ({"state": "will-change", "by": "2020-01-01"}, say.desk_relay_by_later()),
        ({"state": "changed", "by": "2030-01-01"}, say.desk_relay_by_before()),
        ({"state": "changed", "by": "gisteren"}, say.desk_relay_by_before()),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    hamlet: Town, typed: dict[str, str], what: Phrase
) -> None:
    organisation, ilse = await partner(hamlet)
    await ilse.opens("/ours/care_access")

    given = {"state": "heard", "by": "", "text": WORDS, "owner": "Balie", **typed}
    page = await ilse.sends("/ours/care_access", **given)

    assert page.status_code == 422
    assert ilse.reads_here(what)
    assert await said_by(hamlet, organisation) == []


async def test_what_reads_hard_is_said_once_and_may_stay(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    hard = "Conform vigerende beleidsuitgangspunten implementeren wij procesoptimalisaties."

    await answers(ilse, text=hard)
    refused = ilse.page.status_code
    await ilse.sends(
        "/ours/care_access", state="heard", by="", text=hard, owner="Balie", anyway="1"
    )

    assert refused == 422
    assert [each.text for each in await said_by(hamlet, organisation)] == [hard]


async def test_numbers_of_persons_are_taken_out_of_what_it_writes(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)

    await answers(ilse, text="Bel Jan op 0612345678.")

    [said] = await said_by(hamlet, organisation)
    assert "0612345678" not in said.text


async def test_a_viewer_reads_and_cannot_write(hamlet: Town) -> None:
    organisation, _ = await partner(hamlet)
    vera = await reader(hamlet, organisation, Role.VIEWER)
    await vera.opens("/ours/care_access")
    form = vera.page.text

    refused = await vera.sends("/ours/care_access", state="heard", text=WORDS, owner="Balie")

    assert 'name="state"' not in form
    assert refused.status_code == 403


@pytest.mark.parametrize(
    ("kind", "begins"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")]
)
async def test_the_package_comes_as_a_file_and_that_is_written_down(
    hamlet: Town, kind: str, begins: bytes
) -> None:
    organisation, ilse = await partner(hamlet)

    answer = await ilse.browser.get(f"/desk/ours/package.{kind}")
    await ilse.opens("/me")

    assert answer.content.startswith(begins)
    assert f"wegwijs-2026Q3.{kind}" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    assert organisation.name in ilse.page.text


async def test_a_file_of_another_kind_is_not_there(hamlet: Town) -> None:
    _, ilse = await partner(hamlet)

    assert (await ilse.browser.get("/desk/ours/package.exe")).status_code == 404


async def test_what_was_taken_back_is_gone_from_the_desk(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    async with hamlet.house.resources.works.open() as work:
        for each in await Sends(work).of(organisation.id):
            await sends.revoke(work, each)

    assert (await ilse.opens("/ours/care_access")).status_code == 404
    await sent(hamlet, organisation)
    assert (await ilse.opens("/ours/care_access")).status_code == 200
