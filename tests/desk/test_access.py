from __future__ import annotations

import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.access import Door, Visitor, is_sealed
from bot.vocabulary import Language, PersonId, Role

HTTPS = Door("https://desk.example")
HERE = Door("")


def visitor(token: str = "t" * 43) -> Visitor:
    return Visitor(PersonId("a" * 32), "Joost", Role.TRIAGER, (Language.NL,), Language.NL, token)


def asking(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request(
        {
            "type": "http",
            "method": "POST",
            "path": "/desk",
            "query_string": b"",
            "headers": raw,
            "scheme": "http",
            "server": ("127.0.0.1", 8081),
        }
    )


def test_behind_https_a_session_is_out_of_reach_of_scripts_and_other_hosts() -> None:
    response = Response()
    HTTPS.let_in(response, "secret")

    cookie = response.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=secret;")
    assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


def test_leaving_takes_the_cookie_away() -> None:
    response = Response()
    HTTPS.let_out(response)

    assert "Max-Age=0" in response.headers["set-cookie"]


@pytest.mark.parametrize(
    ("door", "origin", "ours"),
    [
        (HTTPS, "https://desk.example", True),
        (HTTPS, "http://desk.example", False),
        (HTTPS, "https://desk.example.evil.example", False),
        (HTTPS, "https://evil.example", False),
        (HTTPS, "null", False),
        (HTTPS, "", False),
        (HERE, "http://127.0.0.1:8081", True),
        (HERE, "http://127.0.0.1:9999", False),
        (HERE, "http://localhost:8081", False),
    ],
)
def test_a_form_is_ours_when_the_browser_says_so(door: Door, origin: str, ours: bool) -> None:  # noqa: FBT001
    assert door.is_ours(asking(origin=origin, host="127.0.0.1:8081")) is ours


def test_a_form_that_says_nothing_of_where_it_comes_from_is_not_ours() -> None:
    assert HTTPS.is_ours(asking()) is False


def test_a_form_carries_the_token_of_its_own_session_only() -> None:
    assert is_sealed(visitor(), visitor().seal)
    assert not is_sealed(visitor(), visitor("other").seal)
    assert not is_sealed(visitor(), "")


def test_a_visitor_does_not_print_their_session() -> None:
    assert "t" * 43 not in repr(visitor())
