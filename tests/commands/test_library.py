from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.features.library import files
from bot.settings import LOCALES
from tests import aloud

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("quiet_machine")


def test_the_library_goes_in_and_comes_out_the_same(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    versions = len(aloud.collection().versions)
    out = tmp_path / "out"

    codes = [main(["library", "import"]), main(["library", "import"])]
    codes.append(main(["library", "export", str(out)]))
    told = capsys.readouterr().out.splitlines()
    shutil.copy(LOCALES / "shelves.toml", out)

    assert codes == [0, 0, 0]
    assert told == [
        f"{versions} new versions, 0 entries withdrawn",
        "0 new versions, 0 entries withdrawn",
        f"{versions} texts written to {out}",
    ]
    assert files.read(out) == aloud.collection()


def test_what_is_wrong_is_told_line_by_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    locales = shutil.copytree(LOCALES, tmp_path / "locales")
    (locales / "ti" / "faq" / "health" / "health-112.md").unlink()

    assert main(["library", "check", str(locales)]) == 1

    told = capsys.readouterr()
    assert "ti/faq: health-112 is missing" in told.err.splitlines()
    assert "nl: " in told.out
