from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from bot.privacy.keys import KEY_BYTES
from bot.store.keyring import KeyFileError, load

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("person", "address", "press", "paper", "triage", "receipt", "release")


def test_keys_are_made_for_us_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "keys"

    load(folder)

    assert {path.name for path in folder.iterdir()} == {f"{name}.key" for name in NAMES}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_keys_are_the_same_the_next_time(tmp_path: Path) -> None:
    first, second = load(tmp_path / "keys"), load(tmp_path / "keys")

    assert first == second
    assert len({first.person, first.address, first.press}) == 3
    assert {len(first.person), len(first.address), len(first.press)} == {KEY_BYTES}


def test_every_house_has_keys_of_its_own(tmp_path: Path) -> None:
    assert load(tmp_path / "one").person != load(tmp_path / "two").person


def test_a_keyring_never_shows_its_keys(tmp_path: Path) -> None:
    keys = load(tmp_path / "keys")

    assert repr(keys) == str(keys) == "Keyring()"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o601])
def test_a_key_that_others_can_touch_is_refused(tmp_path: Path, mode: int) -> None:
    load(tmp_path)
    (tmp_path / "address.key").chmod(mode)

    with pytest.raises(KeyFileError, match=r"others can read .*address\.key; do: chmod 600"):
        load(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"zz" * 32, b"ab" * 31, b"ab" * 33, b"\xff\xfe", b"a" * 63]
)
def test_a_broken_key_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    load(tmp_path)
    (tmp_path / "person.key").write_bytes(content)

    with pytest.raises(KeyFileError, match=r"person\.key holds no key.*right file back"):
        load(tmp_path)

    assert (tmp_path / "person.key").read_bytes() == content


def test_a_refusal_tells_nothing_of_the_key(tmp_path: Path) -> None:
    load(tmp_path)
    secret = (tmp_path / "press.key").read_text("ascii")
    (tmp_path / "press.key").write_text(secret[:-1] + "z", "ascii")

    with pytest.raises(KeyFileError) as told:
        load(tmp_path)

    assert secret[:8] not in str(told.value)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(KeyFileError, match="cannot make the key folder"):
        load(tmp_path / "file" / "keys")


def test_a_key_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "person.key").mkdir(mode=0o700)

    with pytest.raises(KeyFileError, match="cannot read"):
        load(tmp_path)
