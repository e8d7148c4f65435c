"""The desk under attack: every page, every role, every form."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import httpx
import pytest

from bot.desk.routes import ROOT, Page
from bot.doors import pages
from bot.features.team import service as team
from bot.features.team.model import AlreadyIn, Answer, Shut, Welcomed
from bot.privacy.keys import seal
from bot.store.outbox import Addressee
from bot.vocabulary import Language, PersonId, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

PLACES = {
    "id": "f" * 32,
    "person": "f" * 32,
    "link": "x" * 43,
    "entry": "health-112",
    "language": "nl",
    "number": "1",
    "fact": "phone_112",
    "organisation": "f" * 32,
    "answer": "f" * 12,
    "report": "f" * 32,
    "theme": "care_access",
    "kind": "csv",
}
HEADERS = (
    "content-security-policy",
    "referrer-policy",
    "x-content-type-options",
    "x-frame-options",
    "cache-control",
)
STAFF = [role for role in Role if role is not Role.NEWCOMER]
OPEN = {(page.method, page.path) for page in pages() if not page.roles}


def address(page: Page) -> str:
    """A page's address, with something in every place."""
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda place: PLACES.get(place[1], "1"), page.path)


async def ask(staff: Staff, page: Page, token: str) -> httpx.Response:
    if page.method == "GET":
        return await staff.browser.get(address(page))
    return await staff.browser.post(
        address(page), data={"token": token}, headers={"Origin": staff.origin}
    )


async def seal_of(staff: Staff) -> str:
    await staff.opens("/me")
    found = re.search(r'name="token" value="(\w+)"', staff.page.text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("role", STAFF, ids=str)
async def test_nobody_opens_what_is_not_theirs(town: Town, role: Role) -> None:
    staff = await (await town.member(role, answers=(Language.NL,))).signs_in()
    token = await seal_of(staff)

    for page in [page for page in pages() if page.roles and role not in page.roles]:
        answer = await ask(staff, page, token)
        assert answer.status_code == 403, (page.method, page.path)


@pytest.mark.parametrize("role", STAFF, ids=str)
async def test_what_is_theirs_opens(town: Town, role: Role) -> None:
    staff = await (await town.member(role, answers=(Language.NL,))).signs_in()

    for page in [page for page in pages() if page.method == "GET" and role in page.roles]:
        answer = await staff.browser.get(address(page))
        assert answer.status_code in (200, 303, 404), (page.path, answer.status_code)


async def test_who_is_not_signed_in_opens_nothing(town: Town) -> None:
    staff = await town.member(Role.ADMIN)

    for page in [page for page in pages() if page.roles]:
        answer = await ask(staff, page, "")
        assert answer.status_code == 303, page.path
        assert answer.headers["location"] == f"{ROOT}/sign-in"


async def test_a_form_without_its_token_or_from_elsewhere_changes_nothing(town: Town) -> None:
    staff = await (await town.member(Role.ADMIN)).signs_in()
    token = await seal_of(staff)
    other = await (await town.member(Role.ADMIN)).signs_in()
    foreign = await seal_of(other)

    for page in [page for page in pages() if page.method == "POST" and page.roles]:
        for sent, origin in (
            ("", staff.origin),
            (foreign, staff.origin),
            (token, "https://evil.example"),
            (token, "null"),
            (token, None),
        ):
            headers = {"Origin": origin} if origin else {}
            answer = await staff.browser.post(address(page), data={"token": sent}, headers=headers)
            assert answer.status_code == 403, (page.path, origin)


async def test_whatever_is_answered_carries_its_headers(town: Town) -> None:
    staff = await (await town.member(Role.ADMIN)).signs_in()
    answers = [await ask(staff, page, "") for page in pages()]
    answers += [
        await staff.browser.get(f"{ROOT}/nowhere"),
        await staff.browser.get(f"{ROOT}/static/desk.css"),
        await staff.browser.get(f"{ROOT}/static/../site.py"),
        await staff.browser.post(f"{ROOT}/me", data={"x": "y" * 200_000}),
    ]

    for answer in answers:
        assert [name for name in HEADERS if name not in answer.headers] == [], answer.url
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert "server" not in answer.headers


async def test_more_than_any_form_sends_is_refused(town: Town) -> None:
    staff = await (await town.member(Role.ADMIN)).signs_in()

    long = await staff.browser.post(f"{ROOT}/me", data={"x": "y" * 200_000})
    many = await staff.browser.post(f"{ROOT}/me", data={f"f{number}": "" for number in range(600)})

    assert (long.status_code, many.status_code) == (413, 413)


async def test_the_session_is_a_new_one_after_signing_in(town: Town) -> None:
    staff = await town.member(Role.TRIAGER)
    staff.browser.cookies.set("desk", "chosen-by-somebody-else", domain="127.0.0.1")

    await staff.signs_in()

    assert staff.browser.cookies.get("desk") != "chosen-by-somebody-else"
    stranger = httpx.AsyncClient(base_url=staff.origin, cookies={"desk": "chosen-by-somebody-else"})
    async with stranger:
        assert (await stranger.get(f"{ROOT}/me")).status_code == 303


async def test_a_session_does_not_outlive_signing_out(town: Town) -> None:
    staff = await (await town.member(Role.TRIAGER)).signs_in()
    stolen = staff.browser.cookies.get("desk")
    await staff.opens("/me")

    await staff.sends("/sign-out")

    async with httpx.AsyncClient(base_url=staff.origin, cookies={"desk": stolen or ""}) as thief:
        assert (await thief.get(f"{ROOT}/me")).status_code == 303


async def test_another_role_ends_every_session(town: Town) -> None:
    anna = await (await town.member(Role.ADMIN)).signs_in()
    staff = await (await town.member(Role.TRIAGER)).signs_in()
    await anna.opens(f"/team/{staff.id}")

    await anna.sends(f"/team/{staff.id}", role="editor", languages=["nl"])

    assert (await staff.browser.get(f"{ROOT}/me")).status_code == 303


async def test_a_session_ends_when_nobody_is_there(town: Town) -> None:
    staff = await (await town.member(Role.TRIAGER)).signs_in()

    town.clock.move(minutes=29)
    awake = await staff.browser.get(f"{ROOT}/me")
    town.clock.move(minutes=31)
    asleep = await staff.browser.get(f"{ROOT}/me")

    assert (awake.status_code, asleep.status_code) == (200, 303)


async def test_a_session_ends_after_half_a_day_whatever_happens(town: Town) -> None:
    staff = await (await town.member(Role.TRIAGER)).signs_in()
    answers = []

    for _ in range(26):
        town.clock.move(minutes=28)
        answers.append((await staff.browser.get(f"{ROOT}/me")).status_code)

    assert answers[:25] == [200] * 25
    assert answers[25] == 303


async def test_codes_cannot_be_guessed(town: Town) -> None:
    staff = await town.member(Role.TRIAGER)
    await staff.sends("/sign-in")
    right = re.findall(r">(\d{6})<", staff.page.text)[0]
    works = town.house.resources.works

    accepted = 0
    for code in [f"{number:06d}" for number in range(300) if f"{number:06d}" != right]:
        async with works.open() as work:
            member = await team.member(work, staff.id)
            assert member is not None
            accepted += await team.confirm(work, member, code) is Answer.LET_IN
    async with works.open() as work:
        member = await team.member(work, staff.id)
        assert member is not None
        after = await team.confirm(work, member, right)

    assert accepted == 0
    assert after is Answer.TOO_MANY


async def test_a_code_is_good_for_one_browser_and_ten_minutes(town: Town) -> None:
    staff = await town.member(Role.TRIAGER)
    await staff.sends("/sign-in")
    code = re.findall(r">(\d{6})<", staff.page.text)[0]
    town.clock.move(minutes=11)

    await staff.says("/desk")
    await staff.says(code)
    await staff.sends("/sign-in/enter")

    assert staff.sees_last(say.team_code_wrong())
    assert staff.page.status_code == 403


async def test_looking_at_a_link_uses_nothing_up(town: Town) -> None:
    staff = await town.member(Role.TRIAGER)
    async with town.house.resources.works.open() as work:
        link = await team.link(work, staff.id)

    for _ in range(3):
        await staff.opens(f"/enter/{link}")
    await staff.sends(f"/enter/{link}")
    inside = (await staff.browser.get(f"{ROOT}/me")).status_code
    await staff.opens("/sign-in")
    async with httpx.AsyncClient(base_url=staff.origin) as second:
        again = await second.post(f"{ROOT}/enter/{link}", headers={"Origin": staff.origin})

    assert inside == 200
    assert again.status_code == 403


async def test_of_fifty_who_come_through_one_door_one_comes_in(town: Town) -> None:
    works, keys = town.house.resources.works, town.house.resources.keys
    async with works.open() as work:
        token = await team.invite(work, "Hodan", Role.EDITOR, (Language.NL,))

    async def enter(number: int) -> object:
        who = Addressee(PersonId(f"{number:032x}"), seal(number, keys.address), Language.NL)
        async with works.open() as work:
            return await team.enter(work, token, who)

    entrances = await asyncio.gather(*(enter(9_000_000 + number) for number in range(50)))
    winner = next(n for n, each in enumerate(entrances) if isinstance(each, Welcomed))
    again = await enter(9_000_000 + winner)

    assert sum(isinstance(each, Welcomed) for each in entrances) == 1
    assert sum(isinstance(each, Shut) for each in entrances) == 49
    assert isinstance(again, AlreadyIn)


async def test_a_door_that_is_too_old_is_shut(village: Town) -> None:
    async with village.house.resources.works.open() as work:
        token = await team.invite(work, "Hodan", Role.EDITOR, (Language.NL,))
    somebody = await village.newcomer(Language.NL).arrives()
    village.clock.move(hours=73)

    await somebody.starts(f"i-{token}")

    assert somebody.sees(say.team_shut())


async def test_pages_that_open_without_signing_in_are_few(town: Town) -> None:
    assert town.desk
    assert {
        ("GET", f"{ROOT}/sign-in"),
        ("POST", f"{ROOT}/sign-in"),
        ("GET", f"{ROOT}/sign-in/open"),
        ("POST", f"{ROOT}/sign-in/enter"),
        ("GET", f"{ROOT}/enter/{{link}}"),
        ("POST", f"{ROOT}/enter/{{link}}"),
        ("GET", f"{ROOT}/themes"),
        ("GET", f"{ROOT}/themes/{{theme}}"),
    } == OPEN
