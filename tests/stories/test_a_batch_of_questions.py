from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from bot.features.forwarding import screens
from bot.features.forwarding.model import Topic
from bot.features.questions.model import Crowd
from bot.vocabulary import Danger, EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.phrase import In

if TYPE_CHECKING:
    from bot.demo.records import Shown
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

SICK = EntryId("work-sick")
ASKED = {
    Language.NL: ("ik ben ziek, hoe meld ik mij ziek op mijn werk", "mijn man slaat mij"),
    Language.EN: ("I am sick, how do I call in sick at work", "my husband hits me"),
    Language.AR: ("أنا مريض كيف أبلغ العمل أني مريض", "زوجي عم يضربني"),
    Language.TI: ("ሓሚመ ኣለኹ ንስራሕ ከመይ ገይረ ክሕብር", "ሰብኣየይ ይወቕዓኒ ኣሎ"),
    Language.FA_AF: ("من مریض هستم چطور به کار خبر بدهم", "شوهرم مرا می‌زند"),
}
"""What somebody is answered to, and what tells of violence at home."""

STRANGE = "Welke kleur verf mag op mijn houten vogelhuisje"
SECRETS = (
    "Tekle",
    "Berhane",
    "tekle_b",
    "+31687654321",
    "0687654321",
    "Stille Wateren",
    "Redactie R.",
)


@pytest.fixture(params=list(Language), ids=str)
def asked(request: pytest.FixtureRequest) -> tuple[str, str]:
    return ASKED[request.param]


async def pass_on(town: Town, miriam: Staff, texts: list[str]) -> None:
    """Forward these: from a person, from somebody hidden, from a channel, one after another."""
    tekle = town.cloud.person(
        f"tekle{miriam.who.id}", "Tekle", last_name="Berhane", username=f"tekle_b{miriam.who.id}"
    )
    origins = (tekle, "Tekle Berhane", town.cloud.channel("Stille Wateren", "Redactie R."))
    for number, text in enumerate(texts):
        await town.cloud.forward_text(miriam.who, text, origin=origins[number % 3])


async def settled(town: Town) -> None:
    """Until the one question about a batch is asked, too."""
    await town.quiet()
    town.clock.move(seconds=3)
    town.house.courier.wake()
    await town.quiet()


def prompts(miriam: Staff) -> list[Shown]:
    sort = miriam.reads_label(say.forwarding_sort())
    return [shown for shown in miriam.heard if sort in shown.labels]


async def test_a_batch_is_sorted_into_danger_cards_and_what_people_must_answer(
    town: Town, asked: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for loud in ("telegram", "httpx", "httpcore", "aiohttp", "uvicorn", "asyncio", "aiosqlite"):
        caplog.set_level(logging.WARNING, loud)  # as `run` does, whatever LOG_LEVEL says
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.TI,))
    question, danger = asked
    language = town.house.resources.finder.spoken(question) or Language.NL
    odd = f"{STRANGE} {miriam.who.id % 1000}"

    await pass_on(
        town, miriam, [question, question, danger, odd, "Ik heet Tekle Berhane, bel 0687654321"]
    )
    await town.cloud.send_photo(miriam.who, b"\xff\xd8")
    await settled(town)
    [prompt] = prompts(miriam)
    await miriam.taps(say.forwarding_sort())
    said = [shown.html for shown in miriam.heard]

    card = screens.card(Topic(SICK, language, 2, heard=False))
    helper = screens._danger(Danger.VIOLENCE)
    assert miriam.reads(say.forwarding_batch(count="5")) in prompt.html
    assert miriam.reads(*helper.says) in said
    assert miriam.reads(*card.says) in said
    assert said.index(miriam.reads(*helper.says)) < said.index(miriam.reads(*card.says))
    assert [secret for secret in SECRETS if secret in caplog.text] == []


async def test_every_message_gets_a_sign_and_none_an_answer(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.AR,))
    before = len(miriam.heard)

    await pass_on(town, miriam, [f"Vraag {number} over werk" for number in range(12)])
    await settled(town)

    signs = [shown.reactions for shown in miriam.screen if shown.message.get("forward_origin")]
    assert signs == [["👀"]] * 12
    assert len(miriam.heard) == before + 1


async def test_what_nobody_answered_goes_to_people_for_about_so_many(
    town: Town, joost: Staff
) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.NL,))
    odd = f"Hoeveel punten krijgt een {'abcdefghij'[miriam.who.id % 10] * 6} bij het kegelen"
    await pass_on(town, miriam, [odd])
    await settled(town)
    await miriam.taps(say.forwarding_sort())
    while miriam.reads_label(say.ask_none_of_these()) in miriam.newest.labels:
        await miriam.taps(say.ask_none_of_these())

    await miriam.taps(say.questions_yes())
    await miriam.taps(say.forwarding_crowd(people=Crowd.SOME.value))
    await joost.opens("/questions")
    card = next(part for part in joost.page.text.split("<article") if odd in part)
    page = card.split('href="/desk')[-1].partition('"')[0]
    await joost.opens(page)
    await joost.sends(f"{page}/answer", answer="Tien")

    assert "6-15" in card
    assert miriam.sees_last(say.questions_answer(asked=odd, text="Tien"))


async def test_an_export_that_is_pasted_becomes_a_batch_without_its_people(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await miriam.says(
        "[12:03, 24-11-2026] Tekle Berhane: ik ben ziek, hoe meld ik mij ziek op mijn werk\n"
        "[12:04, 24-11-2026] +31 6 87654321: Tekle, hoe meld ik mij ziek op mijn werk"
    )
    await settled(town)

    [prompt] = prompts(miriam)
    await miriam.taps(say.forwarding_sort())

    assert miriam.reads(say.forwarding_batch(count="2")) in prompt.html
    card = screens.card(Topic(SICK, Language.NL, 2, heard=False))
    assert miriam.sees(*card.says)


async def test_a_batch_that_is_one_question_is_answered_as_one(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await pass_on(
        town,
        miriam,
        ["ik heb een vraag voor jullie", "ik ben ziek, hoe meld ik mij ziek op mijn werk"],
    )
    await settled(town)

    await miriam.taps(say.forwarding_one())

    card = screens.card(Topic(SICK, Language.NL, 1, heard=False))
    assert miriam.sees(*card.says)


async def test_a_batch_can_be_thrown_away(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await pass_on(town, miriam, ["mijn baas betaalt niet"])
    await settled(town)

    await miriam.taps(say.forwarding_drop())
    await miriam.says("/privacy")

    assert miriam.sees(say.forwarding_dropped())
    assert miriam.reads(say.forwarding_kept(count="1")) not in miriam.newest.html


async def test_twenty_taps_sort_once(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    await pass_on(town, miriam, ["ik ben ziek, hoe meld ik mij ziek op mijn werk"])
    await settled(town)
    message = miriam.newest.message_id

    for _ in range(20):
        await town.cloud.press(miriam.who, message, 0, 0)
    await town.quiet()

    card = miriam.reads(*screens.card(Topic(SICK, Language.NL, 1, heard=False)).says)
    assert [shown.html for shown in miriam.heard].count(card) == 1


async def test_voices_of_a_group_are_heard_by_a_listener(town: Town) -> None:
    listener = await town.member(Role.KEY_PERSON, answers=(Language.TI,))
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.TI,))
    voice = await town.cloud.send_voice(listener.who, b"OggS group")
    await town.quiet()
    await town.cloud.forward(miriam.who, [voice], privacy="hidden")
    await settled(town)

    await miriam.taps(say.forwarding_sort())
    await miriam.taps(In(Language.TI, say.people_language_name()))

    language = In(Language.TI, say.people_language_name())
    assert listener.sees(say.questions_card_voice(language=language))


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
    if samira.reads_label(say.ask_none_of_these()) in samira.newest.labels:
        await samira.taps(say.ask_none_of_these())
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


async def test_nothing_of_where_a_message_came_from_is_in_the_database(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON, answers=(Language.AR,))
    await pass_on(
        town, miriam, ["Ik heet Tekle Berhane, bel 0687654321", "vraag over werk", "vraag"]
    )
    await town.quiet()

    kept = b"".join(
        path.read_bytes() for path in town.settings.data_dir.glob("*") if path.suffix != ".npz"
    ) + b"".join(path.read_bytes() for path in town.settings.data_dir.parent.glob("*.sqlite3*"))
    assert [secret for secret in SECRETS if secret.encode() in kept] == []
