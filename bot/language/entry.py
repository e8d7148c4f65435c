"""What a library hands to the matcher, and a name for all that a matcher is made from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from bot.language.lexicon import Lexicon
from bot.language.said import Said
from bot.vocabulary import Danger

CODE = 5
"""To be raised whenever this package would learn something else from the same library."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One library entry in one language; several may share an id."""

    id: str
    language: str | None
    question: str
    phrases: tuple[str, ...] = ()
    answer: str = ""


def digest(
    entries: Iterable[Entry],
    lexicon: Lexicon,
    said: Said | None = None,
    dangers: Mapping[str, Danger] | None = None,
    encoder: str = "",
) -> str:
    """A name, 16 letters, for what `Matcher.build` would learn from; another code, another name.

    `encoder` is the name of the one it would be learnt with.
    """
    facts = (
        CODE,
        encoder,
        *((e.id, e.language, e.question, e.phrases, e.answer) for e in entries),
        tuple(said.examples()) if said else (),
        sorted((dangers or {}).items()),
        sorted(lexicon.forms.items()),
        sorted(lexicon.beginnings.items()),
        sorted(lexicon.stop),
        sorted(lexicon.samples.items()),
    )
    return sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
