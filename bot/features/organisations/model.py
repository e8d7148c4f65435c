"""An organisation, what it can change, and how it is reached."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.features.barriers.model import Part, Province

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.features.barriers.model import Code, Region, Taxonomy
    from bot.vocabulary import OrganisationId

LONGEST_NAME = 80
LONGEST_ADDRESS = 500
EVERYBODYS = "alle"
"""The owner of what nobody can change alone: every organisation that has the theme sees it."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A municipality, a practice, an employer, a school ...

    `kind` is one of those in `barriers.toml`; `region` where it works, "" for everywhere; `themes` are
    those it hears about; `mail`, `hook` and `channel` are where it wants to be told, "" where it does
    not; `secret` signs what goes to the hook. Of one that `ended` only its name is left.
    """

    id: OrganisationId
    name: str
    kind: str
    region: str
    themes: tuple[str, ...]
    mail: str = ""
    hook: str = ""
    channel: str = ""
    secret: str = field(default="", repr=False)
    ended: date | None = None

    def can_change(self, code: Code) -> bool:
        """Whether it hears of what stands in the way so."""
        return code.theme in self.themes and {self.kind, EVERYBODYS} & set(code.owners) != set()


def kinds(taxonomy: Taxonomy) -> tuple[str, ...]:
    """Every kind of organisation that can change something, in the order of the alphabet."""
    owners = {owner for code in taxonomy.codes.values() for owner in code.owners}
    return tuple(sorted(owners - {EVERYBODYS}))


def themes_of(kind: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    """The themes in which a kind of organisation can change something, in their order."""
    own = {code.theme for code in taxonomy.codes.values() if kind in code.owners}
    return tuple(theme for theme in taxonomy.themes if theme in own)


def owned(organisation: Organisation, taxonomy: Taxonomy, theme: str) -> tuple[str, ...]:
    """The codes of a theme that an organisation hears of."""
    codes = (code for code in taxonomy.codes.values() if code.theme == theme)
    return tuple(code.slug for code in codes if organisation.can_change(code))


def regions() -> Iterator[Region]:
    """Where an organisation may work: the parts of the country, and their provinces after each."""
    for part in Part:
        yield part
        yield from (province for province in Province if province.part is part)
