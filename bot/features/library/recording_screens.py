"""What somebody sees who reads answers aloud."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.library.screens import OpenMenu, back, title
from bot.features.people import screens as people
from bot.words import catalogue as say
from bot.words.phrase import In, Passage, Phrase, Told
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.library.recording_store import Recording
    from bot.vocabulary import EntryId, Language, PaperId

PAGE = 3
"""With "more" below them no more than four buttons."""


@named("rec-list")
@dataclass(frozen=True, slots=True)
class ListSilent(Press):
    """The answers that nobody reads aloud in a language, from that one on."""

    language: str
    first: int


@named("rec")
@dataclass(frozen=True, slots=True)
class Record(Press):
    """Read this one aloud."""

    entry: str
    language: str


@named("rec-send")
@dataclass(frozen=True, slots=True)
class SendOff(Press):
    """It sounds well: let an editor decide."""

    recording: str


@named("rec-stop")
@dataclass(frozen=True, slots=True)
class StopRecording(Press):
    """Not now."""


def languages(known: tuple[Language, ...]) -> Screen:
    """In which language somebody reads aloud."""
    return Screen(
        (say.library_record_language(),),
        tuple(
            (Button(In(each, say.people_language_name()), ListSilent(each.value, 0)),)
            for each in known
        ),
    )


def in_which(slug: str, known: tuple[Language, ...]) -> Screen:
    """This answer; in which language? A name that is none is told after the choice."""
    return Screen(
        (say.library_record_language(),),
        tuple(
            (Button(In(each, say.people_language_name()), Record(slug[:40], each.value)),)
            for each in known
        ),
    )


def silent(entries: tuple[EntryId, ...], language: Language, first: int) -> Screen:
    """Which answer? A few at a time."""
    shown = entries[first : first + PAGE]
    if not shown:
        return Screen((say.library_record_none(),), ((back(OpenMenu()),),))
    rows = tuple(
        (
            Button(
                In(language, say.library_record_title(title=title(entry))),
                Record(entry, language.value),
            ),
        )
        for entry in shown
    )
    more = Button(say.library_more(), ListSilent(language.value, first + PAGE))
    further = ((more,),) if first + PAGE < len(entries) else ()
    return Screen((say.library_record_which(count=str(len(entries))),), (*rows, *further))


def read_aloud(entry: EntryId, language: Language) -> Screen:
    """The text, and what to do with it."""
    text = In(language, say.library_record_text(text=Passage(entry, "aloud")))
    return Screen((say.library_record_do(), text), ((_stop(),),))


def heard(recording: Recording) -> Screen:
    """How it sounds: good, or once more."""
    return Screen(
        (say.library_record_heard(),),
        (
            (Button(say.library_record_good(), SendOff(recording.id)),),
            (again(recording.entry, recording.language),),
        ),
        plays=recording.paper,
    )


def not_a_voice(entry: EntryId, language: Language) -> Screen:
    """Words came where a voice was awaited."""
    return Screen((say.library_record_words(),), ((again(entry, language),), (_stop(),)))


def changed(entry: EntryId, language: Language) -> Screen:
    """The text became another one meanwhile."""
    return Screen((say.library_record_changed(),), ((again(entry, language),),))


def unknown() -> Screen:
    """No such answer in this language, or not theirs to read."""
    return Screen((say.library_record_unknown(),))


def not_here() -> Screen:
    """Only members of the team record."""
    return Screen((say.library_record_not_here(),), keys=people.keys())


def sent_off() -> Screen:
    return Screen((say.library_record_sent(),))


def stopped() -> Screen:
    return Screen((say.library_record_stopped(),))


def gone() -> Screen:
    return Screen((say.library_record_gone(),))


def published(entry: EntryId) -> Screen:
    return Screen((say.library_record_published(title=title(entry)),))


def refused(entry: EntryId, language: Language, word: PaperId) -> Screen:
    """Why an editor let it go, in the editor's words."""
    told: Phrase = say.library_record_refused(title=title(entry), word=Told(word))
    return Screen((told,), ((again(entry, language),),))


def review(recording: Recording) -> Screen:
    """A recording for its reviewer, with the text below which it has to stand."""
    shown = In(recording.language, say.library_record_text(text=Passage(recording.entry, "share")))
    return Screen((shown,), plays=recording.paper)


def again(entry: EntryId, language: Language) -> Button:
    return Button(say.library_record_again(), Record(entry, language.value))


def _stop() -> Button:
    return Button(say.library_record_stop(), StopRecording())
