from __future__ import annotations

import pytest

from bot.desk.routes import ROOT
from bot.doors import DESKS, address, pages
from bot.settings import Settings

EVERYWHERE = "0.0.0.0"  # noqa: S104 (what is refused without https)


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({}, f"http://127.0.0.1:8080{ROOT}"),
        ({"http_host": EVERYWHERE}, ""),
        (
            {"http_host": EVERYWHERE, "desk_url": "https://desk.example/"},
            f"https://desk.example{ROOT}",
        ),
    ],
)
def test_the_desk_is_open_on_this_machine_or_behind_https(
    given: dict[str, str], where: str
) -> None:
    assert address(Settings.model_validate(given)) == where


@pytest.mark.parametrize("wrong", ["http://desk.example", "https://desk.example/staff", "desk"])
def test_an_address_without_https_or_with_a_folder_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"https://desk\.example"):
        Settings.model_validate({"desk_url": wrong})


def test_every_page_stands_below_the_root() -> None:
    assert [page.path for page in pages() if not page.path.startswith(ROOT)] == []
    rooms = {"questions", "barriers", "relay", "library", "organisations", "team", "overview"}
    assert rooms == set(DESKS)
