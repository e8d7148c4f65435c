"""What the person who asks gets to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from bot.features.ask.model import Answered, Candidates, Greeted, InDanger, Outcome, Unanswered
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.vocabulary import Danger, FactId
from bot.words import catalogue as say
from bot.words.phrase import Figure, Phrase, Saying
from bot.words.press import Press, named
from bot.words.screen import AnyButton, Button, PrivateButton, Screen, ShareButton

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.vocabulary import EntryId


@named("helped")
@dataclass(frozen=True, slots=True)
class Helped(Press):
    """This answer helped."""

    entry: str


@named("not-this")
@dataclass(frozen=True, slots=True)
class NotThis(Press):
    """This is not what was asked."""

    entry: str


@named("none")
@dataclass(frozen=True, slots=True)
class NoneOfThese(Press):
    """None of the candidates was meant."""


@named("listen")
@dataclass(frozen=True, slots=True)
class Listen(Press):
    """Play the answer."""

    entry: str


def prompt() -> Screen:
    return library.menu(say.ask_prompt())


def keys() -> Screen:
    """What can be done here, with the keys under the text field."""
    return Screen((say.people_menu(),), keys=people.keys(), hint=say.people_placeholder())


def outcome(outcome: Outcome) -> Screen:
    """The screen that follows a question."""
    match outcome:
        case Answered(entry, place, heard):
            return answer(entry, place, heard=heard)
        case Candidates(entries):
            return candidates(entries)
        case Unanswered():
            return library.menu(say.ask_none())
        case Greeted():
            return library.menu(say.ask_greeting())
        case InDanger(danger, below):
            return in_danger(danger, below)
        case _:
            assert_never(outcome)


def answer(entry: EntryId, place: Place, *, heard: bool) -> Screen:
    """An answer, and below it: helped, not this, listen, share, back."""
    thumbs = (Button(say.ask_helped(), Helped(entry)), Button(say.ask_not_this(), NotThis(entry)))
    return Screen((library.answer(entry),), (thumbs, *_rest(entry, place, heard=heard)))


def judged(answered: Answered) -> Screen:
    """Only the buttons of an answer that was judged: the thumbs are gone."""
    return Screen((), _rest(answered.entry, answered.place, heard=answered.heard))


def candidates(entries: tuple[EntryId, ...], *above: Saying) -> Screen:
    """Do you mean one of these? Three at most, and none of these."""
    return Screen(
        says=(*above, say.ask_choose()),
        rows=(
            *library.titles(entries),
            (Button(say.ask_none_of_these(), NoneOfThese()),),
        ),
    )


def in_danger(danger: Danger, below: Answered | Candidates | None) -> Screen:
    """Help first; the answer of the library, or what may be meant, follows below it."""
    card = _safety(danger)
    match below:
        case Answered(entry, place, heard):
            follows = answer(entry, place, heard=heard)
            return Screen((card, say.ask_danger_below(), *follows.says), follows.rows)
        case Candidates(entries):
            return candidates(entries, card)
        case None:
            return Screen((card,), library.menu().rows)


def not_understood() -> Screen:
    return library.menu(say.ask_sorry())


def none() -> Screen:
    return library.menu(say.ask_none())


def thanks() -> Screen:
    return Screen((say.ask_thanks(),))


def recording(entry: EntryId) -> Screen:
    """The recording itself; its caption is the question."""
    return Screen((library.title(entry),), voice=entry)


def refusal(kind: Phrase, danger: Danger | None) -> Screen:
    """Why this cannot be taken, and what to do instead; help first when the words below tell."""
    return library.menu(*([_safety(danger)] if danger else []), kind)


def stale() -> Screen:
    return library.menu(say.shared_stale())


def in_group() -> Screen:
    return Screen((say.ask_group(),), ((PrivateButton(say.ask_group_button()),),))


def _rest(entry: EntryId, place: Place, *, heard: bool) -> tuple[tuple[AnyButton, ...], ...]:
    share = ShareButton(say.ask_share(), entry)
    keep: tuple[AnyButton, ...] = (share,)
    if heard:
        keep = (Button(say.ask_listen(), Listen(entry)), share)
    return (keep, (library.back(library.up_from(place)),))


def _safety(danger: Danger) -> Phrase:
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


def _phone(key: str) -> Figure:
    return Figure(FactId(key))
