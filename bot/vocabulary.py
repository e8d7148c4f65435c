"""Ids and closed sets that every room speaks."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", str)
"""A person as the house knows them: a keyed pseudonym of their chat, 32 hexadecimal digits."""

EntryId = NewType("EntryId", str)
"""The slug of a library entry, stable and never reused."""

FactId = NewType("FactId", str)
"""The key of an amount, a term or a phone number in `locales/facts.toml`."""


QuestionId = NewType("QuestionId", str)
"""A question that waits for people: 32 hexadecimal digits, random."""

OrganisationId = NewType("OrganisationId", str)
"""An organisation that hears what stands in people's way: 32 hexadecimal digits, random."""

PaperId = NewType("PaperId", str)
"""Something that somebody wrote or spoke, kept sealed for a while: 32 hexadecimal digits, random."""


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


class Role(StrEnum):
    """What somebody may do here. Each role holds those below it; those on one step hold not each other."""

    NEWCOMER = "newcomer"
    KEY_PERSON = "key-person"
    VIEWER = "viewer"
    """Reads for an organisation; writes nothing."""

    RESPONDER = "responder"
    """Reads for an organisation, and says what it does about it."""

    TRIAGER = "triager"
    EDITOR = "editor"
    ADMIN = "admin"

    def holds(self, other: Role) -> bool:
        """Whether somebody in this role may do what the other may."""
        return self is other or _STEPS[other] < _STEPS[self]


_STEPS = {
    Role.NEWCOMER: 0,
    Role.KEY_PERSON: 1,
    Role.VIEWER: 2,
    Role.RESPONDER: 2,
    Role.TRIAGER: 2,
    Role.EDITOR: 2,
    Role.ADMIN: 3,
}


class Danger(StrEnum):
    """What a person may be in, and with it the help that is shown first."""

    LIFE = "life"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    RAPE = "rape"
    EXPLOITATION = "exploitation"
