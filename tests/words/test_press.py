from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.features.ask.screens import Helped
from bot.features.library.screens import OpenMenu, Read
from bot.features.people.screens import Choose
from bot.words import press
from bot.words.press import ROOM, ForgedPressError, Press, named, read, revive

SEAL = b"s" * 32
CHAT = 4_311_522_001


@named("test-page")
@dataclass(frozen=True, slots=True)
class Turned(Press):
    """A kind with a number in it, which the house has none of yet."""

    entry: str
    page: int


PRESSES = [OpenMenu(), Read("health-112"), Choose("fa-AF"), Turned("health-112", 2)]


@pytest.mark.parametrize("made", PRESSES, ids=lambda made: made.NAME)
@pytest.mark.parametrize("chat", [CHAT, -1_001_234_567_890])
def test_a_press_comes_back_as_it_was_made(made: Press, chat: int) -> None:
    packed = made.pack(SEAL, chat)

    assert read(packed, SEAL, chat) == made
    assert len(packed.encode()) <= ROOM
    assert revive(made.plain()) == made


@pytest.mark.parametrize("made", PRESSES, ids=lambda made: made.NAME)
def test_every_flipped_bit_is_refused(made: Press) -> None:
    packed = made.pack(SEAL, CHAT).encode()

    for place in range(len(packed)):
        for bit in range(7):
            flipped = bytearray(packed)
            flipped[place] ^= 1 << bit
            with pytest.raises(ForgedPressError):
                read(flipped.decode(), SEAL, CHAT)


def test_a_button_of_another_chat_is_refused() -> None:
    packed = Read("health-112").pack(SEAL, CHAT)

    with pytest.raises(ForgedPressError):
        read(packed, SEAL, CHAT + 1)


def test_a_button_signed_with_another_key_is_refused() -> None:
    packed = Read("health-112").pack(b"t" * 32, CHAT)

    with pytest.raises(ForgedPressError):
        read(packed, SEAL, CHAT)


@given(st.text(max_size=64))
@example("")
@example("|")
@example("menu|")
def test_nothing_that_somebody_thinks_up_is_a_press(thought_up: str) -> None:
    with pytest.raises(ForgedPressError):
        read(thought_up, SEAL, CHAT)


@pytest.mark.parametrize("forged", ["menu|\ud800", "\udfff", "menu\ud800|AAAAAAAAAAA"])
def test_half_a_character_is_refused_like_any_other_forgery(forged: str) -> None:
    with pytest.raises(ForgedPressError):
        read(forged, SEAL, CHAT)


@pytest.mark.parametrize(
    "plain",
    [
        ["read"],
        ["read", "health-112", "health-112"],
        ["menu", "work"],
        ["test-page", "health-112", "two"],
        ["no-such-press"],
        [""],
    ],
    ids=str,
)
def test_a_signed_press_that_fits_no_kind_of_this_version_is_refused(
    plain: list[str | int],
) -> None:
    body = ":".join(map(str, plain))
    packed = f"{body}|{press._sign(body, SEAL, CHAT)}"

    with pytest.raises(ForgedPressError):
        read(packed, SEAL, CHAT)
    with pytest.raises(ForgedPressError):
        revive(plain)


def test_a_field_with_a_colon_in_it_is_no_field() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Read("health:112").pack(SEAL, CHAT)


def test_a_press_too_long_for_telegram_is_never_made() -> None:
    longest = ROOM - len("helped:|") - 11

    assert len(Helped("e" * longest).pack(SEAL, CHAT)) == ROOM
    with pytest.raises(ValueError, match="does not fit"):
        Helped("e" * (longest + 1)).pack(SEAL, CHAT)


def test_bytes_are_counted_and_not_letters() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Read("ሓ" * 20).pack(SEAL, CHAT)


def test_a_name_is_never_given_twice() -> None:
    with pytest.raises(ValueError, match="two kinds"):
        named("menu")(Turned)


def test_every_kind_is_known_by_its_name() -> None:
    assert press.kinds()["read"] is Read
