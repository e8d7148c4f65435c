"""The library as a whole, as editors look at it: what there is, what is wanting, what waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library.draft_store import Drafts
from bot.features.library.editing import states
from bot.features.library.model import State
from bot.features.library.store import Library
from bot.language import folding
from bot.vocabulary import Domain, Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.features.library.editing import Draft
    from bot.features.library.model import Place, Version
    from bot.store.work import Work
    from bot.vocabulary import EntryId

OPEN = (State.MISSING, State.OUTDATED, State.UNCHECKED)


@dataclass(frozen=True, slots=True)
class Line:
    """An entry in a list: where it stands, what each language has of it, and which drafts wait.

    `place` is None for an entry of which nothing is published yet.
    """

    entry: EntryId
    place: Place | None
    texts: dict[Language, Version]
    states: dict[Language, State]
    drafts: tuple[Draft, ...]

    @property
    def title(self) -> str:
        """Its Dutch question, or what there is of it."""
        first = self.texts.get(Language.NL)
        waiting = next(
            (draft.version for draft in self.drafts if draft.version.text.question), None
        )
        shown = first or waiting
        return shown.text.question if shown else self.entry

    @property
    def tier(self) -> int:
        source = self.texts.get(Language.NL)
        return source.card.tier if source and source.card else 1


async def lines(work: Work) -> tuple[Line, ...]:
    """Every entry: the new ones that wait first, then in the order of the pictures."""
    places = {place.entry: place for place in await Library(work).places()}
    texts: dict[EntryId, dict[Language, Version]] = {}
    for version in await Library(work).current():
        texts.setdefault(version.entry, {})[version.language] = version
    drafts: dict[EntryId, list[Draft]] = {}
    for draft in await Drafts(work).all():
        drafts.setdefault(draft.entry, []).append(draft)
    new = [entry for entry in drafts if entry not in places]
    return tuple(
        Line(
            entry,
            places.get(entry),
            texts.get(entry, {}),
            states(texts.get(entry, {})),
            tuple(drafts.get(entry, ())),
        )
        for entry in (*new, *places)
    )


def found(
    every: Iterable[Line], words: str, shelf: str, state: str, language: str
) -> tuple[Line, ...]:
    """Those that hold all the words in one of their languages, on a shelf, in a state."""
    wanted = [word for word in folding.words(words) if word[0].isalnum()]
    return tuple(
        line
        for line in every
        if _holds(line, wanted)
        and (not shelf or (line.place is not None and line.place.shelf == shelf))
        and _is_in(line, state, language)
    )


def work_list(every: Iterable[Line], language: Language) -> tuple[tuple[Line, State], ...]:
    """What a language wants: missing, outdated and unchecked; what most people need comes first.

    What is of the second tier may lack in Tigrinya and Dari, and stands last.
    """
    wanting = [
        (line, line.states[language])
        for line in every
        if line.place is not None and line.states[language] in OPEN
    ]
    return tuple(
        sorted(
            wanting,
            key=lambda each: (each[0].tier, _is_door(each[0]), OPEN.index(each[1])),
        )
    )


def _is_door(line: Line) -> bool:
    return line.place is not None and line.place.domain is Domain.DOORS


def _holds(line: Line, wanted: list[str]) -> bool:
    texts = [*line.texts.values(), *(draft.version for draft in line.drafts)]
    said = (" ".join((line.entry, *version.text.words)) for version in texts)
    return not wanted or any(set(wanted) <= _known(words, wanted) for words in said)


def _known(words: str, wanted: list[str]) -> set[str]:
    """Which of the wanted words begin a word of these."""
    own = folding.words(words)
    return {word for word in wanted if any(each.startswith(word) for each in own)}


def _is_in(line: Line, state: str, language: str) -> bool:
    if not state:
        return True
    asked = [Language(language)] if language in set(Language) else list(Language)
    if state == "draft":
        return any(draft.language in asked for draft in line.drafts)
    return any(line.states[each] == state for each in asked)
