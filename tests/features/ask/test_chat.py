from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.features.ask import screens
from bot.features.ask.model import Mark
from bot.features.ask.store import Tallies
from bot.features.library import suggest
from bot.features.people.screens import EMERGENCY
from bot.privacy.keys import seal
from bot.store.base import Row
from bot.store.outbox import Promise
from bot.vocabulary import Danger, EntryId, Language
from bot.words import catalogue as say
from bot.words.phrase import Passage

if TYPE_CHECKING:
    from bot.words.phrase import Phrase
    from bot.words.screen import Screen
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOW_TO_REGISTER = {
    Language.NL: "hoe kan ik mij inschrijven bij een huisarts",
    Language.EN: "how do i register with a huisarts near me",
    Language.AR: "كيف بسجل عند طبيب العائلة",
    Language.TI: "ኣብ ሓኪም ስድራ (huisarts) ከመይ ጌረ ክምዝገብ",
    Language.FA_AF: "چطور نزد داکتر خانوادگی ثبت نام کنم",
}
NOT_PAID = {
    Language.NL: "mijn baas betaalt mijn loon niet",
    Language.EN: "my boss does not pay my salary",
    Language.AR: "الشيف ما عم يدفعلي راتبي",
    Language.TI: "ሓለቃይ ደሞዘይ ኣይከፈለንን",
    Language.FA_AF: "کارفرما معاشم را نمی‌دهد",
}
IN_DANGER = {
    Language.NL: "ik wil niet meer leven",
    Language.EN: "i want to kill myself",
    Language.AR: "بدي أقتل حالي",
    Language.TI: "ክመውት እደሊ ኣለኹ",
    Language.FA_AF: "نمی‌خواهم زنده باشم",
}
OF_SOMETHING_ELSE = {
    Language.NL: "welke kleur fiets past bij een giraf",
    Language.EN: "which bicycle colour suits a giraffe",
    Language.AR: "ما لون الزرافة المفضل للدراجة",
    Language.TI: "ሕብሪ ብሽክለታ ንዝራፍ ኣየናይ ይበልጽ",
    Language.FA_AF: "زرافه کدام رنگ بایسکل را خوش دارد",
}


async def counted(town: Town, mark: Mark, entry: str = "") -> int:
    async with town.house.resources.works.open() as work:
        counts = await Tallies(work).of(work.today)
    return sum(each.count for each in counts if each.mark is mark and each.entry == entry)


async def kept(town: Town) -> tuple[int, ...]:
    """How many rows every table has, but for what is counted and still to be said."""
    async with town.house.resources.works.open() as work:
        return tuple(
            [
                await work.session.scalar(select(func.count()).select_from(table)) or 0
                for name, table in sorted(Row.metadata.tables.items())
                if name not in ("ask_tally", "handled", "library_received", "outbox")
            ]
        )


@pytest.mark.parametrize(
    ("questions", "entry"),
    [(HOW_TO_REGISTER, "health-register-gp"), (NOT_PAID, "work-not-paid")],
    ids=["health", "work"],
)
async def test_a_question_in_ones_own_words_leads_to_its_answer(
    newcomer: Newcomer, questions: dict[Language, str], entry: str
) -> None:
    await newcomer.says(questions[newcomer.language])

    assert newcomer.is_offered(entry)


async def test_the_answer_is_the_approved_text_byte_for_byte(newcomer: Newcomer) -> None:
    await newcomer.starts("e-health-own-risk")

    assert newcomer.newest.html == newcomer.reads(Passage(EntryId("health-own-risk")))


async def test_where_the_answer_differs_the_situation_is_asked_for_and_kept_nowhere(
    town: Town, newcomer: Newcomer
) -> None:
    await newcomer.starts("e-health-dentist")
    asked = newcomer.newest.html
    before = await kept(town)

    await newcomer.taps(say.ask_situation_asylum())

    title = Passage(EntryId("health-dentist"), "title")
    assert asked == newcomer.reads(title, say.ask_differs())
    assert newcomer.newest.html == newcomer.reads(Passage(EntryId("health-dentist"), "asylum"))
    assert await kept(town) == before


async def test_who_does_not_tell_their_situation_is_answered_too(newcomer: Newcomer) -> None:
    await newcomer.starts("e-health-dentist")

    await newcomer.taps(say.ask_other_situation())

    assert newcomer.sees_answer("health-dentist")


async def test_what_is_not_ours_says_who_helps(newcomer: Newcomer) -> None:
    await newcomer.starts("e-door-housing")

    assert newcomer.sees_last(say.ask_door(), Passage(EntryId("door-housing")))


async def test_an_obstacle_leads_to_where_it_can_be_told(yohannes: Newcomer) -> None:
    await _shown(yohannes, screens.hindered((EntryId("health-interpreter"),)))

    await yohannes.taps(say.barriers_tell())

    assert yohannes.newest.html == yohannes.reads(say.barriers_trust(phone=EMERGENCY))


async def test_a_pick_is_noted_as_a_way_to_ask_without_the_person(town: Town) -> None:
    question = "mijn baas wil het geld niet geven"
    for _ in range(2):
        somebody = await town.newcomer(Language.NL).arrives()
        await somebody.says(question)
        if somebody.newest.labels[-1] == somebody.reads_label(say.ask_none_of_these()):
            await somebody.taps(Passage(EntryId("work-not-paid"), "title"))
        else:
            await somebody.taps(say.ask_helped())

    async with town.house.resources.works.open() as work:
        waiting = await suggest.waiting(work)
    assert [(each.entry, each.count) for each in waiting if each.phrase == question] == [
        ("work-not-paid", 2)
    ]


async def test_nothing_is_learnt_of_what_somebody_in_danger_wrote(town: Town) -> None:
    for _ in range(2):
        somebody = await town.newcomer(Language.NL).arrives()
        await somebody.says("mijn man slaat mij elke dag")
        if somebody.reads_label(say.ask_helped()) in somebody.newest.labels:
            await somebody.taps(say.ask_helped())

    async with town.house.resources.works.open() as work:
        waiting = await suggest.waiting(work)
    assert not any("slaat" in each.phrase for each in waiting)


async def test_an_answer_can_be_judged_shared_and_left(newcomer: Newcomer) -> None:
    await newcomer.starts("e-health-own-risk")

    assert newcomer.newest.labels == [
        *(newcomer.reads_label(label) for label in _thumbs(newcomer.language)),
        newcomer.reads_label(say.ask_share()),
        newcomer.reads_label(say.barriers_tell()),
        newcomer.reads_label(say.shared_back()),
    ]


async def test_a_shared_link_opens_the_answer_in_the_readers_language(samira: Newcomer) -> None:
    await samira.starts("e-work-sick")
    share = next(
        button["url"] for row in samira.newest.inline_keyboard for button in row if "url" in button
    )

    assert share.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fwegwijs_bot%3Fstart")
    assert not any(mark in share for mark in ("\u2068", "%E2%81%A8", " "))


async def test_helped_counts_once_and_takes_the_thumbs_away(town: Town, farid: Newcomer) -> None:
    before = await counted(town, Mark.HELPED, "work-sick")
    await farid.starts("e-work-sick")

    await farid.taps(say.ask_helped())

    answer = farid.heard[-2]
    assert await counted(town, Mark.HELPED, "work-sick") == before + 1
    assert farid.reads_label(say.ask_helped()) not in answer.labels
    assert farid.sees_last(say.ask_thanks())


async def test_danger_comes_first_in_every_language(newcomer: Newcomer) -> None:
    await newcomer.says(IN_DANGER[newcomer.language])

    card = screens.in_danger(Danger.SUICIDE, None).says[0]
    assert newcomer.sees_last(card)


async def test_danger_is_heard_before_a_language_is_chosen(town: Town) -> None:
    somebody = town.newcomer(Language.NL)

    await somebody.says("mijn man slaat mij en de kinderen")

    assert somebody.sees(screens.in_danger(Danger.VIOLENCE, None).says[0])


async def test_a_danger_below_a_picture_is_heard(town: Town, samira: Newcomer) -> None:
    await town.cloud.send_photo(samira.who, b"\xff\xd8", caption="زوجي عم يضربني")
    await town.quiet()

    assert samira.sees_last(screens.in_danger(Danger.VIOLENCE, None).says[0], say.ask_photo())


async def test_what_nobody_answered_is_said_and_counted(newcomer: Newcomer) -> None:
    await newcomer.says(OF_SOMETHING_ELSE[newcomer.language])

    said = (say.ask_none(), say.ask_choose(), say.ask_door(), say.ask_obstacle())
    assert any(newcomer.sees_last(each) for each in said)


async def test_none_of_these_leads_to_the_pictures(town: Town) -> None:
    somebody = await town.newcomer(Language.NL).arrives()
    before = await counted(town, Mark.UNANSWERED)
    entries = (EntryId("work-sick"), EntryId("work-not-paid"))
    await _shown(somebody, screens.candidates(entries))

    await somebody.taps(say.ask_none_of_these())

    assert somebody.sees_last(say.ask_none())
    assert await counted(town, Mark.UNANSWERED) == before + 1


async def test_a_greeting_gets_a_greeting(newcomer: Newcomer) -> None:
    greetings = {
        Language.NL: "hallo",
        Language.EN: "hello",
        Language.AR: "السلام عليكم",
        Language.TI: "ሰላም",
        Language.FA_AF: "سلام",
    }

    await newcomer.says(greetings[newcomer.language])

    assert newcomer.sees_last(say.ask_greeting())


async def test_a_question_before_the_language_waits_for_it(town: Town) -> None:
    somebody = town.newcomer(Language.AR)
    await somebody.says("كيف بسجل عند طبيب العائلة")

    await somebody.chooses(Language.AR)
    await somebody.taps(say.people_trust_button())

    assert somebody.is_offered("health-register-gp")


async def test_a_shared_link_waits_for_the_language_too(town: Town) -> None:
    somebody = town.newcomer(Language.TI)
    await somebody.starts("e-health-own-risk")

    await somebody.chooses(Language.TI)
    await somebody.taps(say.people_trust_button())

    assert somebody.sees_answer("health-own-risk")


async def test_pictures_and_stickers_are_refused_kindly(newcomer: Newcomer) -> None:
    cloud, who = newcomer.town.cloud, newcomer.who

    await cloud.send_photo(who, b"\xff\xd8")
    await cloud.send_sticker(who)
    await newcomer.town.quiet()

    refusals = (say.ask_photo(), say.ask_other())
    assert all(newcomer.sees(refusal) for refusal in refusals)


async def test_in_a_group_the_bot_only_points_to_the_private_chat(town: Town) -> None:
    samira = town.newcomer(Language.AR)
    group = town.cloud.group(f"Buurt {samira.who.id}", [samira.who])

    await town.cloud.write(samira.who, "mijn baas betaalt niet", chat=group)
    await town.cloud.write(samira.who, "/ask@wegwijs_bot", chat=group)
    await town.quiet()

    said = [shown for shown in town.cloud.screen(samira.who, group) if shown.from_bot]
    assert len(said) == 1
    assert said[0].inline_keyboard[0][0]["url"] == "https://t.me/wegwijs_bot?start=g"


async def test_an_unknown_command_leads_to_the_pictures(farid: Newcomer) -> None:
    await farid.says("/settings")

    assert farid.sees_last(say.ask_prompt())


@pytest.mark.parametrize(
    "text",
    ["nul\x00nul", "x " * 2048, "z" + "\u0334" * 200, "\u202eevil\u202c", "?", "🤷"],
    ids=["nul", "long", "zalgo", "override", "mark", "emoji"],
)
async def test_a_strange_text_is_answered(farid: Newcomer, text: str) -> None:
    said = len(farid.heard)

    await farid.says(text)

    assert len(farid.heard) == said + 1


async def _shown(somebody: Newcomer, screen: Screen) -> None:
    """Show a screen to somebody through the real outbox and courier."""
    resources = somebody.town.house.resources
    async with resources.works.open() as work:
        address = seal(somebody.who.id, resources.keys.address)
        work.outbox.add(Promise(somebody.id, address, somebody.language, screen))
    await somebody.town.quiet()


def _thumbs(language: Language) -> tuple[Phrase, ...]:
    thumbs = (say.ask_helped(), say.ask_not_this())
    return tuple(reversed(thumbs)) if language.right_to_left else thumbs
