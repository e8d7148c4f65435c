"""What a page of the desk is: an address, who may open it, and what happens then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.vocabulary import Role

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.responses import Response

    from bot.desk.access import Visitor
    from bot.desk.visit import Visit
    from bot.store.work import Work
    from bot.words.phrase import Phrase

    Opens = Callable[[Visit], Awaitable[Response]]
    Errands = Callable[[Work, Visitor], Awaitable[tuple["Errand", ...]]]

ROOT = "/desk"
EVERYBODY: frozenset[Role] = frozenset()
"""Of a page that opens without signing in."""

TEAM = frozenset({Role.KEY_PERSON, Role.VIEWER, Role.TRIAGER, Role.EDITOR, Role.ADMIN})
HELPING = frozenset({Role.KEY_PERSON, Role.TRIAGER, Role.EDITOR, Role.ADMIN})
TRIAGE = frozenset({Role.TRIAGER, Role.ADMIN})
EDITING = frozenset({Role.EDITOR, Role.ADMIN})
ADMINS = frozenset({Role.ADMIN})
STAFF = TRIAGE | EDITING | ADMINS
"""Who may open a page is written out: a new role opens nothing until it stands here."""


@dataclass(frozen=True, slots=True)
class Page:
    """One address and method. Those in one of `roles` may open it; everybody when there is none."""

    method: str
    path: str
    roles: frozenset[Role]
    opens: Opens
    weak: bool = False
    """It opens before the second proof is given."""

    def allows(self, role: Role) -> bool:
        """Whether somebody in this role may open it."""
        return not self.roles or role in self.roles


@dataclass(frozen=True, slots=True)
class Link:
    """Where a visitor in one of these roles may go from every page."""

    label: Phrase
    path: str
    roles: frozenset[Role]

    def allows(self, role: Role) -> bool:
        """Whether somebody in this role is shown it."""
        return role in self.roles


@dataclass(frozen=True, slots=True)
class Errand:
    """What may wait for a visitor in one of these roles: how much of it, and where it is seen to."""

    label: Callable[..., Phrase]
    path: str
    roles: frozenset[Role]
    count: int

    def waits_for(self, role: Role) -> bool:
        """Whether there is any of it, for somebody in this role."""
        return self.count > 0 and role in self.roles


def get(path: str, roles: frozenset[Role], opens: Opens, *, weak: bool = False) -> Page:
    """A page to look at."""
    return Page("GET", ROOT + path, roles, opens, weak)


def post(path: str, roles: frozenset[Role], opens: Opens, *, weak: bool = False) -> Page:
    """A form to send."""
    return Page("POST", ROOT + path, roles, opens, weak)
