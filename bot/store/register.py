"""What every table is to the house: of people, passing, or its own.

Whoever adds a table says here what it is. Backup, export and the end of the house follow from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

WAITING = "barrier_pool"
"""What was said without being known and waits to be mixed; while it does, nothing is copied."""


class Kind(StrEnum):
    """To whom the rows of a table belong.

    PERSONAL: about people or from them; in a backup, never in an export, gone when the house ends.
    PASSING: kept for a while alone; in no backup and no export, gone when the house ends.
    OURS: the library, the figures, the work of the house; in both, and it outlives the house.
    """

    PERSONAL = "personal"
    PASSING = "passing"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a table is.

    `blank` are the columns of an OURS table that name or stand for a member of the team, and `within`
    a field of a column of JSON that does: no export holds them, and they go when the house ends.
    `empty` are columns of which nothing is handed over: where an organisation is reached, and what was
    sealed with a key of ours. `only` says of which rows an export consists: a column and its value. `stays` says which rows of a
    PERSONAL table outlive the house. `address` is the column of a sealed chat, and `language` the one
    of the language in which to speak there.
    """

    kind: Kind
    blank: tuple[str, ...] = ()
    within: tuple[str, str] | None = None
    empty: tuple[str, ...] = ()
    only: tuple[str, str] | None = None
    stays: tuple[str, str] | None = None
    address: str = ""
    language: str = ""


_PERSONAL, _PASSING, _OURS = Kept(Kind.PERSONAL), Kept(Kind.PASSING), Kept(Kind.OURS)
_SIGNED = ("writer", "approver")
_REVIEWED = ("body", "reviewed_by")

TABLES: dict[str, Kept] = {
    "act": _PERSONAL,
    "ask_tally": _OURS,
    "barrier_follower": Kept(Kind.PERSONAL, address="address"),
    "barrier_mark": _PASSING,
    "barrier_pool": _PASSING,
    "barrier_quote": _PERSONAL,
    "barrier_release": _OURS,
    "barrier_said": _PERSONAL,
    "batch": _PASSING,
    "batch_item": _PASSING,
    "desk_knock": _PASSING,
    "desk_session": _PASSING,
    "handled": _PASSING,
    "house": Kept(Kind.OURS, only=("key", "")),
    "invite": _PASSING,
    "library_asked": _OURS,
    "library_draft": Kept(Kind.OURS, blank=("hand", "writer"), within=_REVIEWED),
    "library_edition": _OURS,
    "library_fact": Kept(Kind.OURS, blank=_SIGNED),
    "library_fact_draft": Kept(Kind.OURS, blank=("hand", *_SIGNED)),
    "library_new_word": _PERSONAL,
    "library_place": _OURS,
    "library_received": Kept(Kind.PERSONAL, address="address", language="language"),
    "library_recording": Kept(
        Kind.OURS,
        blank=("hand", "speaker", "approver", "address", "paper"),
        only=("state", "published"),
        address="address",
        language="language",
    ),
    "library_suggestion": _PERSONAL,
    "library_taken": _OURS,
    "library_taught": _OURS,
    "library_version": Kept(Kind.OURS, blank=_SIGNED, within=_REVIEWED),
    "member": Kept(Kind.PERSONAL, stays=("role", "admin"), address="address", language="speaks"),
    "once": _PERSONAL,
    "organisation": Kept(Kind.OURS, empty=("mail", "hook", "channel", "secret")),
    "outbox": _PASSING,
    "paper": _PERSONAL,
    "person": _PERSONAL,
    "question": _PERSONAL,
    "question_asker": Kept(Kind.PERSONAL, address="address", language="language"),
    "relay_answer": _OURS,
    "relay_promise": _OURS,
    "relay_send": _PERSONAL,
    "relay_translation": _OURS,
}


def of_kind(*kinds: Kind) -> dict[str, Kept]:
    """The tables of these kinds."""
    return {name: kept for name, kept in TABLES.items() if kept.kind in kinds}
