"""What identifies a person, taken out of a text before anybody keeps or reads it.

Rules look at a shadow of the text: NFKC, every digit in ASCII, without marks that are not seen. So
one rule finds a number in whatever script it is typed, and a number cut by zero-width letters. A map
leads from the shadow back, and what is not removed stays as it was written, ZWNJ and all.

A check digit never decides: one random number of nine digits in eleven passes the test of a BSN, and
a BSN with one typing mistake fails it. It only says what a removed number was (`Kind`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MARK = "[…]"
"""Stands where something was removed."""

FEWEST_DIGITS = 6
_BSN_DIGITS = 9
_TATWEEL = chr(0x640)
_UNSEEN = ("Cf", "Mn", "Me")
_NAME_TOKENS = 4
_NEAR = 8
_UNCASED_TOKENS = 2
"""So many words of a script without capitals are taken for a name."""

_BETWEEN = r"(?:[^\w\n]|_){0,3}"
"""Up to three signs between two digits of one number, whatever signs they are."""

_NUMBER = re.compile(rf"\d(?:{_BETWEEN}\d){{{FEWEST_DIGITS - 1},}}")
_YEARS = re.compile(r"(?:19|20)\d\d\W{1,3}(?:19|20)\d\d")
_AMOUNT = re.compile(r"\d{1,3}(?:[., ]\d{3})*(?:[.,]\d{2})?|\d{4,7}(?:[.,]\d{2})?")
"""1.250,00 or 12 500: groups of three and one decimal part."""

_HOURS = re.compile(r"\d{1,2}[:.]\d\d\W{1,3}\d{1,2}[:.]\d\d")
_HELP_LINE = re.compile(r"0[89]00\W?\d{4}(?:\W?\d{1,4})?")
_TOKEN = re.compile(r"[^\W\d_][\w'’-]*")
_PARTICLES = frozenset({"van", "de", "der", "den", "el", "al", "ten", "ter", "bin", "ibn"})
_EMAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.|t\.me/|wa\.me/)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|me|be|de|info|io|app)\b(?:/\S*)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@])@\w{3,}")
_IBAN = re.compile(rf"\b[A-Z]{{2}}\d\d(?:{_BETWEEN}[A-Z0-9]{{2,4}}){{3,8}}\b", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"\b[VI](?=[A-Z]*\d)(?=(?:\w*\d){3})[A-Z0-9]{8}\b|\b[A-Z]{2}\d{7}\b", re.IGNORECASE
)
_HOUSE = r"(?:\W{0,3}(?:nr\.?|no\.?|huisnummer)?\W{0,2}\d{1,4}\s?[A-Za-z]?\b(?:-\d{1,3})?)"
_POSTCODE = re.compile(
    rf"\b[1-9]\d{{3}} ?[A-Z]{{2}}\b{_HOUSE}?|\b[1-9]\d{{3}}[a-z]{{2}}\b{_HOUSE}?|\b[1-9]\d{{3}} [a-z]{{2}}\b{_HOUSE}"
)


class Kind(StrEnum):
    """What was removed."""

    NUMBER = "number"
    BSN = "bsn"
    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    HANDLE = "handle"
    IBAN = "iban"
    DOCUMENT = "document"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text with a mark for each thing removed, and what these were, in their order."""

    text: str
    removed: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """Words beside which a name or an address stands, of all languages together.

    `own` come before somebody's name whatever its letters, `titles` before one that looks like a name;
    `streets` are parts of the name of a street; `stops` are words that are no part of a name; `money`
    stands beside an amount.
    """

    own: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    money: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    kind: Kind


class Redactor:
    """Takes out what identifies somebody: numbers, addresses, and names after the words of `cues`."""

    def __init__(self, cues: Cues) -> None:
        self._stops = frozenset(_shadow(stop)[0].casefold() for stop in cues.stops)
        self._own = _before_a_name(cues.own)
        self._titles = _before_a_name(cues.titles)
        self._street = _street(cues.streets)
        money = "|".join(re.escape(_shadow(word)[0]) for word in cues.money) or "(?!)"
        self._before_money = re.compile(rf"(?:{money})\s?$", re.IGNORECASE)
        self._after_money = re.compile(rf"\s?(?:{money})", re.IGNORECASE)

    def redact(self, text: str) -> Redacted:
        """The text without what identifies somebody; doing it twice changes nothing more."""
        shadow, places = _shadow(text)
        spans = _joined(sorted(self._spans(shadow), key=lambda span: (span.start, -span.end)))
        kept: list[str] = []
        end = 0
        for span in spans:
            kept.append(text[end : places[span.start]])
            end = places[span.end]
        kept.append(text[end:])
        return Redacted(MARK.join(kept), tuple(span.kind for span in spans))

    def _spans(self, shadow: str) -> Iterator[_Span]:
        for pattern, kind in (
            (_EMAIL, Kind.EMAIL),
            (_LINK, Kind.LINK),
            (_HANDLE, Kind.HANDLE),
            (_IBAN, Kind.IBAN),
            (_DOCUMENT, Kind.DOCUMENT),
            (_POSTCODE, Kind.ADDRESS),
            (self._street, Kind.ADDRESS),
        ):
            for found in pattern.finditer(shadow):
                if found.end() > found.start():
                    yield _Span(found.start(), found.end(), kind)
        yield from self._numbers(shadow)
        yield from self._names(shadow)

    def _names(self, shadow: str) -> Iterator[_Span]:
        for pattern, sure in ((self._own, True), (self._titles, False)):
            for cue in pattern.finditer(shadow):
                span = self._name_from(shadow, cue.end(), sure=sure)
                if span is not None:
                    yield span

    def _name_from(self, shadow: str, start: int, *, sure: bool) -> _Span | None:
        """The tokens of a name that begins here; after a title it must look like one."""
        begin = end = last = start
        names = 0
        for token in islice(_TOKEN.finditer(shadow, start), _NAME_TOKENS):
            particle = token[0].casefold() in _PARTICLES
            first = last == start
            if not _follows(shadow, last, token.start()):
                break
            if not (particle or self._is_name(token[0], names, sure=sure and (first or names > 0))):
                break
            begin = token.start() if first else begin
            last = token.end()
            names += not particle
            end = end if particle else last
        return _Span(begin, end, Kind.NAME) if names else None

    def _is_name(self, token: str, before: int, *, sure: bool) -> bool:
        """Whether a token goes on with a name of which `before` tokens were found."""
        if token.casefold() in self._stops:
            return False
        if _has_case(token):
            return token[0].isupper() or (sure and not before)
        return before < _UNCASED_TOKENS

    def _numbers(self, shadow: str) -> Iterator[_Span]:
        """Runs of six digits or more that are no amount, years, hours or a public help line."""
        for found in _NUMBER.finditer(shadow):
            run, start = found[0], found.start()
            beside_money = self._before_money.search(
                shadow, max(0, start - _NEAR), start
            ) or self._after_money.match(shadow, found.end())
            if any(known.fullmatch(run) for known in (_YEARS, _HOURS, _HELP_LINE)):
                continue
            if not (beside_money and _AMOUNT.fullmatch(run)):
                yield _Span(_with_sign(shadow, start), found.end(), _kind_of(run, shadow, start))


def _follows(shadow: str, end: int, start: int) -> bool:
    """Whether only a space or a colon is between two tokens."""
    return start - end <= 3 and not shadow[end:start].strip(" :.-'\"")


def _has_case(token: str) -> bool:
    return token[0].lower() != token[0].upper()


def _with_sign(shadow: str, start: int) -> int:
    """Take the plus or bracket before a phone number along."""
    while start and shadow[start - 1] in "+(":
        start -= 1
    return start


def _kind_of(run: str, shadow: str, start: int) -> Kind:
    digits = [int(letter) for letter in run if letter.isdigit()]
    if len(digits) == _BSN_DIGITS and _is_bsn(digits):
        return Kind.BSN
    international = start and shadow[start - 1] == "+"
    return Kind.PHONE if international or run.startswith("0") else Kind.NUMBER


def _is_bsn(digits: list[int]) -> bool:
    """The eleven test: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def _before_a_name(cues: Iterable[str]) -> re.Pattern[str]:
    words = sorted({_shadow(cue)[0] for cue in cues}, key=len, reverse=True)
    choice = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?<!\w)(?:{choice})(?!\w)\.?" if words else r"(?!)", re.IGNORECASE)


def _street(streets: Iterable[str]) -> re.Pattern[str]:
    """The name of a street with its number: "Kerkstraat 12", or the word before the name."""
    words = "|".join(re.escape(_shadow(word)[0]) for word in sorted(streets))
    if not words:
        return re.compile(r"(?!)")
    return re.compile(
        rf"\b[\w-]*(?:{words})\W{{1,2}}\d{{1,4}}\s?[A-Za-z]?\b(?:-\d{{1,3}})?"
        rf"|(?<!\w)(?:{words})\s+[\w-]+(?:\s+[\w-]+)?\W{{1,2}}\d{{1,4}}\b"
        rf"|\b[A-Z][\w-]*\s(?:{words})\W{{1,2}}\d{{1,4}}\b",
        re.IGNORECASE,
    )


def _shadow(text: str) -> tuple[str, list[int]]:
    """The text as the rules see it, and where each of its letters came from.

    The list is one longer than the shadow: its last number is the end of the text.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if letter == _TATWEEL or unicodedata.category(letter) in _UNSEEN:
            continue
        for plain in _plain(letter):
            letters.append(plain)
            places.append(place)
    places.append(len(text))
    return "".join(letters), places


def _plain(letter: str) -> str:
    number = unicodedata.numeric(letter, None)
    if number is not None and number == int(number) and not letter.isalpha():
        return str(int(number))
    return "".join(
        part
        for part in unicodedata.normalize("NFKC", letter)
        if unicodedata.category(part) not in _UNSEEN
    )


def _joined(spans: list[_Span]) -> list[_Span]:
    """Spans that touch or overlap become one, of the kind that began first."""
    joined: list[_Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            last = joined[-1]
            joined[-1] = _Span(last.start, max(last.end, span.end), last.kind)
        else:
            joined.append(span)
    return joined
