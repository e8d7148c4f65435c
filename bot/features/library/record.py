"""The conversation of whoever reads answers aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.handlers import on_awaited, on_command, on_press
from bot.features.library import recording
from bot.features.library import recording_screens as screens
from bot.features.library.recording_screens import ListSilent, Record, SendOff, StopRecording
from bot.features.people import screens as people
from bot.features.people.closing import while_open
from bot.features.team import service as team
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.screen import NOTHING

if TYPE_CHECKING:
    from bot.chat.turn import Turn
    from bot.features.team.model import Member
    from bot.words.screen import Screen

RECORD = "record"


@while_open
async def offer(turn: Turn) -> None:
    """/record, alone or with the slug of an answer."""
    who = await _speaker(turn)
    if who is None:
        turn.add(screens.not_here())
    elif turn.heard.payload:
        slug = turn.heard.payload.strip()
        turn.add(
            screens.in_which(slug, who.languages)
            if len(who.languages) > 1
            else await _begin(turn, who, slug, who.languages[0])
        )
    elif len(who.languages) == 1:
        turn.add(await _silent(turn, who.languages[0], 0))
    else:
        turn.add(screens.languages(who.languages))


@while_open
async def list_silent(turn: Turn, press: ListSilent) -> None:
    who = await _speaker(turn)
    language = Language(press.language)
    allowed = who is not None and language in who.languages
    turn.show(await _silent(turn, language, press.first) if allowed else screens.not_here())


@while_open
async def begin(turn: Turn, press: Record) -> None:
    """Show the text; the next voice message is this answer."""
    who = await _speaker(turn)
    if who is None:
        turn.add(screens.not_here())
    else:
        turn.add(await _begin(turn, who, press.entry, Language(press.language)))


async def receive(turn: Turn) -> None:
    """A voice message, or words where one was awaited."""
    who = await _speaker(turn)
    entry, language, digest = turn.awaited.split(":")
    if who is None:
        turn.add(screens.not_here())
        return
    await team.expect(turn.work, who.person, "")
    if turn.closing:
        turn.add(people.closed(turn.resources.operator))
        return
    slug, spoken = EntryId(entry), Language(language)
    text = await recording.text(turn.work, slug, spoken)
    if not turn.heard.voice:
        turn.add(screens.not_a_voice(slug, spoken))
    elif text is None or text.digest != digest:
        turn.add(screens.changed(slug, spoken))
    else:
        voice, where = turn.heard.voice, turn.addressee
        turn.add(screens.heard(await recording.take(turn.work, text, voice, where, who.alias)))


async def send_off(turn: Turn, press: SendOff) -> None:
    found = await recording.send_off(turn.work, press.recording, turn.person)
    turn.show(NOTHING)
    turn.add(screens.sent_off() if found else screens.gone())


async def stop(turn: Turn, _: StopRecording) -> None:
    await team.expect(turn.work, turn.person, "")
    turn.show(screens.stopped())


async def _speaker(turn: Turn) -> Member | None:
    """The member of the team, when they may record: key persons, editors and above."""
    if not (turn.role is Role.KEY_PERSON or turn.role.holds(Role.EDITOR)):
        return None
    found = await team.member(turn.work, turn.person)
    return found if found and found.languages else None


async def _silent(turn: Turn, language: Language, first: int) -> Screen:
    return screens.silent(await recording.lacking(turn.work, language), language, first)


async def _begin(turn: Turn, who: Member, slug: str, language: Language) -> Screen:
    text = await recording.text(turn.work, EntryId(slug), language)
    if text is None or language not in who.languages:
        return screens.unknown()
    await team.expect(turn.work, who.person, f"{RECORD}:{slug}:{language}:{text.digest}")
    return screens.read_aloud(text.entry, language)


HANDLERS = [
    on_command("record", offer),
    on_awaited(RECORD, receive),
    on_press(ListSilent, list_silent),
    on_press(Record, begin),
    on_press(SendOff, send_off),
    on_press(StopRecording, stop),
]
COMMANDS = (("record", say.library_command_record()),)
