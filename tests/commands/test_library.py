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


@pytest.mark.parametrize("form", ["csv", "xliff"])
def test_a_sheet_goes_to_a_reviewer_and_comes_back(
    form: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locales = shutil.copytree(LOCALES, tmp_path / "locales")
    monkeypatch.setattr("bot.settings.LOCALES", locales)
    before = files.read(locales)
    main(["library", "export", "--lang", "en", "--format", form])
    sheet = tmp_path / f"sheet.{form}"
    told = capsys.readouterr().out
    sheet.write_text(told.replace("Call your employer", "Ring your employer"), encoding="utf-8")

    code = main(["library", "import", str(sheet), "--lang", "en"])

    changed = [new for new in files.read(locales).versions if new not in before.versions]
    assert code == 0
    assert changed
    assert all("Ring your employer" in " ".join(version.text.words) for version in changed)
    assert f"{len(changed)} texts changed, 0 rows refused" in capsys.readouterr().out


def test_refused_rows_are_told_by_their_lines(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("entry,part,dutch,text,reviewed_by,stamp\nwork-gone,line,x,y,,z\n", "utf-8")

    code = main(["library", "import", str(sheet), "--lang", "ti"])

    assert code == 1
    assert f"{sheet}: line 2: there is no entry work-gone in ti" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["import", "sheet.csv"], "add --lang"),
        (["import", "sheet.csv", "--lang", "ti"], "cannot be read"),
        (["export", "--lang", "ti"], "both --lang and --format"),
        (["export"], "needs a folder"),
    ],
)
def test_what_is_missing_is_asked_for_in_one_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", *words]) == 2

    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
