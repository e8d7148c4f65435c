"""A key person passes on what a group asks: nobody of the group comes along, and the answers go back."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding import screens
from bot.features.forwarding.model import Batch, Topic
from bot.features.questions.model import Crowd
from bot.vocabulary import Danger, EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.direction import without_isolates
from bot.words.phrase import In, Passage
from tests.stories.asking import opened
from tests.stories.groups import (
    ASKED,
    ODD,
    SECRETS,
    SICK,
    card_in,
    everything_kept,
    key_person,
    prompts,
    signs,
    until_open,
)

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

LOUD = ("telegram", "httpx", "httpcore", "aiohttp", "uvicorn", "asyncio", "aiosqlite")
MOST_WORDS = 60


async def test_twelve_messages_become_cards_and_a_question_for_people(
    town: Town, joost: Staff, language: Language, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for loud in LOUD:
        caplog.set_level(logging.WARNING, loud)  # as `run` does, whatever LOG_LEVEL says
    miriam, group = await key_person(town, Language.TI)
    question, danger = ASKED[language]
    others = [asked for other, (asked, _) in ASKED.items() if other is not language]
    odd = ODD[language]

    await group.asks(
        question, others[0], danger, odd, question, "Ik heet Tekle Berhane, bel 0687654321"
    )
    await group.shows()
    await group.asks(*others[1:], "hallo", f"dank je wel @tekle_b{miriam.who.id}")
    await group.is_quiet()

    [prompt] = prompts(miriam)
    helper = miriam.reads(*screens.danger(Danger.VIOLENCE).says)
    assert signs(miriam) == [["👀"]] * 12
    assert prompt.html == miriam.reads(*screens.gathered(Batch(11, 0, 1)).says)
    assert [shown.html for shown in miriam.heard[-2:]] == [helper, prompt.html]

    await miriam.taps(say.forwarding_sort())

    said = [without_isolates(shown.html) for shown in miriam.heard]
    above = next(text for text in said if miriam.reads(say.forwarding_above()) in text)
    for each in Language:
        card = card_in(miriam, each)
        name = miriam.reads_label(In(each, say.people_language_name()))
        assert without_isolates(card) in said
        assert len(card.split()) <= MOST_WORDS
        assert f"{name} · {2 if each is language else 1}×" in above
    assert not prompts(miriam)

    await until_open(miriam)
    while odd not in miriam.newest.html:
        await miriam.taps(say.forwarding_leave())
    await miriam.taps(say.questions_yes())
    await miriam.taps(say.forwarding_crowd(people=Crowd.SOME.value))
    while miriam.reads_label(say.forwarding_leave()) in miriam.newest.labels:
        await miriam.taps(say.forwarding_leave())
    await joost.opens("/questions")

    waiting = [part for part in joost.page.text.split("<article") if odd in part]
    kept = await everything_kept(town)
    ids = tuple(str(each.id) for each in group.origins if not isinstance(each, str))
    assert sum("6-15" in part for part in waiting) == 1
    assert miriam.sees_last(say.forwarding_thanks(topics="6", asked="1"))
    for secret in (*SECRETS, *ids):
        assert secret.encode() not in kept, secret
        assert secret not in caplog.text, secret
        assert secret not in joost.page.text, secret
        assert all(secret not in shown.html for shown in miriam.heard), secret


async def test_an_answer_of_people_comes_back_to_carry(town: Town, joost: Staff) -> None:
    miriam, group = await key_person(town)
    odd = "Hoeveel kegels vallen er bij een volle zaal"
    await group.asks(odd)
    await group.is_quiet()
    await miriam.taps(say.forwarding_sort())
    await until_open(miriam)
    await miriam.taps(say.questions_yes())
    await miriam.taps(say.forwarding_crowd_one())
    await joost.opens("/questions")
    page = opened(joost, odd)

    await joost.opens(page)
    await joost.sends(f"{page}/answer", answer="Tien")

    assert miriam.sees_last(say.questions_answer(asked=odd, text="Tien"))
    await town.cloud.forward(miriam.who, [miriam.newest.message_id])


async def test_a_spoken_answer_can_be_carried_and_is_not_lent_to_others(town: Town) -> None:
    listener = await town.member(Role.KEY_PERSON, answers=(Language.TI,))
    miriam, group = await key_person(town, Language.TI)
    await town.cloud.send_voice(group.tekle, b"OggS group", chat=group.chat)
    voice = town.cloud.screen(group.tekle, group.chat)[-1].message_id
    await town.cloud.forward(miriam.who, [voice], privacy="hidden")
    await group.is_quiet()
    await miriam.taps(say.forwarding_sort())
    await miriam.taps(In(Language.TI, say.people_language_name()))

    language = In(Language.TI, say.people_language_name())
    card = next(
        shown
        for shown in listener.heard
        if shown.html.startswith(listener.reads(say.questions_card_voice(language=language)))
    )
    with pytest.raises(ValueError, match="protected"):
        await town.cloud.forward(listener.who, [card.message_id])
    await listener.taps(say.questions_claim())
    await town.cloud.send_voice(listener.who, b"OggS answer")
    await town.quiet()
    await listener.taps(say.questions_send())

    assert miriam.sees_last(say.questions_answer_voice())
    await town.cloud.forward(miriam.who, [miriam.newest.message_id])


async def test_danger_does_not_wait_for_a_tap(town: Town, language: Language) -> None:
    miriam, group = await key_person(town)
    _, danger = ASKED[language]
    await group.asks(danger, danger)
    await town.quiet()
    town.clock.move(seconds=1)
    town.house.courier.wake()
    await town.quiet()

    helper = miriam.reads(*screens.danger(Danger.VIOLENCE).says)
    assert [shown.html for shown in miriam.heard].count(helper) == 1
    assert prompts(miriam) == []


async def test_an_export_that_is_pasted_becomes_a_batch_without_its_people(town: Town) -> None:
    miriam, group = await key_person(town)
    await miriam.says(
        "[12:03, 24-11-2026] Tekle Berhane: ik ben ziek, hoe meld ik mij ziek op mijn werk\n"
        "[12:04, 24-11-2026] +31 6 87654321: Tekle, hoe meld ik mij ziek op mijn werk"
    )
    await group.is_quiet()
    [prompt] = prompts(miriam)
    await miriam.taps(say.forwarding_sort())

    assert prompt.html == miriam.reads(*screens.gathered(Batch(2, 0, 0)).says)
    assert any(shown.html == card_in(miriam, Language.NL) for shown in miriam.heard)
    assert not any(
        secret in shown.html for shown in miriam.heard for secret in SECRETS if shown.from_bot
    )


async def test_the_words_below_a_photo_are_a_text_and_the_photo_is_not_opened(town: Town) -> None:
    miriam, group = await key_person(town)
    before = town.cloud.calls_made
    await group.shows("ik ben ziek, hoe meld ik mij ziek op mijn werk")
    await group.is_quiet()
    [prompt] = prompts(miriam)

    await miriam.taps(say.forwarding_sort())

    assert prompt.html == miriam.reads(*screens.gathered(Batch(1, 0, 1, captions=1)).says)
    assert any(shown.html == card_in(miriam, Language.NL) for shown in miriam.heard)
    after = [call.method for call in town.cloud.calls if call.number > before]
    assert "getFile" not in after


async def test_stickers_are_passed_over_and_alone_they_are_no_question(town: Town) -> None:
    miriam, group = await key_person(town)
    sticker = await town.cloud.send_sticker(group.tekle, "👍", chat=group.chat)
    card = await town.cloud.send_contact(group.tekle, "+31687654321", "Tekle", chat=group.chat)
    await town.cloud.forward(miriam.who, [sticker, card])
    await group.is_quiet()
    alone = miriam.newest.html
    await group.asks("mijn baas betaalt niet")
    await town.cloud.forward(miriam.who, [sticker])
    await group.is_quiet()

    assert alone == miriam.reads(say.forwarding_none())
    assert [shown.html for shown in prompts(miriam)] == [
        miriam.reads(*screens.gathered(Batch(1, 0, 0)).says)
    ]
    assert signs(miriam) == [[], [], ["👀"], []]


async def test_a_command_and_a_key_that_are_passed_on_do_nothing_of_their_own(
    town: Town,
) -> None:
    miriam, group = await key_person(town)

    await group.asks("/forget", miriam.reads_label(say.people_key_privacy()), "/start i-abc")
    await group.is_quiet()

    assert prompts(miriam)[0].html == miriam.reads(*screens.gathered(Batch(3, 0, 0)).says)
    assert not miriam.sees(say.people_forget_ask())
    assert not miriam.sees(say.people_privacy())


async def test_a_batch_that_is_one_question_is_answered_as_one(town: Town) -> None:
    miriam, group = await key_person(town)
    await group.asks(
        "ik heb een vraag voor jullie", "ik ben ziek, hoe meld ik mij ziek op mijn werk"
    )
    await group.is_quiet()

    await miriam.taps(say.forwarding_one())

    assert any(shown.html == card_in(miriam, Language.NL) for shown in miriam.heard)
    assert miriam.sees_last(say.forwarding_thanks(topics="1", asked="0"))


async def test_what_was_meant_takes_the_place_of_what_was_not_clear(town: Town) -> None:
    miriam, group = await key_person(town)
    await group.asks("ik heb een vraag over geld en de dokter en mijn kind")
    await group.is_quiet()
    await miriam.taps(say.forwarding_sort())
    message = miriam.newest.message_id
    entry = next(
        place
        for place in town.house.resources.finder.match("geld dokter kind", "nl").hits
        if miriam.reads_label(Passage(EntryId(place.id), "title")) in miriam.newest.labels
    )

    await miriam.taps(Passage(EntryId(entry.id), "title"))

    [card] = [shown for shown in miriam.heard if shown.message_id == message]
    topic = Topic(EntryId(entry.id), Language.NL, 1, heard=False)
    assert card.html == miriam.reads(*screens.card(topic).says)
    assert miriam.sees_last(say.forwarding_thanks(topics="1", asked="0"))


async def test_who_is_no_member_is_answered_as_ever(samira: Newcomer, town: Town) -> None:
    await town.cloud.forward_text(samira.who, "أنا مريض كيف أبلغ العمل أني مريض", origin="Tekle")
    await town.quiet()

    assert samira.is_offered(SICK)


async def test_names_of_an_export_reach_nobody_for_newcomers_either(
    samira: Newcomer, joost: Staff
) -> None:
    await samira.says(
        "[12:03, 24-11-2026] Tekle Berhane: welke kleur heeft het vogelhuisje van Tekle"
    )
    while samira.reads_label(say.questions_person()) not in samira.newest.labels:
        await samira.taps(say.ask_none_of_these())
    await samira.taps(say.questions_person())
    await samira.taps(say.questions_yes())
    await joost.opens("/questions")

    assert "vogelhuisje" in joost.page.text
    assert "Tekle" not in joost.page.text


async def test_a_member_who_rests_is_not_asked(town: Town, farid: Newcomer) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.FA_AF,))
    await miriam.says("/pause")
    await miriam.taps(say.forwarding_rest_week())
    await town.cloud.send_voice(farid.who, b"OggS")
    await town.quiet()

    await farid.taps(say.questions_yes())

    language = In(Language.FA_AF, say.people_language_name())
    assert any(miriam.reads(say.forwarding_rests()) in shown.html for shown in miriam.heard)
    assert not miriam.sees(say.questions_card_voice(language=language))
