from __future__ import annotations

from typing import TYPE_CHECKING

from bot.__main__ import main
from bot.commands import retention

if TYPE_CHECKING:
    import pytest


def test_every_line_says_what_beside_whom_and_how_long() -> None:
    assert all(all(each) for each in retention.KEPT)
    assert len({what for what, _, _ in retention.KEPT}) == len(retention.KEPT)


def test_it_is_printed_as_it_stands_in_the_paper(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["retention"]) == 0

    assert capsys.readouterr().out.strip() == retention.table()
