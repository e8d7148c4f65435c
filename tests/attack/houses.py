"""Houses for attacks from inside: staff of every kind, organisations, and all that they can fetch."""

from __future__ import annotations

import re
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.desk.routes import ROOT
from bot.doors import pages
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PARTNER, PUBLIC
from bot.features.relay.packages import package_for, release_of
from bot.vocabulary import Language, Role
from tests.conftest import settled
from tests.features.relay.at_the_desk import KNOWN, reader, taken_in
from tests.schoolbooks import titles_only
from tests.stories.obstacles import tells

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.features.organisations.model import Organisation
    from tests.conftest import Town
    from tests.people import Staff

PERIOD = "2026Q4"
SEEN = ("care_access", "trust", "money")
"""Themes of which many spoke, few, and nobody."""

VARIES = re.compile(rb"value=\"\w{64}\"|[0-9a-f]{32}|/[0-9a-f]{12}\b|\b\d{6}\b")
"""What differs between two houses and says nothing: seals of forms, ids, codes."""


@dataclass
class Inside:
    """A house with an organisation, and everybody who may sign in."""

    town: Town
    organisation: Organisation
    staff: dict[Role, Staff] = field(default_factory=dict)

    async def fetched(self) -> dict[str, bytes]:
        """Every page and file that anybody of the staff can open, without what always varies."""
        found = {}
        for role, who in self.staff.items():
            if (await who.browser.get(f"{ROOT}/me")).is_redirect:
                await who.signs_in()
            for path in self._paths(role):
                answer = await who.browser.get(path)
                assert answer.status_code in (200, 404), (role, path, answer.status_code)
                found[f"{role} {path.replace(self.organisation.id, '')}"] = VARIES.sub(
                    b"", answer.content
                )
        found["package"] = VARIES.sub(b"", (await self._package()).encode())
        return found

    def _paths(self, role: Role) -> list[str]:
        own = [page for page in pages() if page.method == "GET" and page.allows(role)]
        paths = [page.path.replace("{organisation}", self.organisation.id) for page in own]
        kinds = [path.replace("{kind}", kind) for path in paths for kind in ("csv", "xlsx", "pdf")]
        themed = [path.replace("{theme}", theme) for path in kinds for theme in SEEN]
        return sorted({path for path in themed if "{" not in path and "/sign-in" not in path})

    async def _package(self) -> str:
        async with self.town.house.resources.works.open() as work:
            release = await release_of(work)
            if release is None:
                return ""
            return (await package_for(work, KNOWN, release, self.organisation)).plain()


@asynccontextmanager
async def furnished(folder: Path, keys: Path | None = None) -> AsyncIterator[Inside]:
    """A small house, with the keys of another where both must draw the same; nobody spoke yet."""
    if keys is not None:
        shutil.copytree(keys, folder / "keys")
    async with settled(folder, locales=titles_only()) as town:
        organisation = await taken_in(town, themes=tuple(KNOWN.themes))
        inside = Inside(town, organisation)
        for role in (Role.TRIAGER, Role.ADMIN, Role.KEY_PERSON):
            member = await town.member(role, answers=tuple(Language))
            inside.staff[role] = await member.signs_in()
        inside.staff[Role.RESPONDER] = await reader(town, organisation)
        yield inside


async def speak(town: Town, theme: str, people: int) -> None:
    """So many people say something about a theme."""
    for at in range(people):
        who = await town.newcomer(list(Language)[at % 5]).arrives()
        await tells(who, KNOWN.themes[theme], theme, KNOWN.in_theme(theme)[0].slug)


async def release(town: Town) -> None:
    """The figures of the quarter, once it is over."""
    async with town.house.resources.works.open() as work:
        for circle in (PARTNER, PUBLIC):
            await publish(work, KNOWN, PERIOD, circle)
    await town.quiet()
