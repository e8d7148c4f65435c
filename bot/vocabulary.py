"""Ids and closed sets that every room speaks."""

from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", str)
"""A person as the house knows them: a keyed pseudonym of their chat, 32 hexadecimal digits."""

EntryId = NewType("EntryId", str)
"""The slug of a library entry, stable and never reused."""

FactId = NewType("FactId", str)
"""The key of an amount, a term or a phone number in `locales/facts.toml`."""


class Language(StrEnum):
    """A language the bot speaks, by the name of its folder in `locales/`."""

    NL = "nl"
    EN = "en"
    AR = "ar"
    TI = "ti"
    FA_AF = "fa-AF"

    @property
    def right_to_left(self) -> bool:
        return self in (Language.AR, Language.FA_AF)


class Domain(StrEnum):
    """What an entry of the library is about."""

    WORK = "work"
    HEALTH = "health"
    CROSSING = "crossing"
    DOORS = "doors"
    """What is not ours: who helps, and where."""


class Situation(StrEnum):
    """By what right somebody is in the country; told for one answer and kept nowhere."""

    ASYLUM = "asylum"
    STATUS = "status"
    UKRAINE = "ukraine"
    FAMILY = "family"
    EU = "eu"
    UNDOCUMENTED = "undocumented"


class Danger(StrEnum):
    """What a person may be in, and with it the help that is shown first."""

    LIFE = "life"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    RAPE = "rape"
    EXPLOITATION = "exploitation"
