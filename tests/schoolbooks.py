"""What was learnt of the shipped library, so that every worker of a run need not learn it itself."""

import asyncio
import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from bot.commands.shipped import shipped
from bot.settings import LOCALES

ROOT = Path(__file__).parent.parent


LEARNING = "learning"
"""Stands in the folder while somebody learns for all."""

PATIENCE = 120


def begin() -> Callable[[], None]:
    """Let a process of its own learn for all workers of a run, while tests without a town go first.

    What is returned ends it and takes away what was learnt. With `SCHOOLBOOKS` set to a folder, runs
    share it: for work on what learning does not touch.
    """
    kept = "SCHOOLBOOKS" in os.environ  # noqa: TID251 (workers of xdist inherit it)
    if not kept:
        os.environ["SCHOOLBOOKS"] = tempfile.mkdtemp(prefix="wegwijs-learnt-")  # noqa: TID251
    folder = schoolbooks()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LEARNING).touch()
    learner = subprocess.Popen([sys.executable, "-m", "tests.schoolbooks"], cwd=ROOT)

    def end() -> None:
        learner.terminate()
        learner.wait()
        (folder / LEARNING).unlink(missing_ok=True)
        if not kept:
            shutil.rmtree(folder, ignore_errors=True)

    return end


def schoolbooks() -> Path:
    """Where all towns of a run, also those of other workers, share what was learnt."""
    kept = os.environ.get("SCHOOLBOOKS")  # noqa: TID251 (see begin)
    return Path(kept) if kept else Path(tempfile.gettempdir()) / f"wegwijs-learnt-{os.getpid()}"


async def until_learnt() -> None:
    """While another process learns what the shipped texts say."""
    async with asyncio.timeout(PATIENCE):
        while (schoolbooks() / LEARNING).exists():  # noqa: ASYNC110 (it is another process)
            await asyncio.sleep(0.1)


def share(source: Path, target: Path) -> None:
    """Copy what was learnt from one folder to another, each file at once or not at all."""
    target.mkdir(parents=True, exist_ok=True)
    for learnt in source.glob("learnt-*.npz"):
        if not (target / learnt.name).exists():
            part = target / f"{learnt.name}.{os.getpid()}"
            shutil.copy(learnt, part)
            part.replace(target / learnt.name)


@cache
def titles_only() -> Path:
    """The texts of the house without what people say: learnt in seconds, not in thirty."""
    folder = Path(tempfile.mkdtemp(prefix="wegwijs-titles-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ignored = shutil.ignore_patterns("asked", "said")
    return Path(shutil.copytree(LOCALES, folder / "locales", ignore=ignored))


if __name__ == "__main__":
    shipped(LOCALES, schoolbooks())
    (schoolbooks() / LEARNING).unlink(missing_ok=True)
