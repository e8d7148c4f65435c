from __future__ import annotations

import pytest

from bot.features.library import files
from bot.features.library.editing import HEALTH_TERMS, needs_second_eyes, states
from bot.features.library.model import Place, State
from bot.settings import LOCALES
from bot.vocabulary import Domain, EntryId, Language
from tests import aloud

WORK = Place(EntryId("work-cv"), Domain.WORK, "work", "find-work", 1)


@pytest.mark.parametrize(
    ("place", "urgent", "terms", "wanted"),
    [
        (WORK, "none", frozenset(), False),
        (WORK, "soon", frozenset(), True),
        (WORK, "none", frozenset({"huisarts"}), True),
        (WORK, "none", frozenset({"loon"}), False),
        (Place(WORK.entry, Domain.HEALTH, "health", "insurance", 1), "none", frozenset(), True),
        (Place(WORK.entry, Domain.CROSSING, "health", "insurance", 1), "none", frozenset(), True),
        (Place(WORK.entry, Domain.WORK, "work", "x", 1, "112"), "none", frozenset(), True),
        (None, "none", frozenset(), False),
    ],
)
def test_health_and_urgent_answers_need_a_second_pair_of_eyes(
    place: Place | None, urgent: str, terms: frozenset[str], *, wanted: bool
) -> None:
    assert needs_second_eyes(place, urgent, terms) is wanted


def test_the_terms_about_health_are_known_terms() -> None:
    assert set(files.read_terms(LOCALES / "terms.toml")) >= HEALTH_TERMS


def test_every_language_has_a_state() -> None:
    texts = {v.language: v for v in aloud.collection().versions if v.entry == "health-112"}
    del texts[Language.TI]

    assert states(texts)[Language.TI] is State.MISSING
    assert states(texts)[Language.NL] is State.UNCHECKED
