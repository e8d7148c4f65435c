from __future__ import annotations

from dataclasses import replace

from bot.features.library import check_asked
from bot.language.said import Said
from bot.vocabulary import EntryId, Language
from tests import aloud

SICK = EntryId("work-sick")


def complaints(entry: EntryId, language: Language, *phrases: str) -> list[str]:
    collection = aloud.collection()
    asked = {**collection.asked, (entry, language): phrases}
    return list(check_asked.complaints(replace(collection, asked=asked), {}))


def test_too_few_phrases_are_named() -> None:
    assert complaints(SICK, Language.EN, "i am ill today") == [
        "en/asked: work-sick has 1 phrases, the fewest is 40"
    ]


def test_fewer_are_enough_for_a_door() -> None:
    phrases = [f"woning nummer {n}" for n in range(15)]

    assert complaints(EntryId("door-housing"), Language.NL, *phrases) == []


def test_a_language_with_its_own_letters_is_asked_in_latin_ones_too() -> None:
    phrases = [f"ሕማም {n}" for n in range(30)]

    assert complaints(SICK, Language.TI, *phrases) == [
        "ti/asked: work-sick has 30 phrases, 0 in Latin letters, the fewest is 6"
    ]


def test_too_few_other_messages_are_named() -> None:
    told = check_asked.complaints(aloud.collection(), {Language.TI: Said(greeting=("ሰላም",) * 60)})

    assert list(told) == [
        "ti/said: elsewhere has 0 messages, the fewest is 300",
        "ti/said: obstacle has 0 messages, the fewest is 100",
        "ti/said: danger has 0 messages, the fewest is 60",
    ]


def test_a_phrase_that_stands_twice_is_named() -> None:
    own = aloud.collection().asked[SICK, Language.EN]
    other = aloud.collection().asked[EntryId("work-not-paid"), Language.EN][0]

    [told] = complaints(SICK, Language.EN, *own, other.upper())

    assert told.endswith("stands 2 times: work-not-paid, work-sick")
