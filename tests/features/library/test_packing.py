from __future__ import annotations

from bot.features.library import packing
from tests import aloud


def test_every_text_comes_out_as_it_went_in() -> None:
    for version in aloud.collection().versions:
        packed = packing.pack(version)
        assert packing.unpack(version.entry, version.language, packed) == version


def test_every_fact_comes_out_as_it_went_in() -> None:
    facts = aloud.collection().facts

    assert facts
    for fact in facts.values():
        assert packing.unpack_fact(packing.pack_fact(fact)) == fact


def test_a_digest_is_of_every_letter() -> None:
    assert packing.digest("a") != packing.digest("a ")
