from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.stories.asking import asks_people, strange

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_key_person_sees_what_waits_in_their_own_languages(village: Town) -> None:
    miriam = await (await village.member(Role.KEY_PERSON, answers=(Language.TI,))).signs_in()
    for language in (Language.TI, Language.AR):
        somebody = await village.newcomer(language).arrives()
        await asks_people(somebody, strange(language, somebody))

    await miriam.opens("")

    assert miriam.reads_here(say.desk_questions_errand_waiting(count="1"))
    assert "/desk/team" not in miriam.page.text


async def test_what_waits_too_long_stands_there_and_what_is_not_there_does_not(
    village: Town,
) -> None:
    somebody = await village.newcomer(Language.NL).arrives()
    await asks_people(somebody, strange(Language.NL, somebody))
    village.clock.move(days=4)
    joost = await (await village.member(Role.TRIAGER)).signs_in()

    await joost.opens("")

    assert joost.reads_here(say.desk_questions_errand_overdue(count="1"))
    assert not joost.reads_here(say.desk_questions_errand_danger(count="0"))


async def test_an_admin_sees_invites_that_nobody_used(village: Town) -> None:
    anna = await (await village.member(Role.ADMIN)).signs_in()
    await anna.opens("/team")
    await anna.sends("/team/invite", alias="Noor", role="editor", languages=["nl"])
    await anna.opens("")

    assert anna.reads_here(say.desk_team_errand_invites(count="1"))


async def test_a_reader_sees_that_there_are_answers_to_read(village: Town) -> None:
    vera = await (await village.member(Role.VIEWER)).signs_in()

    await vera.opens("")

    assert "/desk/library" in vera.page.text
    assert "/desk/questions" not in vera.page.text
