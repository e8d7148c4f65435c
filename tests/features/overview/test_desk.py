from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

import openpyxl
import pytest

from bot.features.ask.model import Mark
from bot.features.ask.store import Tallies
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.drawn import SVG, drawn
from tests.features.overview.conftest import count

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def counted(town: Town) -> None:
    """Twelve questions of today, and none besides: a few of another week would hide them."""
    async with town.house.resources.works.open() as work:
        await Tallies(work).forget(before=work.today + timedelta(days=1))
        await count(work, Mark.ANSWERED, Language.TI, 12, "work-sick")


async def test_the_page_shows_charts_each_with_its_table(town: Town, joost: Staff) -> None:
    await counted(town)

    await joost.opens("/overview")

    assert joost.page.status_code == 200
    assert joost.reads_here(say.desk_overview_weeks_help())
    assert joost.page.text.count("<svg ") == joost.page.text.count("<details>") >= 4
    assert "style=" not in joost.page.text
    assert "<style" not in joost.page.text


async def test_the_page_goes_over_a_year_too(joost: Staff) -> None:
    await joost.opens("/overview?weeks=52")

    assert 'aria-current="true"' in joost.page.text
    assert joost.page.text.count("rotate(-90)") in (0, 52)
    await joost.opens("/overview?weeks=7")
    assert joost.page.status_code == 200


async def test_a_chart_is_a_picture_of_its_own(joost: Staff) -> None:
    await joost.opens("/overview/charts/library")

    assert joost.page.headers["Content-Type"].startswith("image/svg+xml")
    assert drawn(joost.page.text).tag == f"{SVG}svg"
    for name in ("nothing", "themes"):
        await joost.opens(f"/overview/charts/{name}")
        assert joost.page.status_code == 404


async def test_the_report_is_a_pdf(joost: Staff) -> None:
    await joost.opens("/overview/report")

    assert joost.page.headers["Content-Type"] == "application/pdf"
    assert "attachment" in joost.page.headers["Content-Disposition"]
    assert joost.page.content.startswith(b"%PDF-")


async def test_the_figures_are_files_for_a_spreadsheet(joost: Staff) -> None:
    await joost.opens("/overview/export.csv")
    csv = joost.page.content
    await joost.opens("/overview/export.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(joost.page.content))

    title = joost.reads_label(say.desk_overview_library())
    assert csv.startswith(b"\xef\xbb\xbf")
    assert title in csv.decode()
    assert title in book.sheetnames


@pytest.mark.parametrize("role", [Role.EDITOR, Role.ADMIN])
async def test_all_staff_see_figures(town: Town, role: Role) -> None:
    staff = await (await town.member(role)).signs_in()

    await staff.opens("/overview")

    assert staff.page.status_code == 200


@pytest.mark.parametrize("role", [Role.KEY_PERSON, Role.VIEWER])
async def test_others_do_not(town: Town, role: Role) -> None:
    other = await (await town.member(role)).signs_in()

    for path in ("", "/charts/library", "/report", "/export.csv", "/export.xlsx"):
        await other.opens(f"/overview{path}")
        assert other.page.status_code == 403
