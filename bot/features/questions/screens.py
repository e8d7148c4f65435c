"""What askers and helpers see of what they do about a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from bot.features.barriers import screens as barriers
from bot.features.library import screens as library
from bot.features.library.screens import OpenMenu
from bot.features.questions import letters
from bot.features.questions.model import (
    Asked,
    Busy,
    Claim,
    Claimed,
    Put,
    Question,
    Taken,
    TooMany,
)
from bot.words import catalogue as say
from bot.words.phrase import Told
from bot.words.press import Press, named
from bot.words.screen import AnyButton, Button, Screen

if TYPE_CHECKING:
    from bot.vocabulary import PaperId
    from bot.words.phrase import Saying

PROMISED_DAYS = 3


@named("person")
@dataclass(frozen=True, slots=True)
class ToPerson(Press):
    """Ask a person what the library could not answer."""


@named("q-put")
@dataclass(frozen=True, slots=True)
class PutToPeople(Press):
    """Yes: people may read this question."""


@named("q-voice")
@dataclass(frozen=True, slots=True)
class PutVoice(Press):
    """Yes: a person may listen to this."""


@named("q-back")
@dataclass(frozen=True, slots=True)
class TakeBack(Press):
    """I take my question back."""

    question: str


@named("q-send")
@dataclass(frozen=True, slots=True)
class SendAnswer(Press):
    """Send this as the answer."""

    question: str


@named("q-again")
@dataclass(frozen=True, slots=True)
class WriteAgain(Press):
    """Not like this: I write it again."""

    question: str


@named("q-hand")
@dataclass(frozen=True, slots=True)
class HandBack(Press):
    """Somebody else should answer this."""

    question: str


@named("q-own")
@dataclass(frozen=True, slots=True)
class MyOwn(Press):
    """That was no answer, but a question of my own."""


@named("q-danger")
@dataclass(frozen=True, slots=True)
class AskDanger(Press):
    """Whoever asks this may be in danger, and the kinds are asked for."""

    question: str


@named("q-sos")
@dataclass(frozen=True, slots=True)
class MarkDanger(Press):
    """They may be in this danger."""

    question: str
    danger: str


def none(*above: Saying) -> Screen:
    """Nobody has answered this yet: a person may, or the pictures."""
    return Screen(
        above,
        rows=(
            (Button(say.questions_person(), ToPerson()),),
            barriers.tell(),
            (Button(say.questions_pictures(), OpenMenu()),),
        ),
    )


def consent(redacted: PaperId | None) -> Screen:
    """What will happen to the question above, and as what it is kept, when that is not the same."""
    says: list[Saying] = [say.questions_consent(days=str(PROMISED_DAYS))]
    if redacted is not None:
        says.append(say.questions_redacted(text=Told(redacted)))
    return Screen(tuple(says), _yes_or_no(PutToPeople()))


def consent_to_listen() -> Screen:
    """What will happen to the voice message above."""
    return Screen((say.questions_consent_voice(),), _yes_or_no(PutVoice()))


def no_listener() -> Screen:
    return library.menu(say.questions_no_listener())


def not_a_voice() -> Screen:
    return library.menu(say.questions_not_a_voice())


def write_again() -> Screen:
    return library.menu(say.questions_write_again())


def put(asked: Asked) -> Screen:
    """It waits now, and how it can be taken back."""
    match asked:
        case Put(question, joined):
            says = say.questions_joined() if joined else say.questions_waiting()
            rows = ((Button(say.questions_take_back(), TakeBack(question)),),)
            return Screen((says,), rows)
        case TooMany():
            return Screen((say.questions_too_many(),))
        case _:
            assert_never(asked)


def taken_back(*, found: bool) -> Screen:
    return Screen((say.questions_taken_back() if found else say.questions_gone(),))


def claimed(claim: Claim) -> Screen:
    """The card after ✋: what it is about stays, with what else can be done with it."""
    match claim:
        case Claimed(question):
            return letters.asked(question, _holding(question))
        case Taken():
            return Screen((say.questions_taken(),))
        case Busy():
            return Screen((say.questions_busy(),))
        case _:
            assert_never(claim)


def write_answer() -> Screen:
    """The next message is the answer."""
    return Screen((say.questions_write(),), hint=say.questions_write_hint(), asks=True)


def passed() -> Screen:
    return Screen((say.questions_passed(),))


def preview(question: str) -> Screen:
    """Whether what hangs above shall go to whoever asked."""
    return Screen(
        (say.questions_preview(),),
        (
            (Button(say.questions_send(), SendAnswer(question)),),
            (Button(say.questions_again(), WriteAgain(question)),),
            (Button(say.questions_hand_back(), HandBack(question)),),
            (Button(say.questions_own(), MyOwn()),),
        ),
    )


def sent(question: Question | None) -> Screen:
    """It is on its way; or somebody else was earlier."""
    if question is None:
        return Screen((say.questions_too_late(),))
    return Screen((say.questions_sent(count=question.askers),))


def too_long() -> Screen:
    return Screen((say.questions_too_long(),))


def handed_back() -> Screen:
    return Screen((say.questions_handed_back(),))


def kinds_of_danger(question: str) -> Screen:
    """Of which kind? One tap; whoever asked sees whom to call at once."""
    kinds = (
        ("life", say.questions_danger_life()),
        ("suicide", say.questions_danger_suicide()),
        ("violence", say.questions_danger_violence()),
        ("exploitation", say.questions_danger_exploitation()),
    )
    return Screen(
        (say.questions_danger_which(),),
        tuple((Button(label, MarkDanger(question, kind)),) for kind, label in kinds),
    )


def marked() -> Screen:
    return Screen((say.questions_marked(),))


def glad() -> Screen:
    return Screen((say.questions_glad(),))


def reopened(*, found: bool) -> Screen:
    return Screen((say.questions_reopened(),)) if found else library.menu(say.questions_gone())


def _holding(question: Question) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(say.questions_hand_back(), HandBack(question.id)),),
        (Button(say.questions_danger(), AskDanger(question.id)),),
    )


def _yes_or_no(yes: Press) -> tuple[tuple[AnyButton, ...], ...]:
    return ((Button(say.questions_yes(), yes),), (Button(say.questions_no(), OpenMenu()),))
