"""One turn of a conversation: who speaks, what they said, and how to answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, CallbackContext, ExtBot
from typing_extensions import override

from bot.chat.heard import Kind
from bot.privacy.keys import once_token, seal
from bot.store.outbox import Promise, Urgency
from bot.vocabulary import Language, PersonId

if TYPE_CHECKING:
    from bot.chat.heard import Heard
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.words.press import Press
    from bot.words.screen import Screen

Data = dict[Any, Any]


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a turn is made of: something heard, by whom, and the piece of work it belongs to.

    `language` is None until the person has chosen one; `key` is the phrase of the key under the
    text field that was pressed; `press` the button, None when it was forged or too old.
    """

    heard: Heard
    person: PersonId = field(repr=False)
    language: Language | None
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
        return self.hearing.language is not None

    @property
    def language(self) -> Language:
        """The chosen language; before that, the nearest to the language of the app."""
        return self._language or self.hearing.language or guess(self.heard.hint)

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
        pressed = self.heard.kind is Kind.PRESS
        self._promise(screen, below=self.heard.above if pressed else self.heard.message)

    async def once(self, what: str) -> bool:
        """Whether this person does that with this message for the first time."""
        token = once_token(self.person, f"{what}|{self.heard.message}", self.resources.keys.person)
        return await self.work.once(self.person, token)

    def _promise(
        self, screen: Screen, *, edits: int | None = None, below: int | None = None
    ) -> None:
        self.work.outbox.add(
            Promise(
                person=self.person,
                address=seal(self.heard.chat, self.resources.keys.address),
                language=self.language,
                screen=screen,
                urgency=Urgency.ANSWER,
                edits=edits,
                below=below,
            )
        )


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
