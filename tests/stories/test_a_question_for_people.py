from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.questions.model import MOST_OPEN
from bot.vocabulary import Danger, Language, Role
from bot.words import catalogue as say
from tests.stories.asking import asks, asks_people, opened, strange

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_asked_by_two_answered_once_and_both_hear_it(
    town: Town, newcomer: Newcomer, language: Language, joost: Staff
) -> None:
    other = await town.newcomer(language).arrives()
    question = strange(language, newcomer)

    await asks_people(newcomer, question)
    await asks_people(other, question)
    await joost.opens("/questions")
    page = opened(joost, question)
    await joost.opens(page)
    await joost.sends(f"{page}/answer", answer="Antwoord <b>van</b> een mens & meer")

    assert newcomer.sees(say.questions_waiting())
    assert other.sees(say.questions_joined())
    for somebody in (newcomer, other):
        answer = say.questions_answer(asked=question, text="Antwoord <b>van</b> een mens & meer")
        assert somebody.sees_last(answer)


async def test_nothing_is_kept_before_somebody_agrees(town: Town, newcomer: Newcomer) -> None:
    question = strange(newcomer.language, newcomer)
    joost = await (await town.member(Role.TRIAGER)).signs_in()

    await asks(newcomer, question)
    await newcomer.taps(say.questions_person())
    await joost.opens("/questions")

    assert newcomer.sees_last(say.questions_consent(days="3"))
    assert question not in joost.page.text


async def test_what_tells_who_somebody_is_is_taken_out_and_shown(
    samira: Newcomer, joost: Staff
) -> None:
    said = "كيف أدهن بيت العصافير؟ رقمي 0612345678 واسمي سميرة الحسن"

    await asks(samira, said)
    await samira.taps(say.questions_person())
    preview = samira.newest.text
    await samira.taps(say.questions_yes())
    await joost.opens("/questions")

    assert "0612345678" not in preview
    assert "كيف أدهن بيت العصافير" in preview
    assert "كيف أدهن بيت العصافير" in joost.page.text
    assert "0612345678" not in joost.page.text
    assert "سميرة" not in joost.page.text


async def test_a_key_person_answers_with_their_voice(
    town: Town, yohannes: Newcomer, miriam: Staff
) -> None:
    question = strange(Language.TI, yohannes)
    await asks_people(yohannes, question)

    await miriam.taps(say.questions_claim())
    await town.cloud.send_voice(miriam.who, b"OggS voice")
    await town.quiet()
    await miriam.taps(say.questions_send())

    assert yohannes.newest.voice is not None
    assert yohannes.sees_last(say.questions_answer_voice())
    assert miriam.sees_last(say.questions_sent(count=1))


async def test_a_voice_is_heard_by_somebody_who_speaks_the_language(
    town: Town, newcomer: Newcomer, language: Language
) -> None:
    listener = await town.member(Role.KEY_PERSON, answers=(language,))

    await town.cloud.send_voice(newcomer.who, b"OggS question")
    await town.quiet()
    await newcomer.taps(say.questions_yes())
    await listener.taps(say.questions_claim())
    await listener.says("Dit is het antwoord")
    await listener.taps(say.questions_send())

    assert any(shown.voice for shown in listener.heard)
    answer = say.questions_answer(asked=say.questions_your_voice(), text="Dit is het antwoord")
    assert newcomer.sees_last(answer)


async def test_an_answer_that_did_not_help_brings_the_question_back(
    newcomer: Newcomer, language: Language, joost: Staff
) -> None:
    question = strange(language, newcomer)
    await asks_people(newcomer, question)
    await joost.opens("/questions")
    page = opened(joost, question)
    await joost.opens(page)
    await joost.sends(f"{page}/answer", answer="Nee")

    await newcomer.taps(say.questions_still_open())
    await joost.opens(page)

    assert newcomer.sees_last(say.questions_reopened())
    assert joost.reads_here(say.desk_questions_before())
    assert "Nee" in joost.page.text


async def test_the_first_who_takes_a_question_has_it(town: Town, farid: Newcomer) -> None:
    first = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    second = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await asks_people(farid, strange(Language.FA_AF, farid))

    await first.taps(say.questions_claim())
    await second.taps(say.questions_claim())

    assert first.sees(say.questions_write())
    assert second.sees_last(say.questions_taken())


async def test_a_question_that_is_handed_back_goes_to_the_others(
    town: Town, farid: Newcomer
) -> None:
    first = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    second = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await asks_people(farid, strange(Language.FA_AF, farid))
    await first.taps(say.questions_claim())

    await first.taps(say.questions_hand_back())
    await second.taps(say.questions_claim())
    await second.says("Blauw")
    await second.taps(say.questions_send())

    assert farid.sees_last(say.questions_answer(asked=strange(Language.FA_AF, farid), text="Blauw"))


async def test_danger_that_a_person_sees_is_answered_at_once(
    newcomer: Newcomer, language: Language, joost: Staff
) -> None:
    from bot.features.library import screens as library  # noqa: PLC0415 (the card of one test)

    question = strange(language, newcomer)
    await asks_people(newcomer, question)
    await joost.opens("/questions")
    page = opened(joost, question)
    await joost.opens(page)

    await joost.sends(f"{page}/danger", danger="violence")

    assert newcomer.sees_last(library.safety(Danger.VIOLENCE))
    assert joost.reads_here(say.desk_questions_danger())


async def test_a_question_can_be_taken_back(
    newcomer: Newcomer, language: Language, joost: Staff
) -> None:
    question = strange(language, newcomer)
    await asks_people(newcomer, question)

    await newcomer.taps(say.questions_take_back())
    await joost.opens("/questions")

    assert newcomer.sees_last(say.questions_taken_back())
    assert question not in joost.page.text


async def test_forgetting_takes_questions_back(newcomer: Newcomer, joost: Staff) -> None:
    question = strange(newcomer.language, newcomer)
    await asks_people(newcomer, question)
    await newcomer.says("/privacy")
    shown = newcomer.newest.html

    await newcomer.taps(say.people_forget_button())
    await newcomer.taps(say.shared_yes())
    await joost.opens("/questions")

    assert newcomer.reads(say.questions_kept(count=1)) in shown
    assert question not in joost.page.text


async def test_twenty_taps_ask_and_answer_once(town: Town, samira: Newcomer, joost: Staff) -> None:
    question = strange(Language.AR, samira)
    await asks(samira, question)
    await samira.taps(say.questions_person())
    message = samira.newest.message_id
    for _ in range(20):
        await town.cloud.press(samira.who, message, 0, 0)
    await town.quiet()

    await joost.opens("/questions")

    assert joost.page.text.count(question) == 1
    assert [shown.html for shown in samira.heard].count(samira.reads(say.questions_waiting())) == 1


async def test_one_person_cannot_fill_the_queue(town: Town) -> None:
    somebody = await town.newcomer(Language.EN).arrives()
    for number in range(MOST_OPEN):
        await asks_people(somebody, f"Which {'abcdefgh'[number] * 5} paint for bird house {number}")

    await asks_people(somebody, "Which purple paint goes best on a rabbit hutch of stone")

    assert somebody.sees_last(say.questions_too_many())


async def test_whoever_sees_that_it_takes_longer_hears_it_once(
    village: Town,
) -> None:
    from bot import app  # noqa: PLC0415 (the clock of one test)

    somebody = await village.newcomer(Language.TI).arrives()
    question = strange(Language.TI, somebody)
    await asks_people(somebody, question)

    for _ in range(2):
        village.clock.move(days=4)
        await app.expire(village.house.resources.works)
    await village.quiet()

    late = somebody.reads(say.questions_late(asked=question))
    assert [shown.html for shown in somebody.heard].count(late) == 1


async def test_a_question_that_nobody_answers_ends_with_where_else_to_go(village: Town) -> None:
    from bot import app  # noqa: PLC0415 (the clock of one test)

    somebody = await village.newcomer(Language.AR).arrives()
    question = strange(Language.AR, somebody)
    await asks_people(somebody, question)

    village.clock.move(days=91)
    await app.expire(village.house.resources.works)
    await village.quiet()
    await somebody.says("/privacy")

    assert somebody.sees(say.questions_end_nobody(asked=question))
    assert somebody.reads(say.questions_kept(count=1)) not in somebody.newest.html
