from __future__ import annotations

import pytest

from bot.__main__ import main


@pytest.mark.parametrize(
    "argv",
    [
        ["backup", "copy"],
        ["restore", "copy"],
        ["backup", "--key", "k"],
        ["export"],
        ["sunset", "--begin", "--purge"],
    ],
)
def test_what_is_missing_or_too_much_is_named_in_one_line(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2

    error = capsys.readouterr().err
    assert error.startswith("wegwijs: ")
    assert error.count("\n") == 1
