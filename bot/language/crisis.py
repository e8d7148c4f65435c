"""Danger recognised before anything else, in all languages and scripts at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.language import folding
from bot.language.lexicon import Alarm, Lexicon
from bot.vocabulary import Danger

_GAP = 3
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Words in order, each place a set of numbers of acceptable atoms."""

    danger: Danger
    places: tuple[frozenset[str], ...]
    harmless: bool


@dataclass(frozen=True, slots=True)
class Watch:
    """All alarm phrases, ready to be looked for; costs about 0.1 ms a message."""

    by_first: dict[str, list[_Pattern]]
    atoms: frozenset[str]

    @classmethod
    def over(cls, lexicon: Lexicon) -> "Watch":
        """Prepare the phrases of a lexicon; a phrase without a letter in it is passed over."""
        by_first: dict[str, list[_Pattern]] = defaultdict(list)
        atoms: set[str] = set()
        for pattern in _patterns(lexicon.alarms):
            for atom in pattern.places[0]:
                by_first[atom].append(pattern)
            atoms.update(*pattern.places)
        return cls(dict(by_first), frozenset(atoms))

    def danger(self, tokens: Sequence[str], stems: Callable[[str], Iterable[str]]) -> Danger | None:
        """The danger spoken of in folded words, the gravest if several, or none.

        A phrase is passed over where a harmless saying of the same danger covers part of it.
        """
        seen = [self._seen(token, stems(token)) for token in tokens]
        spans = [
            (pattern, span)
            for place, atoms in enumerate(seen)
            for atom in atoms
            for pattern in self.by_first.get(atom, ())
            if (span := _follows(pattern, seen, place))
        ]
        quiet = [(pattern.danger, span) for pattern, span in spans if pattern.harmless]
        found = {
            pattern.danger
            for pattern, span in spans
            if not pattern.harmless
            and not any(kind is pattern.danger and _touch(span, other) for kind, other in quiet)
        }
        return next((danger for danger in _GRAVEST_FIRST if danger in found), None)

    def _seen(self, token: str, stems: Iterable[str]) -> frozenset[str]:
        """The atoms a word stands for: itself, its stems, its beginnings and its endings."""
        ends = range(_SHORTEST, len(token) + 1)
        names = {token, *stems}
        names |= {f"{token[:end]}*" for end in ends} | {f"*{token[-end:]}" for end in ends}
        return self.atoms & names


_GRAVEST_FIRST = (Danger.SUICIDE, Danger.RAPE, Danger.VIOLENCE, Danger.EXPLOITATION, Danger.LIFE)
"""The card for danger to life comes last: what to do at once stands on the others as well."""


def _patterns(alarms: Iterable[Alarm]) -> Iterator[_Pattern]:
    for alarm in alarms:
        for phrases, harmless in ((alarm.phrases, False), (alarm.harmless, True)):
            for phrase in phrases:
                places = tuple(filter(None, map(_place, phrase.split())))
                if places:
                    yield _Pattern(alarm.danger, places, harmless)


@cache
def _place(written: str) -> frozenset[str]:
    atoms = set()
    for choice in written.split("|"):
        word = "".join(folding.words(choice))
        if word:
            atoms.add(f"{'*' * choice.startswith('*')}{word}{'*' * choice.endswith('*')}")
    return frozenset(atoms)


def _follows(
    pattern: _Pattern, seen: Sequence[frozenset[str]], start: int
) -> tuple[int, int] | None:
    """Where the pattern lies when it starts at a place, or None: each next word within the gap."""
    here = start
    for _, wanted in pairwise(pattern.places):
        within = range(here + 1, min(here + 2 + _GAP, len(seen)))
        following = next((place for place in within if seen[place] & wanted), None)
        if following is None:
            return None
        here = following
    return start, here


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
