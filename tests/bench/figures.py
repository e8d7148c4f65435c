"""Writes what the matcher does with questions it never saw into the README: `make figures`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.commands.shipped import shipped
from bot.settings import LOCALES, cache
from bot.vocabulary import Language
from tests import exam
from tests.exam import Figures

if TYPE_CHECKING:
    from collections.abc import Callable

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- figures: make figures -->", "<!-- end of figures -->"
LATIN = {"ar-Latn": Language.AR, "ti-Latn": Language.TI, "fa-AF-Latn": Language.FA_AF}

Sat = dict[str, Figures]
T = TypeVar("T")


def _spontaneous(sat: Sat, what: str) -> float:
    return sat["spontaneous"].share(what, "has a topic")


def _ordinary(sat: Sat, what: str, of: str) -> float:
    """The same over the questions for an entry and the spontaneous messages together."""
    both = sat["asked"].counts + sat["spontaneous"].counts
    return Figures(both).share(what, of)


ASKED: tuple[tuple[str, Callable[[Figures], float]], ...] = (
    ("the right entry first", lambda asked: asked.share("first")),
    ("answered outright", lambda asked: asked.share("answer")),
    ("right when answered outright", lambda asked: asked.share("answered right", "answer")),
    ("the right one among the shown", lambda asked: asked.share("shown")),
)
BESIDES: tuple[tuple[str, Callable[[Sat], float]], ...] = (
    ("spontaneous: right one first", lambda sat: _spontaneous(sat, "first")),
    ("spontaneous: among the shown", lambda sat: _spontaneous(sat, "shown")),
    ("spontaneous: after one question back", lambda sat: _spontaneous(sat, "after one more")),
    ("elsewhere: answered outright, wrongly", lambda sat: sat["elsewhere"].share("answered wrong")),
    ("danger: recognised", lambda sat: sat["danger"].share("danger")),
    (
        "danger: false alarms on ordinary questions",
        lambda sat: _ordinary(sat, "alarmed", "ordinary"),
    ),
    ("obstacles: where to tell it is offered", lambda sat: sat["obstacle"].share("door offered")),
    ("ordinary questions: the same offered below", lambda sat: _ordinary(sat, "door offered", "n")),
    ("greetings: heard", lambda sat: sat["greeting"].share("greeting")),
)


def main() -> None:
    """Put all questions to the shipped library and write the two tables."""
    matcher = shipped(LOCALES, cache()).matcher
    sat = {language: exam.sit(matcher, language) for language in Language}
    asked = {language.value: sat[language]["asked"] for language in Language}
    asked |= {name: sat[language]["asked in Latin"] for name, language in LATIN.items()}
    lines = [
        *_table("questions asked for an entry", asked, ASKED),
        "",
        *_table(
            "everything else", {language.value: sat[language] for language in Language}, BESIDES
        ),
    ]
    text = README.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text("\n".join([before + BEGIN, *lines, END + after]), "utf-8")


def _table(
    name: str, columns: dict[str, T], rows: tuple[tuple[str, Callable[[T], float]], ...]
) -> list[str]:
    return [
        f"| {name} | {' | '.join(columns)} |",
        f"|---|{'---|' * len(columns)}",
        *(
            f"| {what} | {' | '.join(f'{share(column):.2f}' for column in columns.values())} |"
            for what, share in rows
        ),
    ]


if __name__ == "__main__":
    main()
