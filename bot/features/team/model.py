"""Members of the team, invites, and the ways to sign in at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from bot.store.outbox import Addressee
from bot.vocabulary import OrganisationId, Role

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.vocabulary import Language, PersonId

HERE = ZoneInfo("Europe/Amsterdam")
INVITE = "i-"
"""A link with an invite begins so; what follows is its token."""

INVITE_LASTS = timedelta(hours=72)
CODE_LASTS = timedelta(minutes=10)
IDLE_LASTS = timedelta(minutes=30)
SESSION_LASTS = timedelta(hours=12)
CODE_DIGITS = 6
MOST_KNOCKS = 200
"""So many browsers may wait at the door at once."""

WRONG_CODES = 5
"""So many wrong codes of one member within the life of a code, and no code of theirs counts."""

LONGEST_ALIAS = 40

INVITED = (Role.KEY_PERSON, Role.TRIAGER, Role.EDITOR)
"""Whom an admin invites at the desk; another admin is invited on the command line."""

PARTNERS = (Role.VIEWER, Role.RESPONDER)
"""Who is here for an organisation, and invited from its own page."""

NOWHERE = OrganisationId("")
"""The organisation of whoever works for the house itself."""


class Hours(StrEnum):
    """When a member may be asked something."""

    ANY = "any"
    DAY = "day"
    EVENING = "evening"

    @property
    def bounds(self) -> tuple[int, int]:
        """The first hour, and the one at which they end, by the clock in the Netherlands."""
        match self:
            case Hours.ANY:
                return 0, 24
            case Hours.DAY:
                return 9, 17
            case Hours.EVENING:
                return 17, 22

    def wait(self, now: datetime) -> timedelta:
        """How long it is until these hours begin; nothing while they last."""
        first, end = self.bounds
        here = now.astimezone(HERE)
        if first <= here.hour < end:
            return timedelta()
        begin = here.replace(hour=first, minute=0, second=0, microsecond=0)
        return (begin if here < begin else begin + timedelta(days=1)) - here


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here. `alias` is what the team calls them, as whoever invited them wrote it.

    `languages` are those in which they answer; until `paused_until` they are not asked; `awaits` is
    what their next message in the chat is about; `strong` says that signing in takes a second proof;
    `organisation` is the one for which they read.
    """

    person: PersonId
    alias: str
    role: Role
    languages: tuple[Language, ...]
    address: bytes
    speaks: Language
    paused_until: date | None = None
    hours: Hours = Hours.ANY
    awaits: str = ""
    strong: bool = False
    organisation: OrganisationId = NOWHERE

    @property
    def addressee(self) -> Addressee:
        return Addressee(self.person, self.address, self.speaks)

    @property
    def answers(self) -> bool:
        """Whether they answer questions at all: whoever is here for an organisation does not."""
        return self.role not in PARTNERS

    def rests(self, today: date) -> bool:
        """Whether they asked to be left alone."""
        return self.paused_until is not None and today <= self.paused_until

    def wait(self, now: datetime) -> timedelta | None:
        """How long until a question may be brought to them; None when they rest or do not answer."""
        if not self.answers or self.rests(now.date()):
            return None
        return self.hours.wait(now)


@dataclass(frozen=True, slots=True)
class Invite:
    """A door that opens once, into one role. `used_by` is who came through.

    `id` is what the door is called among those that are open: the hash of its token, in hexadecimal digits.
    """

    alias: str
    role: Role
    languages: tuple[Language, ...]
    expires: datetime
    used_by: PersonId | None = None
    id: str = ""
    organisation: OrganisationId = NOWHERE


@dataclass(frozen=True, slots=True)
class Welcomed:
    """They came in just now."""

    member: Member


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """They came in before, through this door or another one: nothing changed."""

    member: Member


@dataclass(frozen=True, slots=True)
class Shut:
    """There is no such door, it is too old, or somebody else went through it."""


Entrance: TypeAlias = Welcomed | AlreadyIn | Shut


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser that is in, as whom, and the language in which the desk is read there.

    `strong` says that the second proof was given.
    """

    person: PersonId
    language: Language
    strong: bool
    seen: datetime


@dataclass(frozen=True, slots=True)
class Knock:
    """A browser that waits to be let in, and the code it shows; none for a link from the bot."""

    code: str
    confirmed_by: PersonId | None
    expires: datetime


class Answer(StrEnum):
    """What becomes of a code that a member typed in the chat."""

    LET_IN = "let-in"
    WRONG = "wrong"
    TOO_MANY = "too-many"


class Act(StrEnum):
    """What a member of the team looked at or did, as it is written down for them to see."""

    PROMISED_SECRECY = "promised-secrecy"
    READ_WORDS = "read-words"
    RELEASED_WORDS = "released-words"
    HELD_WORDS = "held-words"
    CHANGED_ORGANISATION = "changed-organisation"
    SENT_PACKAGE = "sent-package"
    REVOKED_PACKAGE = "revoked-package"
    FETCHED_PACKAGE = "fetched-package"
    ANSWERED_THEME = "answered-theme"
    PUBLISHED_ANSWER = "published-answer"
    TRANSLATED_ANSWER = "translated-answer"


@dataclass(frozen=True, slots=True)
class Done:
    """What a member looked at or did on a day, about what, and how often."""

    day: date
    what: Act
    about: str
    times: int
