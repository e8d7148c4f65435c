"""What may stand in the way, and what somebody is about to say of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from bot.vocabulary import Danger, EntryId

K_PARTNER = 5
"""So many different people at least stand behind a figure that the staff of the house sees."""

K_PUBLIC = 10
"""So many behind a figure that everybody sees, organisations too."""

FEWEST_MIXED = 20
"""A window is mixed when so many different people are in it."""

LONGEST_WAIT = timedelta(days=28)
MOST_CODES = 3
MOST_LETTERS = 2000
ERASED_AFTER = timedelta(minutes=10)
"""A message with a code is deleted after so long."""

WORDS_KEPT_QUARTERS = 4
CODES_KEPT_QUARTERS = 1
"""Words are kept for four quarters after their own, receipts for one."""

Named = TypeVar("Named", bound=str)
OTHER_CODE = "xx_other"
_THIRTY_SIX = "0123456789abcdefghijklmnopqrstuvwxyz"
_UNSAID = "-"


class Area(StrEnum):
    """The pictures it begins with."""

    WORK = "work"
    CARE = "care"
    HOME = "home"
    PEOPLE = "people"


class Step(StrEnum):
    """Where on the way to help or work it stands (Levesque, Harris and Russell, 2013)."""

    KNOW = "know"
    REACH = "reach"
    TRUST = "trust"
    PAY = "pay"
    FIT = "fit"


class Kind(StrEnum):
    """Whether something stands in the way, or went well."""

    HINDERED = "hindered"
    GOOD = "good"


class Vote(StrEnum):
    """Whether it is better since somebody changed something."""

    BETTER = "better"
    WORSE = "worse"


class Place(StrEnum):
    """A kind of place, never a place."""

    GEMEENTE = "gemeente"
    DOCTOR = "doctor"
    EMPLOYER = "employer"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    AZC = "azc"
    AGENCY = "agency"
    OTHER = "other"


class Part(StrEnum):
    """A part of the country: the four regions of the European statistics (NUTS 1)."""

    NORTH = "north"
    EAST = "east"
    WEST = "west"
    SOUTH = "south"


class Province(StrEnum):
    """A province; `part` is where it lies."""

    GRONINGEN = "groningen"
    FRIESLAND = "friesland"
    DRENTHE = "drenthe"
    OVERIJSSEL = "overijssel"
    GELDERLAND = "gelderland"
    FLEVOLAND = "flevoland"
    UTRECHT = "utrecht"
    NOORD_HOLLAND = "noord-holland"
    ZUID_HOLLAND = "zuid-holland"
    ZEELAND = "zeeland"
    NOORD_BRABANT = "noord-brabant"
    LIMBURG = "limburg"

    @property
    def part(self) -> Part:
        return PROVINCE_PARTS[self]


PROVINCE_PARTS: Mapping[Province, Part] = {
    **dict.fromkeys(list(Province)[:3], Part.NORTH),
    **dict.fromkeys(list(Province)[3:6], Part.EAST),
    **dict.fromkeys(list(Province)[6:10], Part.WEST),
    **dict.fromkeys(list(Province)[10:], Part.SOUTH),
}


class Crowd(StrEnum):
    """For how many people a key person speaks."""

    FEW = "few"
    SOME = "some"
    MANY = "many"


Region: TypeAlias = Province | Part


def part_of(region: str) -> str:
    """The part of the country in which a province lies; a part, or "", stays what it is."""
    return Province(region).part.value if region in set(Province) else region


@dataclass(frozen=True, slots=True)
class Code:
    """One thing that may stand in the way.

    `number` stands for it behind buttons; `owners` can change it, the first one before the others. Of
    a `sensitive` one `help` is shown first, and of one that may be `danger` a card before that.
    """

    slug: str
    number: int
    theme: str
    step: Step
    owners: tuple[str, ...]
    sensitive: bool = False
    help: EntryId | None = None
    danger: Danger | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Themes by area in their order, codes by slug, and the themes that answers are about."""

    themes: Mapping[str, Area]
    codes: Mapping[str, Code]
    of_groups: Mapping[str, str]
    of_answers: Mapping[str, str]

    def in_area(self, area: Area) -> list[str]:
        return [theme for theme, where in self.themes.items() if where is area]

    def in_theme(self, theme: str) -> list[Code]:
        """What is offered in a theme, in its order; the one for everything else is not among it."""
        return [
            code
            for code in self.codes.values()
            if code.theme == theme and not code.retired and code.slug != OTHER_CODE
        ]

    def about(self, entry: str, group: str) -> str:
        """The theme of an answer, itself or by its group of pictures; "" when it has none."""
        return self.of_answers.get(entry) or self.of_groups.get(group, "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is about to say. It lives behind the buttons they press, and nowhere else.

    `words` says that the words above the button belong to it.
    """

    kind: Kind = Kind.HINDERED
    theme: str = ""
    codes: tuple[str, ...] = ()
    place: Place | None = None
    region: Region | None = None
    crowd: Crowd | None = None
    words: bool = False

    def about(self, theme: str) -> Draft:
        """The same about a theme; what stood in the way in another one is let go."""
        return replace(self, theme=theme, codes=self.codes if theme == self.theme else ())

    def adding(self, code: Code) -> Draft:
        """One code more. A sensitive one takes the words away: they are not asked for."""
        codes = (*self.codes, code.slug) if code.slug not in self.codes else self.codes
        return replace(self, codes=codes[:MOST_CODES], words=self.words and not code.sensitive)

    @property
    def is_whole(self) -> bool:
        """Whether it can be sent."""
        return bool(self.theme and (self.codes or self.kind is Kind.GOOD))


class BrokenDraftError(ValueError):
    """A draft behind a button was made by another version."""


def pack(draft: Draft, taxonomy: Taxonomy) -> str:
    """At most twelve letters and digits."""
    return "".join(
        (
            "w" if draft.words else _UNSAID,
            "g" if draft.kind is Kind.GOOD else "h",
            _letter(list(taxonomy.themes), draft.theme),
            _letter(list(Place), draft.place),
            _letter([*Province, *Part], draft.region),
            _letter(list(Crowd), draft.crowd),
            *(_two(taxonomy.codes[code].number) for code in draft.codes),
        )
    )


def unpack(packed: str, taxonomy: Taxonomy) -> Draft:
    """The draft that `pack` made this of; BrokenDraftError when none did."""
    numbers = {code.number: code.slug for code in taxonomy.codes.values()}
    try:
        words, kind, theme, place, region, crowd = list(packed[:6])
        codes = [int(packed[at : at + 2], 36) for at in range(6, len(packed), 2)]
        return Draft(
            kind=Kind.GOOD if kind == "g" else Kind.HINDERED,
            theme=_named(list(taxonomy.themes), theme) or "",
            codes=tuple(numbers[code] for code in codes),
            place=_named(list(Place), place),
            region=_named([*Province, *Part], region),
            crowd=_named(list(Crowd), crowd),
            words=words == "w",
        )
    except (ValueError, KeyError, IndexError) as error:
        raise BrokenDraftError(packed) from error


def _letter(known: Sequence[str], value: str | None) -> str:
    return _THIRTY_SIX[known.index(value)] if value else _UNSAID


def _named(known: list[Named], letter: str) -> Named | None:
    return None if letter == _UNSAID else known[_THIRTY_SIX.index(letter)]


def _two(number: int) -> str:
    return _THIRTY_SIX[number // 36] + _THIRTY_SIX[number % 36]


@dataclass(frozen=True, slots=True)
class Sent:
    """It waits in the pool; `token` takes it back until it is mixed."""

    token: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SentBefore:
    """The same button was pressed before."""

    token: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TooMany:
    """This chat said a lot in a short time."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The quarter in which this was asked is over."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Of a receipt: what was said waits to be mixed."""

    theme: str


@dataclass(frozen=True, slots=True)
class Mixed:
    """Of a receipt: what was said was mixed in that quarter, and counts."""

    theme: str
    period: str


Sending: TypeAlias = Sent | SentBefore | TooMany
Voting: TypeAlias = Sending | Closed
Found: TypeAlias = Waiting | Mixed


def period_of(day: date) -> str:
    """The quarter of a day, as "2026Q4"."""
    return f"{day.year}Q{(day.month - 1) // 3 + 1}"


def earlier(period: str, quarters: int) -> str:
    """The quarter so many before."""
    number = int(period[:4]) * 4 + int(period[5]) - 1 - quarters
    return f"{number // 4}Q{number % 4 + 1}"
