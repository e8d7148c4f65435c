"""The conversation about a question, and the front door where every other one begins."""

from bot.chat.handlers import (
    on_command,
    on_key,
    on_kind,
    on_press,
    on_stale_press,
    on_unknown_command,
    on_words,
)
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.ask import screens, service
from bot.features.ask.model import Outcome
from bot.features.ask.screens import Helped, Listen, NoneOfThese, NotThis, Suited
from bot.features.library.screens import Read, gone, menu
from bot.features.library.suggest import suggest
from bot.features.people import screens as people
from bot.features.people.screens import Understand
from bot.features.questions.screens import MyOwn
from bot.features.team import chat as team
from bot.features.team.model import INVITE
from bot.vocabulary import EntryId, Role, Situation
from bot.words import catalogue as say
from bot.words.phrase import Phrase
from bot.words.screen import NOTHING, Screen

SHARED = "e-"
"""A link to an answer begins so; what follows is its slug, nothing about a person."""


async def welcome(turn: Turn) -> None:
    """/start, alone or from a link that somebody shared."""
    if turn.chosen:
        await _arrive(turn, turn.heard.payload)
    else:
        turn.reply(people.choice(turn.language))


async def understood(turn: Turn, _: Understand) -> None:
    """The trust card was read; what was written or opened before it is answered now."""
    turn.show(people.trusted(turn.resources.operator))
    before = turn.heard.quoted
    if before and not before.startswith("/"):
        turn.add(screens.keys())
        await _answer(turn, before)
    else:
        await _arrive(turn, before.partition(" ")[2], first=True)


async def prompt(turn: Turn) -> None:
    """/ask, a key, or a command that nobody knows; a question behind /ask is answered at once."""
    if turn.heard.command == "ask" and turn.heard.payload and turn.chosen:
        await _answer(turn, turn.heard.payload)
    else:
        turn.add(screens.prompt())


async def receive(turn: Turn) -> None:
    """A question. Danger is answered at once; anything else waits for a language to answer in."""
    if turn.chosen:
        await _answer(turn, turn.heard.text)
        return
    danger = service.danger_in(turn.resources, turn.heard.text, turn.language)
    if danger is not None:
        turn.add(screens.in_danger(danger, None))
    turn.reply(people.choice(turn.language))


async def read(turn: Turn, press: Read) -> None:
    """An answer that was picked; what was asked, when it hangs above, may teach the library."""
    entry = EntryId(press.entry)
    screen = await _opened(turn, entry)
    await _learn(turn, entry)
    turn.show(screen)


async def suited(turn: Turn, press: Suited) -> None:
    situation = Situation(press.situation) if press.situation else None
    found = await service.suit(
        turn.work, turn.resources, EntryId(press.entry), turn.language, situation
    )
    turn.show(await _shown(turn, found))


async def none_of_these(turn: Turn, _: NoneOfThese) -> None:
    """The next ones, while what was asked still hangs above the button."""
    asked = turn.heard.quoted
    found = service.again(turn.resources, asked, turn.language) if asked else None
    if found is None:
        await none_at_all(turn, screens.NoneAtAll())
    else:
        turn.show(screens.still_candidates(found.entries))


async def none_at_all(turn: Turn, _: screens.NoneAtAll) -> None:
    await service.give_up(turn.work, turn.language)
    turn.show(screens.none())


async def helped(turn: Turn, press: Helped) -> None:
    await _judge(turn, EntryId(press.entry), helped=True)


async def not_this(turn: Turn, press: NotThis) -> None:
    await _judge(turn, EntryId(press.entry), helped=False)


async def listen(turn: Turn, press: Listen) -> None:
    turn.add(screens.recording(EntryId(press.entry)))


async def my_own(turn: Turn, _: MyOwn) -> None:
    """Somebody who was asked for an answer had a question of their own."""
    turn.show(NOTHING)
    if turn.heard.quoted:
        await _answer(turn, turn.heard.quoted)


async def refuse_picture(turn: Turn) -> None:
    _refuse(turn, say.ask_photo())


async def refuse_other(turn: Turn) -> None:
    _refuse(turn, say.ask_other())


async def stale(turn: Turn) -> None:
    turn.show(screens.stale())


async def _answer(turn: Turn, question: str) -> None:
    """Hung on the question, so that a press below brings back what was asked."""
    outcome = await service.ask(turn.work, turn.resources, question, turn.language)
    turn.reply(await _shown(turn, outcome))


def _refuse(turn: Turn, kind: Phrase) -> None:
    danger = service.danger_in(turn.resources, turn.heard.text, turn.language)
    turn.add(screens.refusal(kind, danger))


async def _arrive(turn: Turn, payload: str, *, first: bool = False) -> None:
    """Through an invite, to the answer behind a shared link, or to the pictures."""
    if payload.startswith(INVITE):
        await team.arrive(turn, payload.removeprefix(INVITE))
        turn.add(menu())
        return
    if first or not payload.startswith(SHARED):
        turn.add(screens.keys(team=turn.role.holds(Role.KEY_PERSON)))
    turn.add(await _arrival(turn, payload))


async def _arrival(turn: Turn, payload: str) -> Screen:
    """The answer behind a shared link, or the pictures everything begins with."""
    if payload.startswith(SHARED):
        return await _opened(turn, EntryId(payload.removeprefix(SHARED)))
    return menu()


async def _learn(turn: Turn, entry: EntryId) -> None:
    asked = turn.heard.quoted
    if asked and service.teaches(turn.resources, asked, entry, turn.language):
        await suggest(turn.work, turn.resources, turn.person, entry, turn.language, asked)


async def _opened(turn: Turn, entry: EntryId) -> Screen:
    found = await service.read(turn.work, turn.resources, entry, turn.language)
    return await _shown(turn, found)


async def _shown(turn: Turn, outcome: Outcome | None) -> Screen:
    """What came of a question; who gets an answer in their own chat can be told when it changes."""
    if outcome is None:
        return gone()
    if turn.heard.private:
        await service.note(turn.work, turn.addressee, outcome)
    return screens.outcome(outcome)


async def _judge(turn: Turn, entry: EntryId, *, helped: bool) -> None:
    """Count it once, take the two thumbs away, and say what comes next."""
    if not await turn.once("judged"):
        return
    await service.judge(turn.work, entry, turn.language, helped=helped)
    if helped:
        await _learn(turn, entry)
    answered = await service.find(turn.work, turn.resources, entry, turn.language)
    if answered is not None:
        turn.show(screens.judged(answered))
    if helped:
        turn.add(screens.thanks())
    else:
        turn.reply(_instead(turn, entry))


def _instead(turn: Turn, entry: EntryId) -> Screen:
    """What else may be meant, while what was asked still hangs above the button."""
    asked = turn.heard.quoted
    found = service.instead(turn.resources, asked, entry, turn.language) if asked else None
    return screens.still_candidates(found.entries) if found else screens.not_understood()


HANDLERS = [
    on_command("start", welcome),
    on_command("ask", prompt),
    on_key(say.people_key_ask(), prompt),
    on_press(Understand, understood),
    on_press(Read, read),
    on_press(Suited, suited),
    on_press(screens.NoneAtAll, none_at_all),
    on_press(NoneOfThese, none_of_these),
    on_press(Helped, helped),
    on_press(NotThis, not_this),
    on_press(Listen, listen),
    on_press(MyOwn, my_own),
    on_words(receive),
    on_kind(Kind.PICTURE, refuse_picture),
    on_kind(Kind.OTHER, refuse_other),
    on_unknown_command(prompt),
    on_stale_press(stale),
]
