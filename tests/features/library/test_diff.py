from __future__ import annotations

from dataclasses import replace

from bot.features.library.diff import Piece, lines, words
from bot.features.library.model import Text

OLD = Text("Hoe vraag ik het?", "Bel de gemeente.", ("Bel.", "Wacht."), "Ik bel.")


def test_only_the_words_that_changed_are_marked() -> None:
    pieces = list(words("Bel de gemeente vandaag.", "Bel de huisarts vandaag."))

    assert [piece.kind for piece in pieces] == ["same", "del", "ins", "same"]
    assert [piece.words for piece in pieces if piece.kind != "same"] == ["gemeente", "huisarts"]


def test_nothing_changed_in_the_same_text() -> None:
    assert all(piece.kind == "same" for line in lines(OLD, OLD) for piece in line)


def test_a_step_that_came_and_one_that_went_are_whole_lines() -> None:
    longer, shorter = (replace(OLD, steps=(*OLD.steps, "Ga.")), replace(OLD, steps=("Bel.",)))

    assert [Piece("ins", "Ga.")] in lines(OLD, longer)
    assert [Piece("del", "Wacht.")] in lines(OLD, shorter)
