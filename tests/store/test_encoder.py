from __future__ import annotations

import pickle
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.language.lexicon import Lexicon
from bot.language.match import Entry
from bot.language.said import Said
from bot.store import models
from bot.store.encoder import EncoderFolderError, OnnxEncoder
from tests.encoders import WIDTH, tiny

if TYPE_CHECKING:
    from pathlib import Path

SUBJECTS = ("tandarts", "huur", "loon", *(f"onderwerp{number}" for number in range(30)))
ENTRIES = [
    Entry(subject, "nl", f"Vraag over {subject}?", tuple(f"mijn {subject} {n}" for n in range(8)))
    for subject in SUBJECTS
]


def test_what_means_the_same_lies_at_the_same_place(tmp_path: Path) -> None:
    vectors = OnnxEncoder(tiny(tmp_path)).encode(["tandarts", "de gebitsdokter", "huur"])

    assert vectors.shape == (3, WIDTH)
    assert vectors[0] @ vectors[1] == pytest.approx(1, abs=1e-5)
    assert abs(vectors[0] @ vectors[2]) < 0.5


def test_a_question_in_other_words_is_found_by_its_meaning(tmp_path: Path) -> None:
    lessons = models.Lessons(ENTRIES, Lexicon(), Said(), {}, OnnxEncoder(tiny(tmp_path / "model")))
    without = models.Lessons(ENTRIES, Lexicon(), Said(), {})

    matcher = models.learnt(tmp_path / "a", lessons)
    again = models.learnt(tmp_path / "a", lessons)
    other = models.learnt(tmp_path / "b", without)

    assert lessons.digest != without.digest
    assert matcher.match("mijn woonkosten 3").hits[0].id == "huur"
    assert again.match("mijn woonkosten 3") == matcher.match("mijn woonkosten 3")
    assert other.match("mijn woonkosten 3").hits[0].id != "huur"


def test_an_encoder_goes_to_another_process_by_its_folder(tmp_path: Path) -> None:
    encoder = OnnxEncoder(tiny(tmp_path))

    again = pickle.loads(pickle.dumps(encoder))  # noqa: S301 (our own)

    assert again.name == encoder.name
    assert np.array_equal(again.encode(["loon"]), encoder.encode(["salaris"]))


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_folder_that_lacks_or_spoils_a_file_is_named(tmp_path: Path, file: str) -> None:
    folder = tiny(tmp_path)
    (folder / file).write_bytes(b"nonsense")
    with pytest.raises(EncoderFolderError, match="is broken"):
        OnnxEncoder(folder)

    (folder / file).unlink()
    with pytest.raises(EncoderFolderError, match=f"has no {file}"):
        OnnxEncoder(folder)


def test_without_the_extra_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    with pytest.raises(EncoderFolderError, match=r"pip install wegwijs\[semantic\]"):
        OnnxEncoder(tiny(tmp_path))


def test_nothing_to_encode_is_no_error(tmp_path: Path) -> None:
    assert OnnxEncoder(tiny(tmp_path)).encode([]).shape[0] == 0
