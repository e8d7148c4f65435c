from __future__ import annotations

import pytest

from bot.privacy import receipts

SALT = bytes(range(32))


def test_a_code_has_sixteen_digits_and_is_shown_in_fours() -> None:
    code = receipts.new()

    assert len(code) == 16
    assert code.isdigit()
    assert receipts.shown(code).replace(" ", "") == code
    assert [len(part) for part in receipts.shown(code).split()] == [4, 4, 4, 4]


@pytest.mark.parametrize(
    "written",
    [
        "1234567890123456",
        "1234 5678 9012 3456",
        " 1234-5678-9012-3456 ",
        "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦",
        "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶",
        "\u200e1234\u00a05678\u202f9012.3456\u200f",
    ],
)
def test_it_is_read_in_whatever_digits(written: str) -> None:
    assert receipts.read(written) == "1234567890123456"


@pytest.mark.parametrize(
    "other", ["", "123", "1234 5678 9012 345", "1" * 17, "1234 5678 9012 345x"]
)
def test_anything_else_is_no_code(other: str) -> None:
    assert not receipts.read(other)


def test_a_fingerprint_needs_the_salt_of_the_house() -> None:
    print_ = receipts.fingerprint("1234567890123456", SALT)

    assert print_ == receipts.fingerprint("1234567890123456", SALT)
    assert print_ != receipts.fingerprint("1234567890123456", bytes(32))
    assert len(print_) == receipts.HASH_BYTES
