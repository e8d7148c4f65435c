"""A person, and what may be told to them about themselves."""

from dataclasses import dataclass
from datetime import date

from bot.vocabulary import Language, PersonId

MONTHS_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who chose a language. `quarter` is the first day of the last quarter of use."""

    id: PersonId
    language: Language
    quarter: date


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept about a person at this moment."""

    person: Person | None
    waiting: int
    marks: int

    @property
    def nothing(self) -> bool:
        return self.person is None and not self.waiting and not self.marks


def quarter_of(day: date) -> date:
    """The first day of the quarter: when somebody came is not kept more finely."""
    return day.replace(month=day.month - (day.month - 1) % MONTHS_A_QUARTER, day=1)


def ordered(first: Language) -> tuple[Language, ...]:
    """All languages, the likeliest first, then those whose readers need the bot most."""
    rest = (Language.AR, Language.TI, Language.FA_AF, Language.NL, Language.EN)
    return (first, *(language for language in rest if language is not first))
