from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.routes import ADMINS, EVERYBODY, HELPING, TEAM, Link, get, post
from bot.doors import pages
from bot.vocabulary import Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from starlette.responses import Response

    from bot.desk.visit import Visit


async def nothing(visit: Visit) -> Response:
    return visit.go("")


def test_who_may_open_a_page_is_written_out() -> None:
    page = get("/x", HELPING, nothing)

    assert [role for role in Role if page.allows(role)] == [
        Role.KEY_PERSON,
        Role.TRIAGER,
        Role.EDITOR,
        Role.ADMIN,
    ]


def test_a_newcomer_opens_only_what_everybody_may() -> None:
    assert [page.path for page in pages() if page.roles and page.allows(Role.NEWCOMER)] == []


def test_a_page_that_changes_something_is_no_page_to_look_at() -> None:
    assert post("/x", ADMINS, nothing).method == "POST"
    assert get("/x", EVERYBODY, nothing).method == "GET"


def test_no_two_pages_have_the_same_address() -> None:
    addresses = [(page.method, page.path) for page in pages()]

    assert len(addresses) == len(set(addresses))


def test_a_link_is_shown_to_whom_it_leads_somewhere() -> None:
    link = Link(say.desk_name(), "/x", TEAM)

    assert link.allows(Role.VIEWER)
    assert not link.allows(Role.NEWCOMER)
