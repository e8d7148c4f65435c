"""What to say, still without a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.vocabulary import EntryId, FactId, Language

Argument: TypeAlias = "str | int | Saying"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A Fluent message by its key, and the values of its variables."""

    key: str
    args: dict[str, Argument] = field(default_factory=dict)


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
    saying: Phrase


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
        inner = data["saying"]
        return In(Language(data["in"]), Phrase(inner["key"], _unpack_args(inner["args"])))
    return Phrase(data["key"], _unpack_args(data["args"]))


def _pack_value(value: Argument) -> Any:
    return value if isinstance(value, str | int) else pack(value)


def _unpack_args(args: dict[str, Any]) -> dict[str, Argument]:
    return {
        name: unpack(value) if isinstance(value, dict) else value for name, value in args.items()
    }
