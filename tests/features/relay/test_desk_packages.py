from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.organisations import service as organisations
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route
from bot.vocabulary import Role
from bot.words import catalogue as say
from tests.features.relay.at_the_desk import partner, taken_in

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def admin(town: Town) -> Staff:
    return await (await town.member(Role.ADMIN)).signs_in()


async def test_what_goes_is_seen_before_it_goes(hamlet: Town) -> None:
    found = await taken_in(hamlet)
    anna = await admin(hamlet)

    page = await anna.opens(f"/organisations/{found.id}/package")
    await anna.sends(f"/organisations/{found.id}/package/send")

    assert "<svg" in page.text
    assert anna.reads_here(say.desk_done_sent())
    assert anna.reads_here(say.desk_relay_progress_arrived())


async def test_where_there_is_nothing_to_send_nothing_is_sent(village: Town) -> None:
    found = await taken_in(village)
    anna = await admin(village)

    await anna.opens(f"/organisations/{found.id}/package")

    assert anna.reads_here(say.desk_relay_package_none())
    answer = await anna.sends(f"/organisations/{found.id}/package/send")
    assert answer.status_code == 404


async def test_ways_that_cannot_be_used_are_refused_and_stay_in_the_form(hamlet: Town) -> None:
    found = await taken_in(hamlet)
    anna = await admin(hamlet)
    page = f"/organisations/{found.id}/package"
    await anna.opens(page)

    refused = await anna.sends(
        f"{page}/ways", mail="balie@", hook="http://169.254.169.254/", channel="samira"
    )

    assert refused.status_code == 422
    assert "169.254.169.254" in refused.text
    for what in (
        say.desk_relay_mail_wrong(),
        say.desk_relay_hook_wrong(),
        say.desk_relay_channel_wrong(),
    ):
        assert anna.reads_here(what)


async def test_a_secret_is_shown_once_when_it_is_made(hamlet: Town) -> None:
    found = await taken_in(hamlet, hook="https://hook.example/in")
    anna = await admin(hamlet)
    page = f"/organisations/{found.id}/package"
    await anna.opens(page)

    made = await anna.sends(f"{page}/secret")
    again = await anna.opens(page)

    assert "whsec_" in made.text
    assert "whsec_" not in again.text
    async with hamlet.house.resources.works.open() as work:
        now = await organisations.found(work, found.id)
    assert now is not None
    assert now.secret != found.secret


async def test_what_was_sent_is_taken_back(hamlet: Town) -> None:
    found, ilse = await partner(hamlet)
    anna = await admin(hamlet)
    page = f"/organisations/{found.id}/package"
    async with hamlet.house.resources.works.open() as work:
        [sent] = await Sends(work).of(found.id)
    await anna.opens(page)

    await anna.sends(f"{page}/revoke", send=sent.id)

    async with hamlet.house.resources.works.open() as work:
        now = await Sends(work).get(sent.id)
    assert now is not None
    assert (now.route, now.progress) == (Route.DESK, Progress.REVOKED)
    await ilse.opens("/ours")
    assert ilse.reads_here(say.desk_relay_ours_none())


async def test_what_was_sent_to_one_is_not_taken_back_at_another(hamlet: Town) -> None:
    found, _ = await partner(hamlet)
    other = await taken_in(hamlet, name="Een andere")
    anna = await admin(hamlet)
    async with hamlet.house.resources.works.open() as work:
        [sent] = await Sends(work).of(found.id)
    await anna.opens(f"/organisations/{other.id}/package")

    answer = await anna.sends(f"/organisations/{other.id}/package/revoke", send=sent.id)

    assert answer.status_code == 404


async def test_staff_fetch_it_as_a_file(hamlet: Town) -> None:
    found, _ = await partner(hamlet)
    anna = await admin(hamlet)

    answer = await anna.browser.get(f"/desk/organisations/{found.id}/package.pdf")

    assert answer.content.startswith(b"%PDF")
