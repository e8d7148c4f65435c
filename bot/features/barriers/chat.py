"""The conversation about what stands in somebody's way: it lives in the chat, and nowhere here."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.chat.heard import Kind as HeardKind
from bot.chat.unlinked import Deed, Minds, minds_answer, minds_key, minds_press, minds_words
from bot.features.barriers import screens
from bot.features.barriers.book import Book, seen
from bot.features.barriers.model import (
    ERASED_AFTER,
    MOST_LETTERS,
    Area,
    BrokenDraftError,
    Draft,
    Part,
    Sent,
    SentBefore,
    TooMany,
    unpack,
)
from bot.features.barriers.presses import (
    CODES,
    CROWDS,
    PARTS,
    PLACES,
    PREVIEW,
    PROVINCES,
    THEMES,
    Clean,
    Follow,
    GiveCode,
    Go,
    ReadHelp,
    Send,
    Stop,
    Tell,
    TellThis,
    Undo,
    Unfollow,
    Withdraw,
    Words,
    Write,
)
from bot.features.barriers.service import Told
from bot.features.library import screens as library
from bot.features.library import service as shelves
from bot.features.people.closing import unseen_while_open
from bot.privacy import receipts
from bot.vocabulary import EntryId, Role
from bot.words import catalogue as say
from bot.words.screen import Screen

if TYPE_CHECKING:
    from bot.features.barriers.service import Barriers


@dataclass(frozen=True, slots=True)
class Conversation:
    """One room's answers to one press after the other."""

    barriers: Barriers

    def minds(self) -> list[Minds]:
        """All that is heard here, each with what comes of it."""
        return [
            minds_key(say.barriers_key(), self.begin),
            minds_press(Tell, self.tell),
            minds_press(TellThis, self.tell_this),
            minds_press(Go, self.go),
            minds_press(Write, self.write),
            minds_answer(Words, self.words),
            minds_press(ReadHelp, self.read_help),
            minds_press(Send, self.send),
            minds_press(Stop, self.stop),
            minds_press(Undo, self.undo),
            minds_press(GiveCode, self.give_code),
            minds_press(Clean, self.clean),
            minds_press(Follow, self.follow),
            minds_press(Unfollow, self.unfollow),
            minds_press(Withdraw, self.withdraw),
            minds_words("a receipt", lambda text: bool(receipts.read(text)), self.look_up),
        ]

    @unseen_while_open
    async def begin(self, deed: Deed) -> None:
        """The key under the text field."""
        await deed.add(self._book(Draft()).home())

    @unseen_while_open
    async def tell(self, deed: Deed, press: Tell) -> None:
        """Under an answer, whose theme is known; the answer stays where it is."""
        draft = Draft().about(await self._theme_of(deed, press.entry))
        screen = self._book(draft).home() if not draft.theme else self._trusting(draft)
        await deed.add(screen)

    @unseen_while_open
    async def tell_this(self, deed: Deed, _: TellThis) -> None:
        """The words above say it: they belong to it, unless they are taken away."""
        await deed.add(self._book(Draft(words=bool(deed.heard.quoted))).home())

    @unseen_while_open
    async def go(self, deed: Deed, press: Go) -> None:
        """One screen on, or back."""
        draft = await self._draft(deed, press.draft)
        if draft is not None:
            await self._card_first(deed, draft, press.step)
            await deed.show(self._screen(deed, draft, press.step))

    @unseen_while_open
    async def write(self, deed: Deed, press: Write) -> None:
        draft = await self._draft(deed, press.draft)
        if draft is not None:
            await deed.erase(deed.heard.message)
            await deed.add(self._book(draft).prompt())

    async def words(self, deed: Deed, press: Words) -> None:
        """What was written, as it would be kept; whatever is no text says who somebody is."""
        draft = await self._draft(deed, press.draft)
        if draft is None:
            return
        refusal = self._refusal(deed)
        if refusal is not None:
            await deed.add(refusal)
            return
        await self._preview(deed, draft)

    @unseen_while_open
    async def _preview(self, deed: Deed, draft: Draft) -> None:
        said = replace(draft, words=True)
        await deed.erase(deed.heard.answers)
        await deed.add(
            self._book(said).preview(
                self._redacted(deed, deed.heard.text), speaks_for_others=_speaks_for_others(deed)
            )
        )

    async def read_help(self, deed: Deed, press: ReadHelp) -> None:
        """The answer that helps, below; what was begun stays."""
        await deed.add(Screen((library.answer(EntryId(press.entry)),)))

    @unseen_while_open
    async def send(self, deed: Deed, press: Send) -> None:
        """Into the pool, exactly as it was shown, and thanks in the place of the button."""
        draft = await self._draft(deed, press.draft)
        if draft is None or not draft.is_whole or deed.heard.message is None:
            return
        words = self._redacted(deed, deed.heard.quoted) if draft.words else ""
        if draft.words and not words:
            await deed.show(Screen((say.barriers_expired(),)))
            return
        if seen(words) != press.seen:
            await deed.show(self._screen(deed, draft, PREVIEW))
            return
        told = Told(deed.heard.chat, deed.heard.message, deed.person)
        match await self.barriers.send(draft, words, deed.language, told):
            case Sent(token):
                area = self.barriers.taxonomy.themes[draft.theme]
                await deed.show(screens.thanks(_written(token), area))
            case SentBefore(token):
                await deed.show(screens.sent_before(_written(token)))
            case TooMany():
                await deed.show(Screen((say.barriers_full(),)))
                return
        if draft.words:
            await deed.erase(deed.heard.above)

    async def stop(self, deed: Deed, _: Stop) -> None:
        await deed.show(Screen((say.barriers_stopped(),)))

    async def undo(self, deed: Deed, press: Undo) -> None:
        undone = await self.barriers.undo(_read(press.token), deed.heard.chat)
        says = say.barriers_undone() if undone else say.barriers_too_late()
        await deed.show(Screen((says,)))

    async def give_code(self, deed: Deed, press: GiveCode) -> None:
        """The code in a message of its own, which is deleted after a while."""
        code = await self.barriers.give_receipt(_read(press.token))
        if code is None:
            await deed.show(Screen((say.barriers_too_late(),)))
            return
        message = await deed.add(screens.receipt(code))
        deed.erase_later(message, ERASED_AFTER)

    async def clean(self, deed: Deed, _: Clean) -> None:
        """What can be deleted of it in the chat: the thanks, and what hangs above it."""
        await deed.erase(deed.heard.message, deed.heard.above)

    @unseen_while_open
    async def follow(self, deed: Deed, press: Follow) -> None:
        area = Area(press.area)
        await self.barriers.follow(deed.addressee, area)
        await deed.add(screens.followed(area))

    async def unfollow(self, deed: Deed, press: Unfollow) -> None:
        area = Area(press.area)
        await self.barriers.unfollow(deed.person, area)
        await deed.show(screens.unfollowed(area))

    async def look_up(self, deed: Deed) -> None:
        """A code was sent: how it stands."""
        if not self.barriers.may_guess(deed.person):
            await deed.add(Screen((say.barriers_receipt_guesses(),)))
            return
        await deed.add(screens.found(await self.barriers.look_up(receipts.read(deed.heard.text))))

    async def withdraw(self, deed: Deed, _: Withdraw) -> None:
        """The code stands in the message above the button."""
        code = receipts.read(deed.heard.quoted)
        gone = bool(code) and await self.barriers.withdraw(code)
        says = say.barriers_withdrawn() if gone else say.barriers_receipt_unknown()
        await deed.show(Screen((says,)))
        await deed.erase(deed.heard.above)

    def _book(self, draft: Draft) -> Book:
        return Book(self.barriers.taxonomy, draft)

    def _trusting(self, draft: Draft) -> Screen:
        """What is kept and who reads it, and at once what may stand in the way of this theme."""
        codes = self._book(draft).codes(0)
        return replace(codes, says=(*self._book(Draft()).home().says, *codes.says))

    def _screen(self, deed: Deed, draft: Draft, step: str) -> Screen:
        """The screen that a button leads to; the first one where what comes before it is missing."""
        book, which = self._book(draft), step[1:]
        if step == PREVIEW and draft.is_whole:
            words = self._redacted(deed, deed.heard.quoted) if draft.words else ""
            return book.preview(words, speaks_for_others=_speaks_for_others(deed))
        if step[:1] == THEMES:
            return book.themes(Area(which))
        further = {
            CODES: lambda: book.codes(int(which)),
            PLACES: lambda: book.places(int(which)),
            PARTS: book.parts,
            PROVINCES: lambda: book.provinces(Part(which)),
            CROWDS: book.crowds,
        }
        leads = further.get(step[:1]) if draft.theme else None
        return leads() if leads else book.home()

    async def _card_first(self, deed: Deed, draft: Draft, step: str) -> None:
        """Before the preview of something that may be danger: whom to call."""
        if step != PREVIEW or not draft.codes:
            return
        card = screens.danger_in(self.barriers.taxonomy.codes[draft.codes[-1]])
        if card is not None:
            await deed.add(card)

    def _refusal(self, deed: Deed) -> Screen | None:
        """Why what was sent in answer cannot be taken."""
        heard = deed.heard
        if heard.kind is not HeardKind.WORDS or not heard.text.strip():
            return Screen((say.barriers_only_text(),))
        if len(heard.text) > MOST_LETTERS:
            return Screen((say.barriers_too_long(),))
        if any(receipts.read(line) for line in heard.text.splitlines()):
            return Screen((say.barriers_own_receipt(),))
        danger = deed.resources.finder.match(heard.text, deed.language.value).danger
        return screens.endangered(library.safety(danger)) if danger else None

    def _redacted(self, deed: Deed, text: str) -> str:
        return deed.resources.redactor.redact(text.strip()[:MOST_LETTERS]).text

    async def _draft(self, deed: Deed, packed: str) -> Draft | None:
        try:
            return unpack(packed, self.barriers.taxonomy)
        except BrokenDraftError:
            await deed.show(Screen((say.barriers_expired(),)))
            return None

    async def _theme_of(self, deed: Deed, entry: str) -> str:
        if not entry:
            return ""
        async with deed.resources.works.open() as work:
            place = await shelves.place_of(work, EntryId(entry))
        return self.barriers.taxonomy.about(entry, place.group if place else "")


def _speaks_for_others(deed: Deed) -> bool:
    return deed.role.holds(Role.KEY_PERSON)


def _written(token: bytes) -> str:
    return base64.urlsafe_b64encode(token).rstrip(b"=").decode()


def _read(token: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(token + "==")
    except (binascii.Error, ValueError):
        return b""
