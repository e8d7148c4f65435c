"""What a member of the team sees of a batch, and of when they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from bot.features.forwarding.model import Nothing, Sorted
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.features.questions.model import Crowd
from bot.features.team.model import Hours
from bot.vocabulary import Danger, EntryId, FactId
from bot.words import catalogue as say
from bot.words.phrase import Figure, In, Passage, Phrase, Told
from bot.words.press import Press, named
from bot.words.screen import AnyButton, Button, Screen, ShareButton

if TYPE_CHECKING:
    from bot.features.forwarding.model import Batch, Open, Order, Topic, Unclear
    from bot.features.questions.model import Load
    from bot.features.team.model import Member
    from bot.vocabulary import Language

TODAY, WEEK, ALWAYS, BACK = 0, 7, 36_500, -1
"""For how many days beyond today a member rests; for good is a hundred years."""


@named("b-sort")
@dataclass(frozen=True, slots=True)
class Sort(Press):
    """Sort what I passed on."""


@named("b-one")
@dataclass(frozen=True, slots=True)
class OneQuestion(Press):
    """All of it is one question."""


@named("b-drop")
@dataclass(frozen=True, slots=True)
class ThrowAway(Press):
    """Forget what I passed on."""


@named("b-more")
@dataclass(frozen=True, slots=True)
class MoreCards(Press):
    """The next answers."""


@named("b-is")
@dataclass(frozen=True, slots=True)
class Means(Press):
    """This message means that entry; nothing of the library when it is empty."""

    item: str
    entry: str


@named("b-rest")
@dataclass(frozen=True, slots=True)
class AskPeople(Press):
    """Ask people this one."""

    item: str


@named("b-crowd")
@dataclass(frozen=True, slots=True)
class AskFor(Press):
    """About so many people ask it."""

    item: str
    people: str


@named("b-leave")
@dataclass(frozen=True, slots=True)
class LeaveOne(Press):
    """Do not ask people this one."""

    item: str


@named("b-leave-all")
@dataclass(frozen=True, slots=True)
class LeaveAll(Press):
    """Do not ask people anything of it."""


@named("b-voices")
@dataclass(frozen=True, slots=True)
class HearIn(Press):
    """The voice messages are in this language; in none, and they are let go, when it is empty."""

    language: str


@named("b-play")
@dataclass(frozen=True, slots=True)
class PlayIn(Press):
    """Play an answer in a language."""

    entry: str
    language: str


@named("t-rest")
@dataclass(frozen=True, slots=True)
class RestFor(Press):
    """Do not ask me for so many days."""

    days: int


@named("t-hours")
@dataclass(frozen=True, slots=True)
class ChooseHours(Press):
    """In which hours may I be asked."""


@named("t-in")
@dataclass(frozen=True, slots=True)
class AskIn(Press):
    """Ask me in these hours."""

    hours: str


def gathered(batch: Batch) -> Screen:
    """One question about everything that was passed on."""
    says = [say.forwarding_batch(count=str(batch.messages))]
    if batch.texts:
        says.append(say.forwarding_texts(count=str(batch.texts)))
    if batch.voices:
        says.append(say.forwarding_voices(count=str(batch.voices)))
    if batch.unopened:
        says.append(say.forwarding_unopened(count=str(batch.unopened)))
    says.append(say.forwarding_what())
    rows: list[tuple[AnyButton, ...]] = []
    if batch.texts or batch.voices:
        rows.append((Button(say.forwarding_sort(), Sort()),))
    if batch.texts > 1:
        rows.append((Button(say.forwarding_one(), OneQuestion()),))
    rows.append((Button(say.forwarding_drop(), ThrowAway()),))
    return Screen(tuple(says), tuple(rows))


def no_question() -> Screen:
    """Nothing of what was passed on can be read."""
    return Screen((say.forwarding_none(),))


def sorted_now(order: Order) -> Screen:
    """What a batch is about, a line for each answer: the cards follow below it."""
    match order:
        case Nothing():
            return Screen((say.forwarding_nothing(),))
        case Sorted():
            danger = (say.forwarding_above(),) if order.dangers else ()
            return Screen((*danger, *_about(order.topics)))
        case _:
            assert_never(order)


def shown(order: Order) -> tuple[Screen, ...]:
    """The answers, a message each, and the one thing to decide below them."""
    if isinstance(order, Nothing):
        return ()
    return (*map(card, order.topics), _next(order))


def card(topic: Topic) -> Screen:
    """An answer ready to be sent on: nothing but the card, in the language in which it was asked."""
    share = ShareButton(say.ask_share(), topic.entry, topic.language)
    play = Button(say.ask_listen(), PlayIn(topic.entry, topic.language.value))
    text = In(topic.language, Passage(topic.entry, "card"))
    return Screen((text,), ((play, share) if topic.heard else (share,),))


def recording(entry: EntryId, language: Language) -> Screen:
    title = In(language, Passage(entry, "title"))
    return Screen((title,), voice=entry, voice_in=language)


def crowd(item: str) -> Screen:
    """About how many people ask: one tap, and with it the promise that it is without names."""
    labels = {
        Crowd.ONE: say.forwarding_crowd_one(),
        Crowd.FEW: say.forwarding_crowd(people=Crowd.FEW.value),
        Crowd.SOME: say.forwarding_crowd(people=Crowd.SOME.value),
        Crowd.MANY: say.forwarding_crowd(people=Crowd.MANY.value),
    }
    return Screen(
        (say.forwarding_consent(),),
        tuple((Button(label, AskFor(item, people.value)),) for people, label in labels.items()),
    )


def decided() -> Screen:
    """That it was decided before: perhaps on another screen, perhaps a day ago."""
    return Screen((say.forwarding_nothing(),))


def thrown_away(*, found: bool) -> Screen:
    return Screen((say.forwarding_dropped() if found else say.forwarding_nothing(),))


def how() -> Screen:
    """How to pass questions on, and what never to send."""
    return Screen((say.forwarding_how(),))


def load(member: Member, load: Load, *, rests: bool) -> Screen:
    """What a member has on their hands, and when they are asked."""
    says = (
        say.forwarding_load(
            held=str(load.held), answered=str(load.answered), waiting=str(load.waiting)
        ),
        say.forwarding_rests() if rests else _hours(member.hours),
    )
    back = (Button(say.forwarding_back(), RestFor(BACK)),)
    pauses = (
        (Button(say.forwarding_rest_today(), RestFor(TODAY)),),
        (Button(say.forwarding_rest_week(), RestFor(WEEK)),),
        (Button(say.forwarding_rest_always(), RestFor(ALWAYS)),),
    )
    hours = (Button(say.forwarding_choose_hours(), ChooseHours()),)
    return Screen(says, ((back,) if rests else pauses) + (hours,))


def hours() -> Screen:
    return Screen(
        (say.forwarding_when(),),
        tuple((Button(_hours(each), AskIn(each.value)),) for each in Hours),
    )


def _about(topics: tuple[Topic, ...]) -> tuple[Phrase, ...]:
    """A line for each answer: what it is about, in which language, and how often it was asked."""
    if not topics:
        return (say.forwarding_no_cards(),)
    lines = (
        say.forwarding_topic(
            title=library.title(topic.entry),
            language=In(topic.language, say.people_language_name()),
            count=str(topic.count),
        )
        for topic in topics
    )
    return (say.forwarding_sorted(), *lines)


def _next(order: Sorted) -> Screen:
    """The one thing that is left to decide, or thanks."""
    if order.more:
        more = Button(say.library_more(), MoreCards())
        return Screen((say.forwarding_more(count=str(order.more)),), ((more,),))
    if order.unclear:
        return _unclear(order.unclear)
    if order.open:
        return _open(order.open)
    if order.voices:
        return _languages(order)
    done = order.done
    return Screen((say.forwarding_thanks(topics=str(done.topics), asked=str(done.asked)),))


def _unclear(unclear: Unclear) -> Screen:
    choices = tuple(
        (Button(library.title(entry), Means(unclear.item, entry)),) for entry in unclear.entries
    )
    none = (Button(say.ask_none_of_these(), Means(unclear.item, "")),)
    return Screen((say.forwarding_unclear(text=Told(unclear.paper)),), (*choices, none))


def _open(open: Open) -> Screen:
    """A question that people may answer, as they would read it."""
    rows: list[tuple[AnyButton, ...]] = [
        (Button(say.questions_yes(), AskPeople(open.item)),),
        (Button(say.forwarding_leave(), LeaveOne(open.item)),),
    ]
    if open.count > 1:
        rows.append((Button(say.forwarding_leave_all(), LeaveAll()),))
    rest = say.forwarding_rest(count=str(open.count), text=Told(open.paper))
    return Screen((rest,), tuple(rows))


def _languages(order: Sorted) -> Screen:
    """In which of the member's languages are the voice messages; or nobody is to hear them."""
    rows = tuple(
        (Button(In(each, say.people_language_name()), HearIn(each.value)),)
        for each in order.languages
    )
    leave = (Button(say.questions_no(), HearIn("")),)
    return Screen((say.forwarding_hear(count=str(order.voices)),), (*rows, leave))


def _hours(hours: Hours) -> Phrase:
    match hours:
        case Hours.ANY:
            return say.forwarding_hours_any()
        case Hours.DAY:
            return say.forwarding_hours_day()
        case Hours.EVENING:
            return say.forwarding_hours_evening()


def danger(danger: Danger) -> Screen:
    """Somebody else may be in danger: what whoever passes it on can do now."""
    emergency = people.EMERGENCY
    match danger:
        case Danger.LIFE:
            return Screen((say.forwarding_danger_life(phone=emergency),))
        case Danger.SUICIDE:
            talk = _phone("phone_113")
            return Screen((say.forwarding_danger_suicide(phone=emergency, talk=talk),))
        case Danger.VIOLENCE:
            talk = _phone("phone_veilig_thuis")
            return Screen((say.forwarding_danger_violence(phone=emergency, talk=talk),))
        case Danger.RAPE:
            talk = _phone("phone_csg")
            return Screen((say.forwarding_danger_rape(phone=emergency, talk=talk),))
        case Danger.EXPLOITATION:
            talk = _phone("phone_arbeidsinspectie")
            return Screen((say.forwarding_danger_exploitation(phone=emergency, talk=talk),))


def _phone(key: str) -> Figure:
    return Figure(FactId(key))
