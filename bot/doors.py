"""The pages of every room behind the one door of the desk."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.desk import front
from bot.desk.access import Door
from bot.desk.pages import Pages
from bot.desk.routes import ROOT
from bot.desk.site import Desk
from bot.features.barriers import desk as barriers
from bot.features.library import desk as library
from bot.features.organisations import desk as organisations
from bot.features.overview import desk as overview
from bot.features.questions import desk as questions
from bot.features.relay import desk as relay
from bot.features.team import desk as team
from bot.settings import is_loopback

if TYPE_CHECKING:
    from starlette.routing import Route

    from bot.desk.routes import Page
    from bot.features.relay.posting import Carriers
    from bot.resources import Resources
    from bot.settings import Settings

DESKS = {
    "questions": questions,
    "barriers": barriers,
    "relay": relay,
    "library": library,
    "organisations": organisations,
    "team": team,
    "overview": overview,
}
"""The rooms with pages, in the order of the menu."""


@dataclass(frozen=True, slots=True)
class Extra:
    """What only some houses have: pages, to which `shortcut` leads from where staff sign in; other ways out."""

    pages: tuple[Page, ...] = ()
    folders: dict[str, Path] = field(default_factory=dict)
    shortcut: str = ""
    carriers: Carriers | None = None


def pages() -> tuple[Page, ...]:
    """Every page of every room."""
    rooms = tuple(page for room in DESKS.values() for page in room.ROUTES)
    return (*front.ROUTES, *rooms)


def doors(resources: Resources, settings: Settings, extra: Extra, bot: str) -> list[Route]:
    """What the desk serves; nothing where it would be open to others without https."""
    if not resources.desk:
        return []
    folders = {
        room: Path(inspect.getfile(desk)).parent / "templates" for room, desk in DESKS.items()
    }
    links = [link for desk in DESKS.values() for link in desk.LINKS]
    errands = [desk.errands for desk in DESKS.values()]
    rooms = {**folders, **extra.folders}
    book = Pages(resources.renderer, rooms, links, errands, extra.shortcut, bot)
    desk = Desk(resources, book, Door(settings.desk_url), team.keep_door)
    return desk.routes([*extra.pages, *pages()])


def address(settings: Settings) -> str:
    """Where staff reach the desk; empty where it would be open to others without https."""
    if settings.desk_url:
        return settings.desk_url + ROOT
    here = f"http://{settings.http_host}:{settings.http_port}"
    return here + ROOT if is_loopback(here) else ""
