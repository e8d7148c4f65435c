from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.keys import (
    KEY_BYTES,
    SealError,
    is_signed,
    once_token,
    pseudonym,
    public_of,
    seal,
    seal_to,
    sign,
    unseal,
    unseal_from,
)

KEY, OTHER = b"k" * KEY_BYTES, b"o" * KEY_BYTES
chats = st.integers(-(2**63), 2**63 - 1)


def test_a_person_is_the_same_each_time_and_another_under_another_key() -> None:
    assert pseudonym(4_311_522_001, KEY) == pseudonym(4_311_522_001, KEY)
    assert pseudonym(4_311_522_001, KEY) != pseudonym(4_311_522_001, OTHER)


@given(chats)
def test_a_pseudonym_has_nothing_of_the_number_in_it(chat: int) -> None:
    person = pseudonym(chat, KEY)

    assert len(person) == 32
    assert set(person) <= set("0123456789abcdef")


def test_thousands_of_people_are_all_different() -> None:
    assert len({pseudonym(chat, KEY) for chat in range(-5000, 5000)}) == 10_000


def test_a_mark_is_of_one_person_one_act_and_one_key() -> None:
    samira, farid = pseudonym(1, KEY), pseudonym(2, KEY)
    marks = {
        once_token(samira, "judged|7", KEY),
        once_token(samira, "judged|8", KEY),
        once_token(farid, "judged|7", KEY),
        once_token(samira, "judged|7", OTHER),
    }

    assert len(marks) == 4
    assert {len(mark) for mark in marks} == {16}
    assert once_token(samira, "judged|7", KEY) in marks


@given(chats)
def test_an_address_comes_back_with_its_key(chat: int) -> None:
    assert unseal(seal(chat, KEY), KEY) == chat


def test_the_same_address_is_sealed_differently_each_time() -> None:
    sealed = {seal(4_311_522_001, KEY) for _ in range(50)}

    assert len(sealed) == 50
    assert {len(each) for each in sealed} == {60}


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(SealError):
        unseal(seal(4_311_522_001, KEY), OTHER)


def test_every_changed_byte_is_noticed() -> None:
    sealed = seal(-1_001_234_567_890, KEY)

    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SealError):
            unseal(bytes(changed), KEY)


@pytest.mark.parametrize("rubbish", [b"", b"x", b"x" * 24, b"x" * 60])
def test_what_was_never_sealed_is_refused(rubbish: bytes) -> None:
    with pytest.raises(SealError):
        unseal(rubbish, KEY)


def test_a_text_is_opened_by_the_one_it_was_sealed_to() -> None:
    box = seal_to("ሰላም, een zin", KEY)

    assert unseal_from(box, KEY) == "ሰላም, een zin"
    assert len(box) == len(seal_to("", KEY)) == 48 + 256
    assert len(seal_to("x" * 300, KEY)) == 48 + 512
    with pytest.raises(SealError):
        unseal_from(box, bytes(32))


def test_a_signature_holds_for_one_text_alone() -> None:
    signature = sign("twelve people", KEY)

    assert is_signed("twelve people", signature, public_of(KEY))
    assert not is_signed("thirteen people", signature, public_of(KEY))
    assert not is_signed("twelve people", "not hex", public_of(KEY))
    assert not is_signed("twelve people", signature, public_of(bytes(32)))
