"""What is said about promises to people who did not ask just now: answers, silence, is it better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.features.barriers.names import theme_name
from bot.features.barriers.presses import Unfollow
from bot.features.barriers.screens import tell
from bot.features.relay.model import Standing
from bot.words import catalogue as say
from bot.words.formats import day
from bot.words.press import Press, named
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.barriers.model import Area
    from bot.features.relay.model import Line
    from bot.vocabulary import Language
    from bot.words.phrase import Phrase, Saying
    from bot.words.screen import AnyButton

BETTER, WORSE, UNKNOWN = "ynu"


@named("r-better")
@dataclass(frozen=True, slots=True)
class Better(Press):
    """Whether it is better since an organisation changed something."""

    vote: str
    theme: str
    choice: str


def told(line: Line, language: Language, area: Area) -> Screen:
    """What an organisation said, in a language in which its words are there."""
    stop = (Button(say.barriers_unfollow(), Unfollow(area.value)),)
    rows: tuple[tuple[AnyButton, ...], ...] = (stop,)
    if line.standing is Standing.NEED_MORE:
        rows = (tell(), stop)
    return Screen(of_line(line, language), rows)


def reopened(line: Line, area: Area) -> Screen:
    """People said that it is not better, and the organisation was asked again."""
    stop = Button(say.barriers_unfollow(), Unfollow(area.value))
    return Screen((_head(line), standing(line)), ((stop,),))


def ask_better(line: Line, area: Area) -> Screen:
    """Is it better for you? One tap; nobody sees whose."""
    vote, theme = line.promise.vote, line.promise.theme
    names = (
        (BETTER, say.relay_better_yes()),
        (WORSE, say.relay_better_no()),
        (UNKNOWN, say.relay_better_unknown()),
    )
    stop = (Button(say.barriers_unfollow(), Unfollow(area.value)),)
    asks = say.relay_better(organisation=line.organisation, theme=theme_name(theme))
    rows = tuple((Button(name, Better(vote, theme, choice)),) for choice, name in names)
    return Screen((asks, say.relay_better_unseen()), (*rows, stop))


def remind(line: Line) -> Screen:
    """To those who read for an organisation: people wait for an answer."""
    due = day(line.promise.due)
    return Screen((say.relay_remind(theme=theme_name(line.promise.theme), day=due),))


def arrived(organisation: str) -> Screen:
    """To those who read for an organisation: there is something to read at the desk."""
    return Screen((say.relay_arrived(organisation=organisation),))


def of_line(line: Line, language: Language) -> tuple[Saying, ...]:
    """A promise: by whom and about what, how it stands, and the words as they are in a language."""
    words = line.said(language)
    if line.answer is None or line.standing in (Standing.REOPENED, Standing.SILENT):
        return (_head(line), standing(line))
    if not words:
        return (_head(line), standing(line), say.relay_untranslated())
    draft = () if line.is_checked(language) else (say.library_draft(),)
    return (_head(line), standing(line), say.relay_words(text=words), *draft)


def standing(line: Line) -> Phrase:
    """How it stands, in one sentence."""
    promise = line.promise
    until, by = day(promise.due), day(promise.by) if promise.by else "?"
    sentences = {
        Standing.WAITING: say.relay_state_waiting(day=until),
        Standing.SILENT: say.relay_state_silent(day=until),
        Standing.REOPENED: say.relay_state_reopened(day=until),
        Standing.HEARD: say.relay_state_heard(),
        Standing.PROMISED: say.relay_state_promised(day=by),
        Standing.OVERDUE: say.relay_state_overdue(day=by),
        Standing.CHANGED: say.relay_state_changed(day=by),
        Standing.CANNOT: say.relay_state_cannot(),
        Standing.ALREADY: say.relay_state_already(),
        Standing.NOT_OURS: say.relay_state_not_ours(),
        Standing.NEED_MORE: say.relay_state_need_more(),
    }
    return sentences[line.standing]


def _head(line: Line) -> Phrase:
    return say.relay_told(
        organisation=line.organisation or "?", theme=theme_name(line.promise.theme)
    )
