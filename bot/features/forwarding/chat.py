"""The conversation of key persons: passing questions on, and when they are asked themselves."""

from datetime import timedelta

from bot.chat.handlers import of_team, on_command, on_forwarded, on_key, on_pasted, on_press
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.forwarding import screens, service
from bot.features.forwarding.model import DANGER_AFTER, GATHERS, Order, Sorted
from bot.features.forwarding.screens import (
    BACK,
    AskFor,
    AskIn,
    AskPeople,
    ChooseHours,
    HearIn,
    LeaveAll,
    LeaveOne,
    Means,
    MoreCards,
    OneQuestion,
    PlayIn,
    RestFor,
    Sort,
    ThrowAway,
)
from bot.features.people import screens as people
from bot.features.people.closing import while_open
from bot.features.questions import service as questions
from bot.features.questions.model import Crowd
from bot.features.team import service as team
from bot.features.team.model import Hours, Member
from bot.vocabulary import EntryId, Language
from bot.words import catalogue as say
from bot.words.screen import Screen

SEEN = "👀"
BATCH = "batch"


async def gather(turn: Turn) -> None:
    """What was passed on, or a chat that was pasted: a sign on it, and one question about all soon.

    Danger does not wait for that question.
    """
    texts = turn.heard.pasted or ((turn.heard.text,) if turn.heard.text else ())
    for danger in service.dangers(turn.resources, texts):
        turn.prompt(screens.danger(danger), f"danger-{danger}", DANGER_AFTER)
    await _gather(turn, texts)


@while_open
async def _gather(turn: Turn, texts: tuple[str, ...]) -> None:
    taken = await _take(turn, texts)
    batch = await service.gathered(turn.work, turn.person)
    if taken:
        turn.acknowledge(SEEN)
        turn.prompt(screens.gathered(batch), BATCH, GATHERS)
    elif not batch.messages:
        turn.prompt(screens.no_question(), BATCH, GATHERS)


async def sort(turn: Turn, _: Sort) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("sort"):
        await _show_sorted(turn, await service.sort(turn.work, turn.resources, member))


async def one_question(turn: Turn, _: OneQuestion) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("sort"):
        await service.join(turn.work, turn.person)
        await _show_sorted(turn, await service.sort(turn.work, turn.resources, member))


async def throw_away(turn: Turn, _: ThrowAway) -> None:
    if await turn.once("sort"):
        turn.show(screens.thrown_away(found=await service.throw_away(turn.work, turn.person)))


async def more(turn: Turn, _: MoreCards) -> None:
    """The next answers: what they are about takes the place of the button."""
    member = await _member(turn)
    if member is not None and await turn.once("more"):
        await _show_sorted(turn, await service.go_on(turn.work, turn.resources, member))


async def means(turn: Turn, press: Means) -> None:
    """What an unclear message means: its card, or the next thing to decide, takes its place."""
    member = await _member(turn)
    entry = EntryId(press.entry) if press.entry else None
    if member is not None and await service.choose(turn.work, member, press.item, entry):
        await _go_on(turn, member)
    elif await turn.once(f"means-{press.item}"):
        turn.show(screens.decided())


@while_open
async def ask_people(turn: Turn, press: AskPeople) -> None:
    member = await _member(turn)
    if member is not None and await service.look(turn.work, member, press.item):
        turn.show(screens.crowd(press.item))
    elif await turn.once(f"open-{press.item}"):
        turn.show(screens.decided())


@while_open
async def ask_for(turn: Turn, press: AskFor) -> None:
    member = await _member(turn)
    item = await service.look(turn.work, member, press.item) if member else None
    if member is None or item is None:
        return
    crowd = Crowd(press.people)
    await service.put_to_people(turn.work, turn.resources, member, item, crowd)
    await _go_on(turn, member)


async def leave_one(turn: Turn, press: LeaveOne) -> None:
    member = await _member(turn)
    item = await service.look(turn.work, member, press.item) if member else None
    if member is not None and item is not None:
        await service.leave(turn.work, member, item)
        await _go_on(turn, member)


async def leave_all(turn: Turn, _: LeaveAll) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("leave"):
        await service.leave_all(turn.work, member)
        await _go_on(turn, member)


@while_open
async def hear_in(turn: Turn, press: HearIn) -> None:
    member = await _member(turn)
    if member is not None and await turn.once("voices"):
        language = Language(press.language) if press.language else None
        await service.put_voices(turn.work, member, turn.addressee, language)
        await _go_on(turn, member)


async def play(turn: Turn, press: PlayIn) -> None:
    turn.add(screens.recording(EntryId(press.entry), Language(press.language)))


async def explain(turn: Turn) -> None:
    """/forward: how it is done, and what never to send."""
    turn.add(screens.how())


async def help_team(turn: Turn) -> None:
    """/help of a member: how the bot works, and what it does for a group."""
    turn.add(people.help(turn.resources.operator))
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


async def _take(turn: Turn, texts: tuple[str, ...]) -> bool:
    """Put what was passed on into the batch. False when it is nothing that anybody could read."""
    heard = turn.heard
    if heard.kind is Kind.VOICE and heard.voice:
        await service.take_voice(turn.work, turn.person, heard.voice)
    elif heard.kind in (Kind.VOICE, Kind.PICTURE):
        await service.take_unopened(turn.work, turn.person, captioned=bool(texts))
    for text in texts:
        await service.take_text(turn.work, turn.resources, turn.person, text)
    return bool(texts) or heard.kind in (Kind.VOICE, Kind.PICTURE)


async def _show_sorted(turn: Turn, order: Order) -> None:
    """What a batch is about in the place of the button, the cards and what to decide below it."""
    turn.show(screens.sorted_now(order))
    for screen in screens.shown(order):
        turn.add(screen)


async def _go_on(turn: Turn, member: Member) -> None:
    """What comes next: it takes the place of what was decided just now."""
    order: Sorted = await service.go_on(turn.work, turn.resources, member)
    first, *rest = screens.shown(order)
    turn.show(first)
    for screen in rest:
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


HELP = [
    of_team(on_command("help", help_team)),
    of_team(on_key(say.people_key_help(), help_team)),
]
"""Before the help for everybody."""

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
    on_press(LeaveOne, leave_one),
    on_press(LeaveAll, leave_all),
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
