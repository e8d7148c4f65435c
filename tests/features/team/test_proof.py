from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyotp
import pytest

from bot.features.team import proof
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


def code(town: Town, secret: str, ahead: int = 0) -> str:
    clock = pyotp.TOTP(secret)
    return clock.generate_otp(clock.timecode(town.clock()) + ahead)


async def proving(town: Town) -> tuple[Staff, str]:
    """An admin who set a second proof up."""
    anna = await (await town.member(Role.ADMIN)).signs_in()
    await anna.opens("/me")
    await anna.sends("/me/proof")
    [secret] = re.findall(r'name="secret" value="(\w+)"', anna.page.text)
    await anna.sends("/me/proof/on", secret=secret, code=code(town, secret, -1))
    return anna, secret


async def test_signing_in_takes_the_code_of_the_app(town: Town) -> None:
    anna, secret = await proving(town)
    await anna.sends("/sign-out")
    await anna.signs_in()
    await anna.opens("/team")
    closed = anna.reads_here(say.desk_team_proof_ask())

    await anna.sends("/proof", code="000000")
    wrong = anna.page.status_code
    await anna.sends("/proof", code=code(town, secret))
    await anna.opens("/team")

    assert closed
    assert wrong == 422
    assert anna.page.status_code == 200
    assert anna.reads_here(say.desk_team_members())


async def test_a_code_is_good_once(town: Town) -> None:
    anna, secret = await proving(town)
    used = code(town, secret)
    works = town.house.resources.works
    async with works.open() as work:
        first = await proof.check(work, anna.id, used)
    async with works.open() as work:
        second = await proof.check(work, anna.id, used)

    assert (first.value, second.value) == ("let-in", "wrong")


async def test_guessing_ends_after_a_few(town: Town) -> None:
    anna, secret = await proving(town)
    works = town.house.resources.works
    for guess in ("1", "12", "000000", "111111", "999999"):
        async with works.open() as work:
            await proof.check(work, anna.id, guess)

    async with works.open() as work:
        assert (await proof.check(work, anna.id, code(town, secret))).value == "too-many"


async def test_it_is_switched_off_with_one_more_code(town: Town) -> None:
    anna, secret = await proving(town)
    await anna.opens("/me")

    await anna.sends("/me/proof/off", code=code(town, secret))

    assert anna.reads_here(say.desk_done_proof_off())


async def test_the_picture_has_no_style_that_a_page_would_refuse() -> None:
    picture = proof.picture(proof.new_secret(), "Anna <b>")

    assert picture.startswith("<svg")
    assert "style" not in picture
