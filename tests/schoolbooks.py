"""What was learnt of the shipped library, so that every worker of a run need not learn it itself."""

import os
import shutil
import tempfile
from pathlib import Path

from bot.settings import LOCALES


def schoolbooks() -> Path:
    """Where all towns of a run, also those of other workers, share what was learnt.

    With `SCHOOLBOOKS` set to a folder, runs share it too: for work on what learning does not touch.
    """
    kept = os.environ.get("SCHOOLBOOKS")  # noqa: TID251 (for who runs the tests again and again)
    if kept:
        return Path(kept)
    run = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()  # noqa: TID251
    return Path(tempfile.gettempdir()) / f"wegwijs-learnt-{run}" / "wegwijs"


def share(source: Path, target: Path) -> None:
    """Copy what was learnt from one folder to another, each file at once or not at all."""
    target.mkdir(parents=True, exist_ok=True)
    for learnt in source.glob("learnt-*.npz"):
        if not (target / learnt.name).exists():
            part = target / f"{learnt.name}.{os.getpid()}"
            shutil.copy(learnt, part)
            part.replace(target / learnt.name)


def with_titles_only(folder: Path) -> Path:
    """The texts of the house without what people say: starts in two seconds, not in thirty."""
    shutil.copytree(LOCALES, folder, ignore=shutil.ignore_patterns("asked", "said"))
    return folder
