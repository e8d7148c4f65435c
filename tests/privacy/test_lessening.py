from __future__ import annotations

import pytest

from bot.privacy.lessening import only_less

SAID = "Ik heet Yonas, en ik wacht een uur aan de telefoon."


@pytest.mark.parametrize(
    "after",
    [
        SAID,
        "",
        "Ik wacht een uur aan de telefoon.",
        "Ik … wacht een uur aan de telefoon",
        "ik wacht een uur",
        "wacht",
        "…",
    ],
)
def test_words_may_be_taken_out(after: str) -> None:
    assert only_less(SAID, after)


@pytest.mark.parametrize(
    "after",
    [
        "Zij wacht een uur aan de telefoon.",
        "een uur wacht ik",
        "wacht wacht",
        "Ik wacht twee uur",
        "Ik wacht een uur aan de telefoon. Het ziekenhuis is slecht.",
        "Ik w8 een uur",
    ],
)
def test_no_word_may_be_put_in_changed_or_moved(after: str) -> None:
    assert not only_less(SAID, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ስመይ ዮናስ እዩ። ሓደ ሰዓት እጽበ።", "ሓደ ሰዓት እጽበ።"),
        ("اسمي يوسف وأنتظر ساعة.", "… وأنتظر ساعة."),
        ("نام من فرید است و می‌نشینم.", "می‌نشینم."),
    ],
)
def test_it_holds_in_every_script(before: str, after: str) -> None:
    assert only_less(before, after)
    assert not only_less(after, before)
