from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.barriers.model import K_PARTNER, Part, Province, part_of
from bot.privacy import pool
from bot.privacy.keys import SealError
from bot.privacy.pool import OTHER, Record, Window

KEY = bytes(range(32))
SPOKEN = Record(
    kind="hindered",
    theme="care_access",
    codes=("ca_no_gp", "ca_far"),
    place="doctor",
    region="utrecht",
    language="ti",
    via="self",
    crowd="",
    first=True,
    opens=True,
    words="ዝኾነ ሰብ ኣይሰምዕን",
    undo="ab",
)


def test_a_box_opens_in_its_own_window_alone() -> None:
    box = Window(KEY).seal(SPOKEN)

    assert Window(KEY).open(box) == SPOKEN
    with pytest.raises(SealError):
        Window(bytes(32)).open(box)


@given(st.text(max_size=2000))
def test_the_size_of_a_box_tells_little(words: str) -> None:
    box = Window(KEY).seal(replace(SPOKEN, words=words.replace("\ud800", "")))

    assert len(box) - 48 in {512, 1024, 2048, 4096, 8192, 16384}


def test_the_same_record_is_another_box_each_time() -> None:
    assert Window(KEY).seal(SPOKEN) != Window(KEY).seal(SPOKEN)


def test_a_press_has_one_name_and_another_press_another() -> None:
    window = Window(KEY)

    assert window.name("put", 5, 1) == window.name("put", 5, 1)
    assert len({window.name("put", 5, 1), window.name("put", 5, 2), window.name("undo", 5, 1)}) == 3
    assert pool.mark(KEY, 5, "x") != pool.mark(KEY, 6, "x")


def test_names_are_new_and_the_order_is_theirs() -> None:
    records = [replace(SPOKEN, words=str(number)) for number in range(200)]

    mixed = pool.shuffled(records)

    assert [name for name, _ in mixed] == sorted(name for name, _ in mixed)
    assert sorted(record.words for _, record in mixed) == sorted(each.words for each in records)
    assert [record.words for _, record in mixed] != [each.words for each in records]


def crowd(chance: random.Random, size: int) -> list[Record]:
    return [
        replace(
            SPOKEN,
            language=chance.choices(["ar", "ti", "fa-AF", "nl", "en"], [80, 60, 45, 4, 10])[0],
            region=chance.choice([*Province, *Part, ""]),
            via=chance.choices(["self", "key"], [9, 1])[0],
            first=chance.random() < 0.9,
            opens=chance.random() < 0.85,
        )
        for _ in range(size)
    ]


@pytest.mark.parametrize("seed", range(40))
def test_nobody_is_in_a_class_of_few(seed: int) -> None:
    chance = random.Random(seed)
    records = crowd(chance, chance.choice([20, 25, 40, 200]))

    general = pool.generalised(records, K_PARTNER, part_of)

    classes: dict[pool.Quasi, list[Record]] = defaultdict(list)
    for record in general:
        classes[pool.quasi(record)].append(record)
    for members in classes.values():
        assert len(classes) == 1 or sum(each.first for each in members) >= K_PARTNER
        assert len(classes) == 1 or pool.people(members) >= K_PARTNER
    assert [each.words for each in general] == [each.words for each in records]


def test_a_large_class_stays_as_it_is() -> None:
    records = [SPOKEN] * 30

    assert pool.generalised(records, K_PARTNER, part_of) == records


def test_what_waited_too_long_loses_all_that_tells_of_somebody() -> None:
    [alone] = pool.generalised([SPOKEN], K_PARTNER, part_of, wholly=True)

    assert pool.quasi(alone) == (OTHER, "", "")
    assert (alone.place, alone.crowd) == ("", "")
    assert alone.codes == SPOKEN.codes
