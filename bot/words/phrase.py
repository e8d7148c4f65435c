"""What to say, still without a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.vocabulary import EntryId, FactId, Language, PaperId

if TYPE_CHECKING:
    from collections.abc import Mapping

Argument: TypeAlias = "str | int | Saying | Told"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A Fluent message by its key, and the values of its variables."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody wrote, by its paper; read when it is said, and gone when the paper is."""

    paper: PaperId


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a library entry by reference; the shelf has the approved text of it."""

    entry: EntryId
    part: str = "answer"


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, a term or a phone number by its key; the facts have today's value."""

    fact: FactId


@dataclass(frozen=True, slots=True)
class Quote:
    """Approved text with figures in it, in the language it was written in; never kept."""

    language: Language
    parts: tuple[str | Figure, ...]


@dataclass(frozen=True, slots=True)
class In:
    """A saying in one language, whoever reads it."""

    language: Language
    saying: Phrase | Passage


Saying: TypeAlias = Phrase | Passage | Figure | Quote | In


def pack(saying: Saying) -> dict[str, Any]:
    """A saying as plain data that survives JSON."""
    match saying:
        case Phrase(key, args):
            return {"key": key, "args": {name: _pack_value(value) for name, value in args.items()}}
        case Passage(entry, part):
            return {"entry": entry, "part": part}
        case Figure(fact):
            return {"fact": fact}
        case In(language, inner):
            return {"in": language.value, "saying": pack(inner)}
        case Quote():
            raise TypeError("a promise holds a passage, not the text of it")


def unpack(data: dict[str, Any]) -> Saying:
    """The saying that `pack` made this data of; KeyError when it is none."""
    if "entry" in data:
        return Passage(EntryId(data["entry"]), data["part"])
    if "fact" in data:
        return Figure(FactId(data["fact"]))
    if "in" in data:
        inner = unpack(data["saying"])
        if not isinstance(inner, Phrase | Passage):
            raise KeyError("only a phrase or a passage has another language than its reader")
        return In(Language(data["in"]), inner)
    return Phrase(data["key"], _unpack_args(data["args"]))


def papers_in(saying: Saying) -> frozenset[PaperId]:
    """The papers that have to be read before this can be said."""
    if not isinstance(saying, Phrase):
        return frozenset()
    return frozenset(
        paper
        for value in saying.args.values()
        for paper in ({value.paper} if isinstance(value, Told) else _papers_below(value))
    )


def read_out(saying: Saying, told: Mapping[PaperId, str], gone: Phrase) -> Saying:
    """The same with what was told in its place, or `gone` where the paper is no more."""
    if not isinstance(saying, Phrase):
        return saying
    return Phrase(
        saying.key,
        {name: _read_value(value, told, gone) for name, value in saying.args.items()},
    )


def _papers_below(value: Argument) -> frozenset[PaperId]:
    return papers_in(value) if isinstance(value, Phrase) else frozenset()


def _read_value(value: Argument, told: Mapping[PaperId, str], gone: Phrase) -> Argument:
    match value:
        case Told(paper):
            return told.get(paper, gone)
        case Phrase():
            return read_out(value, told, gone)
        case _:
            return value


def _pack_value(value: Argument) -> Any:
    match value:
        case str() | int():
            return value
        case Told(paper):
            return {"told": paper}
        case _:
            return pack(value)


def _unpack_args(args: dict[str, Any]) -> dict[str, Argument]:
    return {
        name: _unpack_value(value) if isinstance(value, dict) else value
        for name, value in args.items()
    }


def _unpack_value(data: dict[str, Any]) -> Argument:
    return Told(PaperId(data["told"])) if "told" in data else unpack(data)
