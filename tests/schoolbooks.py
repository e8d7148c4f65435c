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


KNOWN = ("health-112", "health-own-risk", "health-suicidal", "health-home-violence", "work-sick")
"""What a house that knows little still answers, beside the doors and what is between the two."""


def with_titles_only(folder: Path) -> Path:
    """The texts of the house without what people say, and few answers: starts in two seconds."""

    def besides(place: str, names: list[str]) -> set[str]:
        if Path(place).parent.name != "faq" or Path(place).name not in ("health", "work"):
            return {"asked", "said"}
        return {name for name in names if not name.startswith(KNOWN)}

    shutil.copytree(LOCALES, folder, ignore=besides)
    known = {path.stem for path in folder.glob("nl/faq/*/*.md")}
    shelves = folder / "shelves.toml"
    lines = shelves.read_text("utf-8").splitlines(keepends=True)
    shelves.write_text("".join(line for line in lines if _stands(line, known)), "utf-8")
    return folder


def _stands(line: str, known: set[str]) -> bool:
    """Whether a line of shelves.toml is about something that is there."""
    slug = line.strip().strip('",')
    return not line.startswith("    ") or slug in known
