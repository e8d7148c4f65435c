"""One turn of a conversation: who speaks, what they said, and how to answer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, CallbackContext, ExtBot
from typing_extensions import override

from bot.chat.heard import Kind
from bot.privacy.keys import once_token, seal
from bot.store.outbox import Addressee, Promise, Urgency
from bot.vocabulary import Language, PersonId, Role
from bot.words.screen import Screen

if TYPE_CHECKING:
    from datetime import timedelta

    from bot.chat.heard import Heard
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.words.press import Press

Data = dict[Any, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What the house knows of somebody when they speak.

    `language` is None until the person has chosen one. Of those who work here `awaits` says what
    their next message is about, as "answer:..." or "record:..."; of all others it is empty.
    `closing` says that the house takes nothing new any more.
    """

    language: Language | None = None
    role: Role = Role.NEWCOMER
    awaits: str = ""
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a turn is made of: something heard, by whom, and the piece of work it belongs to.

    `key` is the phrase of the key under the text field that was pressed; `press` the button, None
    when it was forged or too old.
    """

    heard: Heard
    person: PersonId = field(repr=False)
    known: Known
    work: Work = field(repr=False)
    resources: Resources = field(repr=False)
    key: str = ""
    press: Press | None = field(default=None, repr=False)


class Turn(CallbackContext[ExtBot[None], Data, Data, Data]):
    """PTB's context, with what was heard already read and one transaction around it."""

    hearing: Hearing
    _language: Language | None = None

    @classmethod
    @override
    def from_update(
        cls, update: object, application: Application[Any, Any, Any, Any, Any, Any]
    ) -> Turn:
        turn: Turn = super().from_update(update, application)
        if isinstance(update, Hearing):
            turn.hearing = update
        return turn

    @property
    def heard(self) -> Heard:
        return self.hearing.heard

    @property
    def work(self) -> Work:
        return self.hearing.work

    @property
    def resources(self) -> Resources:
        return self.hearing.resources

    @property
    def person(self) -> PersonId:
        return self.hearing.person

    @property
    def chosen(self) -> bool:
        """Whether the person had chosen a language before this turn."""
        return self.hearing.known.language is not None

    @property
    def language(self) -> Language:
        """The chosen language; before that, the nearest to the language of the app."""
        return self._language or self.hearing.known.language or guess(self.heard.hint)

    @property
    def role(self) -> Role:
        """What the person may do here."""
        return self.hearing.known.role

    @property
    def closing(self) -> bool:
        """Whether the house takes nothing new any more."""
        return self.hearing.known.closing

    @property
    def awaited(self) -> str:
        """What this message is about, when the person was asked for one: the part after the colon."""
        return self.hearing.known.awaits.partition(":")[2]

    @property
    def addressee(self) -> Addressee:
        """The person, as somebody to whom something may be said later."""
        address = seal(self.heard.chat, self.resources.keys.address)
        return Addressee(self.person, address, self.language)

    def speak(self, language: Language) -> None:
        """Go on in this language, which was chosen just now."""
        self._language = language

    def show(self, screen: Screen) -> None:
        """The next screen: it takes the place of the message whose button was pressed."""
        edits = self.heard.message if self.heard.kind is Kind.PRESS and not screen.keys else None
        self._promise(screen, edits=edits)

    def add(self, screen: Screen) -> None:
        """One more message below what is there."""
        self._promise(screen)

    def reply(self, screen: Screen) -> None:
        """A message that hangs on what the person wrote, so that a later press brings it back."""
        self._promise(screen, below=self.heard.own)

    async def once(self, what: str) -> bool:
        """Whether this person does that with this message for the first time."""
        token = once_token(self.person, f"{what}|{self.heard.message}", self.resources.keys.person)
        return await self.work.once(self.person, token)

    def acknowledge(self, emoji: str) -> None:
        """A small sign on the message that was heard, instead of words."""
        promise = Promise.to(self.addressee, Screen((), reacts=emoji), Urgency.SIGN)
        self.work.outbox.add(replace(promise, below=self.heard.message))

    def answer_there(self, screen: Screen) -> None:
        """Say it in the other chat from which the person called us."""
        self._promise(screen, query=self.heard.query)

    def whisper(self, screen: Screen) -> None:
        """Say it in the group to the one who pressed; nobody else sees it."""
        address = seal(self.heard.speaker, self.resources.keys.address).hex()
        self._promise(replace(screen, only_for=address), query=f"only:{self.heard.callback}")

    def prompt(self, screen: Screen, about: str, after: timedelta) -> None:
        """Say it after a while, and only once: a later one about the same takes its place."""
        self._promise(screen, about=about, after=int(after.total_seconds() * 1000))

    def _promise(self, screen: Screen, **how: Any) -> None:
        promise = Promise.to(self.addressee, screen, Urgency.ANSWER)
        self.work.outbox.add(replace(promise, **how))


def guess(hint: str) -> Language:
    """The nearest of our languages to what an app says of itself ("fa-IR", "nl", "")."""
    nearest = {
        "ar": Language.AR,
        "ti": Language.TI,
        "fa": Language.FA_AF,
        "ps": Language.FA_AF,
        "nl": Language.NL,
    }
    return nearest.get(hint.partition("-")[0].casefold(), Language.EN)
