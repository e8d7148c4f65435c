"""The conversation of key persons: passing questions on, and when they are asked themselves."""

from datetime import timedelta

from bot.chat.handlers import on_command, on_forwarded, on_pasted, on_press
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.forwarding import screens, service
from bot.features.forwarding.model import GATHERS, Batch, Order
from bot.features.forwarding.screens import (
    BACK,
    AskFor,
    AskIn,
    AskPeople,
    ChooseHours,
    HearIn,
    LeaveRest,
    Means,
    MoreCards,
    OneQuestion,
    PlayIn,
    RestFor,
    Sort,
    ThrowAway,
)
from bot.features.people import screens as people
from bot.features.questions import service as questions
from bot.features.questions.model import Crowd
from bot.features.team import service as team
from bot.features.team.model import Hours, Member
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.screen import Screen

SEEN = "👀"


async def gather(turn: Turn) -> None:
    """What was passed on, or a chat that was pasted: a sign on it, and one question about all soon."""
    batch = await _taken(turn)
    if batch is not None:
        turn.acknowledge(SEEN)
        turn.prompt(screens.gathered(batch), "batch", GATHERS)


async def sort(turn: Turn, _: Sort) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("sort"):
        turn.show(screens.sorted_now())
        await _show(turn, await service.sort(turn.work, turn.resources, member))


async def one_question(turn: Turn, _: OneQuestion) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("sort"):
        await service.join(turn.work, turn.person)
        turn.show(screens.sorted_now())
        await _show(turn, await service.sort(turn.work, turn.resources, member))


async def throw_away(turn: Turn, _: ThrowAway) -> None:
    turn.show(screens.thrown_away(found=await service.throw_away(turn.work, turn.person)))


async def more(turn: Turn, _: MoreCards) -> None:
    await _go_on(turn, "more")


async def means(turn: Turn, press: Means) -> None:
    """What an unclear message means; the next thing to decide takes its place."""
    member = await _member(turn)
    entry = EntryId(press.entry) if press.entry else None
    if member is not None and await service.choose(turn.work, member, press.place, entry):
        await _go_on(turn, f"means-{press.place}")


async def ask_people(turn: Turn, _: AskPeople) -> None:
    turn.show(screens.crowd())


async def ask_for(turn: Turn, press: AskFor) -> None:
    member = await _member(turn)
    if member is None or not await turn.once("crowd"):
        return
    asker, crowd = turn.addressee, Crowd(press.people)
    count = await service.put_to_people(turn.work, turn.resources, member, asker, crowd)
    turn.show(screens.put(count))
    await _rest(turn, member)


async def leave_rest(turn: Turn, _: LeaveRest) -> None:
    member = await _member(turn)
    if member is not None:
        await service.leave_open(turn.work, member)
        turn.show(screens.left())
        await _rest(turn, member)


async def hear_in(turn: Turn, press: HearIn) -> None:
    member = await _member(turn)
    if member is None or not await turn.once("voices"):
        return
    language = Language(press.language) if press.language else None
    count = await service.put_voices(turn.work, member, turn.addressee, language)
    turn.show(screens.put(count) if language else screens.left())


async def play(turn: Turn, press: PlayIn) -> None:
    turn.add(screens.recording(EntryId(press.entry), Language(press.language)))


async def explain(turn: Turn) -> None:
    """/forward: how it is done, and what never to send."""
    turn.add(screens.how())


async def offer_rest(turn: Turn) -> None:
    """/pause: what is on one's hands, and when one is asked."""
    member = await _member(turn)
    if member is not None:
        turn.add(await _load(turn, member))
    else:
        turn.add(people.help(turn.resources.operator))


async def rest_for(turn: Turn, press: RestFor) -> None:
    member = await _member(turn)
    if member is None:
        return
    until = None if press.days == BACK else turn.work.today + timedelta(days=press.days)
    await team.rest(turn.work, turn.person, until, member.hours)
    await _shown_again(turn)


async def choose_hours(turn: Turn, _: ChooseHours) -> None:
    turn.show(screens.hours())


async def ask_in(turn: Turn, press: AskIn) -> None:
    member = await _member(turn)
    if member is not None:
        await team.rest(turn.work, turn.person, member.paused_until, Hours(press.hours))
        await _shown_again(turn)


async def _taken(turn: Turn) -> Batch | None:
    """What is in the batch with this message; None when it is nothing to pass on."""
    heard = turn.heard
    if heard.pasted:
        batch = None
        for text in heard.pasted:
            batch = await service.take_text(turn.work, turn.resources, turn.person, text)
        return batch
    match heard.kind:
        case Kind.VOICE if heard.voice:
            return await service.take_voice(turn.work, turn.person, heard.voice)
        case Kind.WORDS:
            return await service.take_text(turn.work, turn.resources, turn.person, heard.text)
        case Kind.PICTURE:
            batch = await service.take_unopened(turn.work, turn.person)
            if not heard.text:
                return batch
            return await service.take_text(turn.work, turn.resources, turn.person, heard.text)
        case _:
            return None


async def _go_on(turn: Turn, what: str) -> None:
    member = await _member(turn)
    if member is not None and await turn.once(what):
        turn.show(screens.sorted_now())
        await _show(turn, await service.go_on(turn.work, turn.resources, member))


async def _show(turn: Turn, order: Order) -> None:
    for screen in screens.ordered(order):
        turn.add(screen)


async def _rest(turn: Turn, member: Member) -> None:
    """What else is left of the batch, if anything."""
    for screen in screens.ordered(await service.go_on(turn.work, turn.resources, member)):
        if screen.rows:
            turn.add(screen)


async def _shown_again(turn: Turn) -> None:
    member = await _member(turn)
    if member is not None:
        turn.show(await _load(turn, member))


async def _load(turn: Turn, member: Member) -> Screen:
    load = await questions.load(turn.work, member)
    return screens.load(member, load, rests=member.rests(turn.work.today))


async def _member(turn: Turn) -> Member | None:
    return await team.member(turn.work, turn.person)


HANDLERS = [
    on_forwarded(gather),
    on_pasted(gather),
    on_command("forward", explain),
    on_command("pause", offer_rest),
    on_press(Sort, sort),
    on_press(OneQuestion, one_question),
    on_press(ThrowAway, throw_away),
    on_press(MoreCards, more),
    on_press(Means, means),
    on_press(AskPeople, ask_people),
    on_press(AskFor, ask_for),
    on_press(LeaveRest, leave_rest),
    on_press(HearIn, hear_in),
    on_press(PlayIn, play),
    on_press(RestFor, rest_for),
    on_press(ChooseHours, choose_hours),
    on_press(AskIn, ask_in),
]
COMMANDS = (
    ("forward", say.forwarding_command_forward()),
    ("pause", say.forwarding_command_pause()),
)
