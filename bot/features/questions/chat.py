"""The conversation around a question for people: of whoever asks, and of whoever answers."""

from bot.chat.handlers import on_awaited, on_kind, on_press
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.features.people.closing import while_open
from bot.features.questions import screens, service
from bot.features.questions.letters import AnswerHelped, Claim, Pass, StillOpen
from bot.features.questions.model import LONGEST_ANSWER, Claimed, Spoken, Written
from bot.features.questions.screens import (
    AskDanger,
    HandBack,
    MarkDanger,
    PutToPeople,
    PutVoice,
    SendAnswer,
    TakeBack,
    ToPerson,
    WriteAgain,
)
from bot.features.team import service as team
from bot.vocabulary import Danger, QuestionId
from bot.words.screen import NOTHING


@while_open
async def offer(turn: Turn, _: ToPerson) -> None:
    """🙋 below a question: what will happen, before anything is kept."""
    asked = turn.heard.quoted
    if not asked:
        turn.show(screens.write_again())
        return
    redacted = turn.resources.redactor.redact(asked)
    preview = None
    if redacted.removed:
        preview = await turn.work.papers.keep(redacted.text, turn.work.today)
    turn.show(screens.consent(preview))


@while_open
async def put(turn: Turn, _: PutToPeople) -> None:
    asked = turn.heard.quoted
    if not asked:
        turn.show(screens.write_again())
    elif await turn.once("put"):
        outcome = await service.put(turn.work, turn.resources, turn.addressee, asked, turn.language)
        turn.show(screens.put(outcome))


async def hear_voice(turn: Turn) -> None:
    """A voice message: who may listen, before anything is kept. Danger in its caption goes first."""
    danger = turn.resources.finder.match(turn.heard.text, turn.language.value).danger
    if turn.heard.text and danger:
        turn.add(library.menu(library.safety(danger)))
    if not turn.chosen:
        turn.reply(people.choice(turn.language))
    elif turn.closing:
        turn.reply(people.closed(turn.resources.operator))
    elif not turn.heard.voice:
        turn.reply(screens.not_a_voice())
    elif await service.can_be_heard(turn.work, turn.language):
        turn.reply(screens.consent_to_listen())
    else:
        turn.reply(screens.no_listener())


@while_open
async def put_voice(turn: Turn, _: PutVoice) -> None:
    file = turn.heard.quoted_voice
    if not file:
        turn.show(screens.write_again())
    elif await turn.once("put"):
        outcome = await service.put_voice(turn.work, turn.addressee, file, turn.language)
        turn.show(screens.put(outcome))


async def take_back(turn: Turn, press: TakeBack) -> None:
    found = await service.withdraw(turn.work, turn.person, QuestionId(press.question))
    turn.show(screens.taken_back(found=found))


async def claim(turn: Turn, press: Claim) -> None:
    member = await team.member(turn.work, turn.person)
    if member is None:
        turn.show(screens.passed())
        return
    outcome = await service.claim(turn.work, member, QuestionId(press.question))
    if not isinstance(outcome, Claimed):
        turn.add(screens.claimed(outcome))
        return
    turn.show(screens.claimed(outcome))
    turn.add(screens.write_answer())


async def skip(turn: Turn, _: Pass) -> None:
    turn.show(screens.passed())


async def preview(turn: Turn) -> None:
    """What a member wrote or spoke after taking a question: shall it go."""
    text = turn.heard.text
    if len(text) > LONGEST_ANSWER:
        turn.reply(screens.too_long())
    elif text or turn.heard.voice:
        turn.reply(screens.preview(turn.awaited))
    else:
        turn.add(screens.write_answer())


async def send(turn: Turn, press: SendAnswer) -> None:
    member = await team.member(turn.work, turn.person)
    written, spoken = turn.heard.quoted, turn.heard.quoted_voice
    if member is None or not (written or spoken):
        turn.show(screens.write_answer())
    elif await turn.once("send"):
        reply = Written(written) if written else Spoken(spoken)
        outcome = await service.answer(turn.work, member, QuestionId(press.question), reply)
        turn.show(screens.sent(outcome))


async def again(turn: Turn, _: WriteAgain) -> None:
    turn.show(NOTHING)
    turn.add(screens.write_answer())


async def hand_back(turn: Turn, press: HandBack) -> None:
    await service.hand_back(turn.work, turn.person, QuestionId(press.question))
    turn.show(screens.handed_back())


async def ask_danger(turn: Turn, press: AskDanger) -> None:
    turn.add(screens.kinds_of_danger(press.question))


async def mark_danger(turn: Turn, press: MarkDanger) -> None:
    if await team.member(turn.work, turn.person) is not None:
        danger = Danger(press.danger)
        await service.mark_danger(turn.work, QuestionId(press.question), danger)
        turn.show(screens.marked())


async def helped(turn: Turn, press: AnswerHelped) -> None:
    turn.show(NOTHING)
    if await turn.once("judged") and await service.helped(
        turn.work, turn.person, QuestionId(press.question)
    ):
        turn.add(screens.glad())


@while_open
async def still_open(turn: Turn, press: StillOpen) -> None:
    turn.show(NOTHING)
    if await turn.once("judged"):
        found = await service.reopen(turn.work, turn.addressee, QuestionId(press.question))
        turn.add(screens.reopened(found=found))


HANDLERS = [
    on_awaited("answer", preview),
    on_press(ToPerson, offer),
    on_press(PutToPeople, put),
    on_press(PutVoice, put_voice),
    on_press(TakeBack, take_back),
    on_press(Claim, claim),
    on_press(Pass, skip),
    on_press(SendAnswer, send),
    on_press(WriteAgain, again),
    on_press(HandBack, hand_back),
    on_press(AskDanger, ask_danger),
    on_press(MarkDanger, mark_danger),
    on_press(AnswerHelped, helped),
    on_press(StillOpen, still_open),
    on_kind(Kind.VOICE, hear_voice),
]
