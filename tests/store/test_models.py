from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.language.lexicon import Lexicon
from bot.language.match import Entry
from bot.language.said import Said
from bot.store import models

_ENTRIES = [
    Entry("tooth", "nl", "Wie betaalt de tandarts?"),
    Entry("gp", "nl", "Wat kost een arts?"),
]
_LESSONS = models.Lessons(_ENTRIES, Lexicon(), Said(), {})


def test_what_was_learnt_is_kept_and_taken_up_again(tmp_path: Path) -> None:
    first = models.learnt(tmp_path, _LESSONS)

    again = models.learnt(tmp_path, _LESSONS)

    assert again.match("tandarts") == first.match("tandarts")
    assert len(list(tmp_path.iterdir())) == 1


def test_what_another_process_prepared_is_taken_up(tmp_path: Path) -> None:
    assert models.kept(tmp_path, _LESSONS) is None
    models.prepare(tmp_path, _LESSONS)
    assert models.kept(tmp_path, _LESSONS) is not None
    (file,) = tmp_path.iterdir()
    written = file.stat().st_mtime_ns

    assert models.learnt(tmp_path, _LESSONS).ids == ("tooth", "gp")
    assert file.stat().st_mtime_ns == written


def test_another_library_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    models.learnt(tmp_path, _LESSONS)
    old = next(tmp_path.iterdir())

    models.learnt(tmp_path, replace(_LESSONS, entries=_ENTRIES[:1]))

    assert not old.exists()
    assert len(list(tmp_path.glob("learnt-*.npz"))) == 1


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 broken"])
def test_a_broken_file_is_built_anew(tmp_path: Path, content: bytes) -> None:
    models.learnt(tmp_path, _LESSONS)
    path = next(tmp_path.iterdir())
    path.write_bytes(content)

    matcher = models.learnt(tmp_path, _LESSONS)

    assert matcher.match("tandarts").hits[0].id == "tooth"
    assert models.load(path) is not None


def test_a_foreign_file_is_built_anew(tmp_path: Path) -> None:
    models.learnt(tmp_path, _LESSONS)
    path = next(tmp_path.iterdir())
    models.keep(path, {"ids": np.array(["x"])})

    assert models.learnt(tmp_path, _LESSONS).ids == ("tooth", "gp")


def test_objects_are_never_unpickled(tmp_path: Path) -> None:
    path = tmp_path / "learnt-x.npz"
    np.savez(path, ids=np.array([{}], object))

    assert models.load(path) is None
