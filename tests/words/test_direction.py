from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.direction import (
    FSI,
    LRM,
    PDI,
    RLM,
    led_from_the_right,
    outside_of_copies,
    without_isolates,
)


@pytest.mark.parametrize(
    "line",
    [
        "💼 العمل",
        "1. اتصل بالرقم",
        "BSN ما هو",
        "<b>🆘 خطر</b>",
        f"{FSI}Stichting{PDI} تدير",
        "• زبان شما",
        '<a href="https://x.nl">x.nl</a> رابط',
    ],
)
def test_a_line_that_would_start_from_the_left_is_led_from_the_right(line: str) -> None:
    assert led_from_the_right(line) == RLM + line


@pytest.mark.parametrize(
    "line", ["العمل 💼", "<b>خطر</b> 112", "", "Ik wil een tolk", "☎️ 112", " ", "<b></b>"]
)
def test_a_line_that_runs_well_is_left_alone(line: str) -> None:
    assert led_from_the_right(line) == line


def test_every_line_is_looked_at_by_itself() -> None:
    text = "سؤال\n1. خطوة\nIk wil een tolk\n\n☎️ هاتف"

    led = led_from_the_right(text)

    assert [line.startswith(RLM) for line in led.split("\n")] == [False, True, False, False, True]


@given(st.text())
def test_leading_adds_marks_and_changes_nothing_else(text: str) -> None:
    led = led_from_the_right(text)

    assert without_marks(led) == without_marks(text)


def test_the_slash_of_a_command_stays_with_its_word() -> None:
    led = led_from_the_right("أرسلوا /start")

    assert led == f"أرسلوا {LRM}/start"
    assert led_from_the_right("send /start") == "send /start"


def without_marks(text: str) -> str:
    return text.replace(RLM, "").replace(LRM, "")


def test_isolates_go_out_of_what_is_copied() -> None:
    html = f"☎️ <code>{FSI}088 0{PDI}</code>"

    assert outside_of_copies(html) == f"☎️ {FSI}<code>088 0</code>{PDI}"


def test_isolates_go_out_of_links_and_stay_in_their_text() -> None:
    html = f'<a href="{FSI}https://x.nl/?a=1&amp;b=2{PDI}">{FSI}x.nl{PDI}</a>'

    assert outside_of_copies(html) == f'<a href="https://x.nl/?a=1&amp;b=2">{FSI}x.nl{PDI}</a>'


@given(st.text(st.characters(codec="utf-8")))
def test_no_isolate_of_any_kind_is_left(text: str) -> None:
    assert not set(without_isolates(f"\u2066\u2067{FSI}{text}{PDI}")) & set(
        "\u2066\u2067\u2068\u2069"
    )
