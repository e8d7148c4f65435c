from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.people import screens, service
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.phrase import In

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_start_shows_five_languages_in_their_own_scripts(town: Town) -> None:
    somebody = town.newcomer(Language.TI)

    await somebody.starts()

    assert somebody.newest.labels == ["ትግርኛ", "العربية", "دری", "Nederlands", "English"]


async def test_an_app_that_says_nothing_of_its_language_gets_english_first(town: Town) -> None:
    somebody = town.newcomer(Language.EN, hint="")

    await somebody.starts()

    assert somebody.newest.labels[0] == "English"


async def test_the_chosen_language_is_spoken_at_once(town: Town, language: Language) -> None:
    somebody = town.newcomer(Language.EN)
    await somebody.starts()

    await somebody.chooses(language)

    assert somebody.sees_last(*screens.trust(town.house.resources.operator).says)


async def test_the_trust_card_stays_when_it_is_read(newcomer: Newcomer, town: Town) -> None:
    assert newcomer.sees(*screens.trust(town.house.resources.operator).says)
    assert newcomer.sees_last(say.library_pick())


async def test_the_list_of_commands_speaks_the_chosen_language(newcomer: Newcomer) -> None:
    listed = newcomer.town.cloud.commands_for(newcomer.who)

    assert {command["command"]: command["description"] for command in listed}[
        "privacy"
    ] == newcomer.reads_label(say.people_command_privacy())


async def test_the_keys_under_the_field_work_in_every_language(newcomer: Newcomer) -> None:
    await newcomer.says(newcomer.reads_label(say.people_key_help()))

    assert newcomer.sees_last(*screens.help(newcomer.town.house.resources.operator).says)


async def test_a_key_of_the_language_before_still_works(samira: Newcomer) -> None:
    await samira.says("🔒 Mijn gegevens")

    assert samira.sees_last(say.people_privacy())


async def test_privacy_shows_what_the_database_holds(newcomer: Newcomer) -> None:
    await newcomer.says("/privacy")

    async with newcomer.town.house.resources.works.open() as work:
        kept = await service.kept_about(work, newcomer.id)
    name = newcomer.reads_label(In(newcomer.language, say.people_language_name()))
    assert kept.person is not None
    assert name in newcomer.newest.text
    assert "Q4 2026" in newcomer.newest.text


async def test_forgetting_leaves_nothing_in_the_database(newcomer: Newcomer) -> None:
    await newcomer.says("/forget")

    await newcomer.taps(say.shared_yes())

    async with newcomer.town.house.resources.works.open() as work:
        kept = await service.kept_about(work, newcomer.id)
    assert kept.nothing
    assert newcomer.sees_last(say.people_forgotten())
    assert newcomer.town.cloud.commands_for(newcomer.who)[0]["description"] != ""


async def test_somebody_who_was_forgotten_is_asked_for_a_language_again(samira: Newcomer) -> None:
    await samira.says("/forget")
    await samira.taps(say.shared_yes())

    await samira.says("/privacy")

    assert samira.newest.text.startswith(samira.reads_label(say.people_privacy_nothing()))


async def test_a_person_may_change_their_mind_about_forgetting(farid: Newcomer) -> None:
    await farid.says("/privacy")
    await farid.taps(say.people_forget_button())

    await farid.taps(say.shared_no())

    assert farid.sees_last(say.people_kept())


async def test_another_language_is_spoken_from_then_on(yohannes: Newcomer) -> None:
    await yohannes.says("/language")

    await yohannes.chooses(Language.NL)
    await yohannes.taps(say.people_trust_button())

    assert yohannes.newest.text == "Tik op het plaatje dat past."


async def test_a_person_who_blocks_the_bot_is_promised_nothing_more(samira: Newcomer) -> None:
    await samira.town.cloud.block(samira.who)
    await samira.town.quiet()

    async with samira.town.house.resources.works.open() as work:
        assert await work.outbox.waiting_for(samira.id) == 0
