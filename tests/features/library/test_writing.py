from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.library import files, writing
from tests import aloud

if TYPE_CHECKING:
    from pathlib import Path


def test_facts_are_written_as_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(writing.write_facts(aloud.collection().facts), encoding="utf-8")

    assert files.read_facts(path) == aloud.collection().facts


def test_places_are_written_in_their_order() -> None:
    text = writing.write_places(aloud.collection().places)

    assert text.startswith("[work]\nmay-i-work = [\n")
    assert all(f'"{place.entry}"' in text for place in aloud.collection().places)
