from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest

from bot.app import CHATS, COMMANDS, TEAM_COMMANDS
from bot.chat.heard import Kind
from bot.chat.keys import KEYS
from bot.features.barriers import taxonomy
from bot.features.barriers.chat import Conversation
from bot.features.barriers.model import Area, Part
from bot.features.library.screens import SHELVES
from bot.features.overview.panels import PANELS
from bot.features.questions.model import Crowd
from bot.features.relay.chat import Votes
from bot.features.team.model import Hours
from bot.settings import LOCALES
from bot.vocabulary import Danger, Language, Situation
from bot.words import press
from bot.words.press import ROOM, Press
from tests import aloud

if TYPE_CHECKING:
    from bot.chat.handlers import Hears
    from bot.chat.unlinked import Minds

OURS = {name: kind for name, kind in press.kinds().items() if kind.__module__.startswith("bot.")}
FIRST = 9_999
"""No group has more answers."""

FARTHEST_DAY = 36_500
"""A hundred years: until somebody comes back."""

FARTHEST = -1_009_999_999_999_999
"""No chat of Telegram has a longer id."""


def longest(field: str) -> str:
    """The longest value that the house has for a field of a press."""
    places = aloud.collection().places
    known = {
        "question": {"f" * 32},
        "item": {"f" * 8},
        "danger": {danger.value for danger in Danger},
        "people": {crowd.value for crowd in Crowd},
        "hours": {hours.value for hours in Hours},
        "entry": {str(place.entry) for place in places},
        "group": {place.group for place in places},
        "shelf": {place.shelf for place in places},
        "language": {language.value for language in Language},
        "recording": {"f" * 32},
        "situation": {situation.value for situation in Situation},
        "step": {f"v{part.value}" for part in Part},
        "draft": {"x" * 12},
        "token": {"f" * 22},
        "seen": {"f" * 8},
        "panel": {panel.name for panel in PANELS},
        "area": {area.value for area in Area},
        "theme": set(taxonomy.known(LOCALES).themes),
        "vote": {"f" * 12 + ".99"},
        "choice": {"y"},
    }
    return max(known[field], key=len)


def handlers() -> list[Hears | Minds]:
    """What is heard first, and then by every room."""
    rooms = [handler for room in CHATS for handler in room]
    nothing: Any = None
    return [*Conversation(nothing).minds(), *Votes(nothing).minds(), *rooms]


def test_there_are_kinds_of_press() -> None:
    assert len(OURS) >= 13


@pytest.mark.parametrize("name", sorted(OURS))
def test_every_press_fits_behind_a_button(name: str) -> None:
    kind: type[Press] = OURS[name]
    made = kind(
        *(
            FARTHEST_DAY
            if field.name == "days"
            else FIRST
            if field.name in ("first", "place", "at")
            else longest(field.name)
            for field in fields(kind)
        )
    )

    packed = made.pack(b"k" * 32, FARTHEST)

    assert len(packed.encode()) <= ROOM
    assert press.read(packed, b"k" * 32, FARTHEST) == made


def test_every_press_has_one_handler() -> None:
    heard = Counter(handler.about for handler in handlers())

    assert {name: heard[name] for name in OURS} == dict.fromkeys(OURS, 1)


def test_every_command_has_one_handler_and_a_description() -> None:
    commands = [name for name, _ in (*COMMANDS, *TEAM_COMMANDS)]
    handled = Counter(
        handler.about.removeprefix("/") for handler in handlers() if handler.about.startswith("/")
    )

    assert handled == Counter(commands)


def test_a_command_is_called_as_telegram_allows() -> None:
    for name, _ in COMMANDS:
        assert name.isascii()
        assert name.islower()
        assert 1 <= len(name) <= 32


def test_every_key_has_one_handler() -> None:
    heard = Counter(handler.about for handler in handlers())

    assert {phrase.key: heard[phrase.key] for phrase in KEYS} == {phrase.key: 1 for phrase in KEYS}


def test_every_kind_of_thing_heard_has_a_handler() -> None:
    heard = {handler.about for handler in handlers()}

    assert {"words", "unknown command", "stale press"} <= heard
    assert {kind.value for kind in (Kind.VOICE, Kind.PICTURE, Kind.OTHER, Kind.LEFT)} <= heard


def test_what_catches_the_rest_stands_last() -> None:
    order = [handler.about for handler in handlers()]

    assert max(order.index(f"/{name}") for name, _ in COMMANDS) < order.index("unknown command")


def test_the_menu_has_a_button_for_every_shelf() -> None:
    assert set(SHELVES) == {place.shelf for place in aloud.collection().places}
