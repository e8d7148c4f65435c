"""In groups and elsewhere: silent unless asked, short when asked, gone when told so."""

from datetime import UTC, datetime

from bot.chat.handlers import on_called, on_group, on_kind, on_press
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.groups import screens, service
from bot.features.groups.model import CALL_LIVES, Emergency
from bot.features.groups.screens import OnlyMe
from bot.features.people import service as people
from bot.privacy.keys import pseudonym

POINTS = ("start", "help")
"""Commands that only lead to the private chat."""


async def command(turn: Turn) -> None:
    """A command in a group: a question, or a farewell; whatever is meant for others is not heard."""
    heard = turn.heard
    if heard.command == "leave":
        await _leave(turn)
    elif heard.command == "ask":
        await _answer(turn, (heard.payload, heard.quoted), asked=True)
    elif heard.command in POINTS:
        await _answer(turn, (), asked=True)


async def called(turn: Turn) -> None:
    """Words that call the bot by its name, or reply to what it said."""
    heard = turn.heard
    if service.is_farewell(turn.resources, heard.text):
        await _leave(turn)
        return
    await _answer(turn, (heard.text, heard.quoted), asked=not heard.replies)


async def joined(turn: Turn) -> None:
    """Somebody brought the bot in: one hello, in their language."""
    await _speak(turn)
    turn.add(screens.hello(reads_all=bool(turn.bot.can_read_all_group_messages)))


async def guest(turn: Turn) -> None:
    """Called by name from a chat the bot is not in: one answer to what is pointed at."""
    if _is_too_old(turn):
        return
    await _speak(turn)
    texts = (turn.heard.text, turn.heard.quoted)
    answer = await service.answer(turn.work, turn.resources, texts, turn.language, asked=True)
    screen = screens.public(answer)
    if screen is not None:
        turn.answer_there(screen)


async def typing(turn: Turn) -> None:
    """Somebody types after our name in any chat: what they may pick."""
    await _speak(turn)
    offered = await service.offer(turn.work, turn.resources, turn.heard.text, turn.language)
    turn.answer_there(screens.offers(offered))


async def only_me(turn: Turn, _press: OnlyMe) -> None:
    """Somebody wants to read here, alone, what fits the message that the pointer hangs on."""
    if not turn.resources.whispers:
        return
    await _speak(turn)
    heard = turn.heard
    answer = await service.quietly(turn.work, turn.resources, heard.quoted, turn.language)
    turn.whisper(screens.whispered(answer))


async def _answer(turn: Turn, texts: tuple[str, ...], *, asked: bool) -> None:
    await _speak(turn)
    answer = await service.answer(turn.work, turn.resources, texts, turn.language, asked=asked)
    alone = turn.resources.whispers and bool(texts and texts[0].strip())
    screen = screens.public(answer, alone=alone)
    hush, heard, urgent = turn.resources.hush, turn.heard, isinstance(answer, Emergency)
    if screen is not None and hush.may_speak(
        turn.person, turn.work.now, heard.update, urgent=urgent
    ):
        turn.reply(screen)


async def _leave(turn: Turn) -> None:
    await _speak(turn)
    turn.add(screens.goodbye())


async def _speak(turn: Turn) -> None:
    """In the language of who speaks, if they chose one in their private chat."""
    speaker = pseudonym(turn.heard.speaker, turn.resources.keys.person)
    known = await people.languages_of(turn.work, [speaker])
    if speaker in known:
        turn.speak(known[speaker])


def _is_too_old(turn: Turn) -> bool:
    return turn.work.now - datetime.fromtimestamp(turn.heard.at, UTC) > CALL_LIVES


HANDLERS = [
    on_group(command),
    on_called(called),
    on_press(OnlyMe, only_me),
    on_kind(Kind.JOINED, joined),
    on_kind(Kind.GUEST, guest),
    on_kind(Kind.INLINE, typing),
]
