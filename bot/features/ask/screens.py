"""What the person who asks gets to see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from bot.features.ask.model import (
    AlsoHindered,
    Answered,
    Candidates,
    Differs,
    Found,
    Greeted,
    Hindered,
    InDanger,
    Outcome,
    Unanswered,
)
from bot.features.barriers import screens as barriers
from bot.features.barriers.presses import Tell
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.features.questions import screens as questions
from bot.features.relay import screens as relay
from bot.vocabulary import Danger, Domain, EntryId, Situation
from bot.words import catalogue as say
from bot.words.press import Press, named
from bot.words.screen import AnyButton, Button, Screen, ShareButton

if TYPE_CHECKING:
    from bot.features.library.model import Place
    from bot.words.phrase import Phrase, Saying


TELL = EntryId("cross-give-feedback")
"""The entry that says where to tell what goes wrong."""


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


@named("as")
@dataclass(frozen=True, slots=True)
class Suited(Press):
    """The answer for a situation; for every other one when it is empty."""

    entry: str
    situation: str


@named("none")
@dataclass(frozen=True, slots=True)
class NoneOfThese(Press):
    """None of the candidates was meant."""


@named("none-at-all")
@dataclass(frozen=True, slots=True)
class NoneAtAll(Press):
    """None of the second candidates was meant either."""


@named("listen")
@dataclass(frozen=True, slots=True)
class Listen(Press):
    """Play the answer."""

    entry: str


def prompt() -> Screen:
    return library.menu(say.ask_prompt())


def keys(*, team: bool = False) -> Screen:
    """What can be done here, with the keys under the text field."""
    return Screen(
        (say.people_menu(),), keys=people.keys(), hint=say.people_placeholder(), team=team
    )


def outcome(outcome: Outcome) -> Screen:
    """The screen that follows a question."""
    match outcome:
        case Hindered(entries):
            return hindered(entries)
        case AlsoHindered(what):
            return _with_door(found(what))
        case Greeted():
            return library.menu(say.ask_greeting())
        case InDanger(danger, below):
            return in_danger(danger, below)
        case _:
            return found(outcome)


def found(found: Found) -> Screen:
    """What the library says, or that nobody has answered this yet."""
    match found:
        case Answered():
            return answer(found)
        case Differs(entry, place):
            return differs(entry, place)
        case Candidates(entries):
            return candidates(entries)
        case Unanswered():
            return none()
        case _:
            assert_never(found)


def answer(answered: Answered) -> Screen:
    """An answer, and below it: helped, not this, listen, share, back."""
    entry, place = answered.entry, answered.place
    thumbs = (Button(say.ask_helped(), Helped(entry)), Button(say.ask_not_this(), NotThis(entry)))
    not_ours = (say.ask_door(),) if place.domain is Domain.DOORS else ()
    return Screen(
        (*not_ours, library.answer(entry, answered.situation)),
        (thumbs, *_rest(answered)),
    )


def differs(entry: EntryId, place: Place) -> Screen:
    """Which situation is yours? One tap, also for who fits none of them or would not say."""
    known = [Situation(name) for name in place.situations]
    return Screen(
        says=(library.title(entry), say.ask_differs()),
        rows=(
            *((Button(_situation(each), Suited(entry, each)),) for each in known),
            (Button(say.ask_other_situation(), Suited(entry, "")),),
            (library.back(library.up_from(place)),),
        ),
    )


def judged(answered: Answered) -> Screen:
    """Only the buttons of an answer that was judged: the thumbs are gone."""
    return Screen((), _rest(answered))


def candidates(entries: tuple[EntryId, ...], *above: Saying) -> Screen:
    """Do you mean one of these? Three at most, and none of these."""
    return _choice(entries, NoneOfThese(), *above, say.ask_choose())


def still_candidates(entries: tuple[EntryId, ...]) -> Screen:
    """The first ones were not meant; perhaps one of these."""
    return _choice(entries, NoneAtAll(), say.ask_choose_again())


def hindered(entries: tuple[EntryId, ...]) -> Screen:
    """Something stands in the way: where to tell it, and what may help."""
    others = tuple(entry for entry in entries if entry != TELL)
    choice = _choice(others, NoneOfThese(), say.ask_obstacle())
    return replace(choice, rows=(barriers.tell_this(), *choice.rows))


def in_danger(danger: Danger, below: Answered | Candidates | None) -> Screen:
    """Help first; the answer of the library, or what may be meant, follows below it."""
    card = library.safety(danger)
    match below:
        case Answered():
            follows = answer(below)
            return Screen((card, say.ask_danger_below(), *follows.says), follows.rows)
        case Candidates(entries):
            return candidates(entries, card)
        case None:
            return Screen((card,), library.menu().rows)


def not_understood() -> Screen:
    return questions.none(say.ask_sorry())


def none() -> Screen:
    return questions.none(say.ask_none())


def thanks() -> Screen:
    return Screen((say.ask_thanks(),))


def recording(entry: EntryId) -> Screen:
    """The recording itself; its caption is the question."""
    return Screen((library.title(entry),), voice=entry)


def refusal(kind: Phrase, danger: Danger | None) -> Screen:
    """Why this cannot be taken, and what to do instead; help first when the words below tell."""
    return library.menu(*([library.safety(danger)] if danger else []), kind)


def stale() -> Screen:
    return library.menu(say.shared_stale())


def _choice(entries: tuple[EntryId, ...], otherwise: Press, *says: Saying) -> Screen:
    """Entries to pick from, and what follows when none of them was meant."""
    none = (Button(say.ask_none_of_these(), otherwise),)
    return Screen(says, (*library.titles(entries), none))


def _with_door(screen: Screen) -> Screen:
    """The same, and above its last row where to tell what stands in the way, unless it says so."""
    told = [row for row in screen.rows if not _tells(row)]
    return replace(screen, rows=(*told[:-1], barriers.tell_this(), *told[-1:]))


def _tells(row: tuple[AnyButton, ...]) -> bool:
    """Whether a row leads to where obstacles are told."""
    return any(isinstance(each, Button) and isinstance(each.press, Tell) for each in row)


def _rest(answered: Answered) -> tuple[tuple[AnyButton, ...], ...]:
    entry, share = answered.entry, ShareButton(say.ask_share(), answered.entry)
    keep: tuple[AnyButton, ...] = (share,)
    if answered.heard:
        keep = (Button(say.ask_listen(), Listen(entry)), share)
    news = (relay.under(answered.news),) if answered.news else ()
    up = library.back(library.up_from(answered.place))
    return (keep, *news, barriers.tell(entry), (up,))


def _situation(situation: Situation) -> Phrase:
    match situation:
        case Situation.ASYLUM:
            return say.ask_situation_asylum()
        case Situation.STATUS:
            return say.ask_situation_status()
        case Situation.UKRAINE:
            return say.ask_situation_ukraine()
        case Situation.FAMILY:
            return say.ask_situation_family()
        case Situation.EU:
            return say.ask_situation_eu()
        case Situation.UNDOCUMENTED:
            return say.ask_situation_undocumented()
