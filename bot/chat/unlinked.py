"""What is heard and said without a trace: nothing of it goes through the outbox or the marks.

What somebody says without being known must leave nothing beside them in the database: no promise, no
update that was handled, no quarter in which they were seen. So it is answered at once and once; when
the answer is lost, the person presses again, and a press does its work once all the same.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from bot.chat.delivery import Errand
from bot.chat.heard import Kind
from bot.chat.outcomes import Said
from bot.chat.turn import guess
from bot.privacy.keys import seal
from bot.store.outbox import Addressee, Promise
from bot.words.press import Press

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime, timedelta

    from bot.chat.delivery import Speaker
    from bot.chat.heard import Heard
    from bot.chat.turn import Known
    from bot.resources import Resources
    from bot.store.work import Work
    from bot.vocabulary import Language, PersonId, Role
    from bot.words.phrase import Phrase
    from bot.words.screen import Screen

    Knows = Callable[[Work, PersonId], Awaitable[Known]]

LOOK_SECONDS = 1.0
Pressed = TypeVar("Pressed", bound=Press)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something heard, by whom, and the ways to answer at once."""

    heard: Heard
    person: PersonId = field(repr=False)
    language: Language
    role: Role
    resources: Resources = field(repr=False)
    speaker: Speaker = field(repr=False)
    later: Later = field(repr=False)
    closing: bool = False

    @property
    def addressee(self) -> Addressee:
        """The person, as somebody to whom something may be said later."""
        address = seal(self.heard.chat, self.resources.keys.address)
        return Addressee(self.person, address, self.language)

    async def show(self, screen: Screen) -> None:
        """The next screen, in the place of the message whose button was pressed."""
        await self._say(screen, edits=self.heard.message)

    async def add(self, screen: Screen) -> int:
        """One more message below what the person wrote; its number, 0 when it was not sent."""
        return await self._say(screen, below=self.heard.own)

    async def erase(self, *messages: int | None) -> None:
        """Take messages out of the chat, on both sides."""
        there = [message for message in messages if message]
        if there:
            await self.speaker.erase(self.heard.chat, there)

    def erase_later(self, message: int, after: timedelta) -> None:
        """The same after a while, or when the house is closed before."""
        self.later.erase(self.heard.chat, message, after)

    async def _say(
        self, screen: Screen, *, edits: int | None = None, below: int | None = None
    ) -> int:
        promise = replace(Promise.to(self.addressee, screen), edits=edits, below=below)
        outcome = await self.speaker.say(Errand(promise, self.heard.chat, self.language, {}))
        return outcome.message if isinstance(outcome, Said) else 0


@dataclass(frozen=True, slots=True)
class Minds:
    """One thing that is done without a trace: what it is about, when it is meant, what happens."""

    about: str
    fits: Callable[[Heard, Press | None, str], bool]
    then: Callable[[Deed, Press | None], Awaitable[None]]


def minds_press(kind: type[Pressed], then: Callable[[Deed, Pressed], Awaitable[None]]) -> Minds:
    """A button of this kind."""
    return _minds(kind, then, pressed=True)


def minds_answer(kind: type[Pressed], then: Callable[[Deed, Pressed], Awaitable[None]]) -> Minds:
    """Whatever is sent in answer to a message of ours that is about this."""
    return _minds(kind, then, pressed=False)


def _minds(
    kind: type[Pressed], then: Callable[[Deed, Pressed], Awaitable[None]], *, pressed: bool
) -> Minds:
    async def unpacked(deed: Deed, press: Press | None) -> None:
        if isinstance(press, kind):
            await then(deed, press)

    def fits(heard: Heard, press: Press | None, _: str) -> bool:
        return isinstance(press, kind) and (heard.kind is Kind.PRESS) is pressed

    return Minds(kind.NAME, fits, unpacked)


def minds_key(phrase: Phrase, then: Callable[[Deed], Awaitable[None]]) -> Minds:
    """A key under the text field."""

    async def unpacked(deed: Deed, _: Press | None) -> None:
        await then(deed)

    return Minds(phrase.key, lambda _, __, key: key == phrase.key, unpacked)


def minds_words(
    about: str, meant: Callable[[str], bool], then: Callable[[Deed], Awaitable[None]]
) -> Minds:
    """Words of a certain form."""

    async def unpacked(deed: Deed, _: Press | None) -> None:
        await then(deed)

    return Minds(
        about, lambda heard, _, __: heard.kind is Kind.WORDS and meant(heard.text), unpacked
    )


class Later:
    """Messages that are deleted after a while; in memory, and at the latest when the house closes."""

    def __init__(self, speaker: Speaker, clock: Callable[[], datetime]) -> None:
        self._speaker = speaker
        self._clock = clock
        self._waiting: dict[tuple[int, int], datetime] = {}

    def erase(self, chat: int, message: int, after: timedelta) -> None:
        self._waiting[chat, message] = self._clock() + after

    async def run(self) -> None:
        """Delete what is due, until it is cancelled; then the rest at once."""
        try:
            while True:
                await asyncio.sleep(LOOK_SECONDS)
                await self.look()
        finally:
            await self._erase(list(self._waiting))

    async def look(self) -> None:
        """Delete what is due."""
        now = self._clock()
        await self._erase([each for each, at in self._waiting.items() if at <= now])

    async def _erase(self, messages: list[tuple[int, int]]) -> None:
        for chat, message in messages:
            await self._speaker.erase(chat, [message])
            self._waiting.pop((chat, message), None)


@dataclass(slots=True)
class Unlinked:
    """Hears first of all, and leaves to the others what is not meant for it."""

    speaker: Speaker
    resources: Resources
    knows: Knows
    minds: Sequence[Minds]
    later: Later = field(init=False)

    def __post_init__(self) -> None:
        self.later = Later(self.speaker, self.resources.works.clock)

    async def hear(self, heard: Heard, person: PersonId, key: str, press: Press | None) -> bool:
        """Whether it was meant for us; then it is done and answered."""
        if not heard.private or heard.forwarded:
            return False
        mind = next((mind for mind in self.minds if mind.fits(heard, press, key)), None)
        if mind is None:
            return False
        async with self.resources.works.open() as work:
            known = await self.knows(work, person)
        language = known.language or guess(heard.hint)
        deed = Deed(
            heard=heard,
            person=person,
            language=language,
            role=known.role,
            resources=self.resources,
            speaker=self.speaker,
            later=self.later,
            closing=known.closing,
        )
        await mind.then(deed, press)
        return True
