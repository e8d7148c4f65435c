"""The pictures that lead to an answer, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library.editing import Reason
from bot.features.library.model import MOST_PICTURES
from bot.features.people import screens as people
from bot.vocabulary import Danger, FactId
from bot.words import catalogue as say
from bot.words.phrase import Figure, Passage, Phrase, Saying
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.vocabulary import EntryId, Situation

PAGE = MOST_PICTURES
SHELVES = ("work", "health", "crossing", "danger")


@named("menu")
@dataclass(frozen=True, slots=True)
class OpenMenu(Press):
    """The four pictures everything begins with."""


@named("shelf")
@dataclass(frozen=True, slots=True)
class OpenShelf(Press):
    """One of the four pictures."""

    shelf: str


@named("group")
@dataclass(frozen=True, slots=True)
class OpenGroup(Press):
    """A picture behind it."""

    group: str


@named("more")
@dataclass(frozen=True, slots=True)
class MoreOfGroup(Press):
    """The next answers behind the same picture."""

    group: str
    first: int


@named("read")
@dataclass(frozen=True, slots=True)
class Read(Press):
    """An answer."""

    entry: str


def menu(*above: Saying) -> Screen:
    """The four pictures, below whatever there is to say first."""
    return Screen(
        says=above or (say.library_pick(),),
        rows=tuple(
            (Button(_named("library-shelf", shelf), OpenShelf(shelf)),) for shelf in SHELVES
        ),
    )


def shelf(groups: tuple[str, ...]) -> Screen:
    """The pictures behind one of the four."""
    return Screen(
        says=(say.library_pick(),),
        rows=(
            *((Button(_named("library-group", group), OpenGroup(group)),) for group in groups),
            (back(OpenMenu()),),
        ),
    )


def group(places: tuple[Place, ...], first: int = 0) -> Screen:
    """The answers of a group from the `first` on by their pictures and questions, four at a time."""
    shown = places[first : first + PAGE]
    rest = first + PAGE
    more = (Button(say.library_more(), MoreOfGroup(shown[0].group, rest)),)
    return Screen(
        says=(say.library_pick(),),
        rows=(
            *titles(tuple(place.entry for place in shown)),
            *((more,) if rest < len(places) else ()),
            (back(_above(places[0], first)),),
        ),
    )


def titles(entries: tuple[EntryId, ...]) -> tuple[tuple[Button, ...], ...]:
    """A row for each entry: its picture and its question."""
    return tuple((Button(title(entry), Read(entry)),) for entry in entries)


def answer(entry: EntryId, situation: Situation | None = None) -> Saying:
    """The approved text of an entry, byte for byte; for a situation, when one was told."""
    return Passage(entry, situation.value) if situation else Passage(entry)


def title(entry: EntryId) -> Saying:
    """The question of an entry, with its picture."""
    return Passage(entry, "title")


def safety(danger: Danger) -> Phrase:
    """Whom to call now: the card that is shown before anything else."""
    match danger:
        case Danger.LIFE:
            return say.ask_danger_life(phone=people.EMERGENCY)
        case Danger.SUICIDE:
            return say.ask_danger_suicide(phone=people.EMERGENCY, talk=_phone("phone_113"))
        case Danger.VIOLENCE:
            return say.ask_danger_violence(
                phone=people.EMERGENCY, talk=_phone("phone_veilig_thuis")
            )
        case Danger.RAPE:
            return say.ask_danger_rape(phone=people.EMERGENCY, talk=_phone("phone_csg"))
        case Danger.EXPLOITATION:
            talk = _phone("phone_arbeidsinspectie")
            return say.ask_danger_exploitation(phone=people.EMERGENCY, talk=talk)


def corrected(place: Place, reason: Reason) -> Screen:
    """An answer that somebody has was changed: why, and how it reads now."""
    return _again(place, say.library_corrected(reason=_reason(reason)))


def translated(place: Place) -> Screen:
    """The translation that somebody was told to wait for."""
    return _again(place, say.library_translated())


def _again(place: Place, why: Phrase) -> Screen:
    """The answer once more; where it differs by situation, which nobody kept, it can be asked."""
    asked = titles((place.entry,)) if place.situations else ()
    return Screen((why, Passage(place.entry, "changed")), (*asked, (back(up_from(place)),)))


def _reason(reason: Reason) -> Phrase:
    match reason:
        case Reason.WRONG:
            return say.library_reason_wrong()
        case Reason.RULE:
            return say.library_reason_rule()
        case Reason.NUMBER:
            return say.library_reason_number()


def gone() -> Screen:
    """The entry is not in the library any more."""
    return menu(say.library_gone())


def up_from(place: Place | None) -> Press:
    """Where ↩️ leads from an answer: the pictures among which it stands."""
    if place is None:
        return OpenMenu()
    return OpenShelf(place.shelf) if place.group == place.shelf else OpenGroup(place.group)


def _above(place: Place, first: int) -> Press:
    """Where ↩️ leads from the answers of a group."""
    if first > PAGE:
        return MoreOfGroup(place.group, first - PAGE)
    if first:
        return OpenGroup(place.group)
    return OpenMenu() if place.group == place.shelf else OpenShelf(place.shelf)


def back(to: Press) -> Button:
    """One step back, always the last row."""
    return Button(say.shared_back(), to)


def _phone(key: str) -> Figure:
    return Figure(FactId(key))


def _named(prefix: str, name: str) -> Phrase:
    """The name of a picture: the shelves file and the texts agree on it (a rule tests that)."""
    return Phrase(f"{prefix}-{name}")
