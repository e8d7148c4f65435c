"""Somebody says what stands in their way: in pictures, in words, and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.features.barriers import names
from bot.features.barriers.model import Area, Crowd, Kind, Part, Place, Province
from bot.features.people.screens import EMERGENCY
from bot.store.base import Row
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say
from bot.words.phrase import Passage
from tests.stories.groups import ASKED
from tests.stories.obstacles import begins, chooses, marks, picks, tells, waiting, writes

if TYPE_CHECKING:
    from bot.privacy.pool import Record
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

LAUGHED = {
    Language.NL: "De receptioniste lachte mij uit",
    Language.EN: "The receptionist laughed at me",
    Language.AR: "موظفة الاستقبال ضحكت علي",
    Language.TI: "እታ ተቐባሊት ስሒቓትለይ",
    Language.FA_AF: "کارمند مرا تحقیر کرد و به من خندید",
}
MINE = {
    Language.NL: "mijn naam is Tekle en mijn nummer is 0612345678",
    Language.EN: "my name is Tekle and my number is 0612345678",
    Language.AR: "اسمي تكلي ورقمي 0612345678",
    Language.TI: "ስመይ ተክለ እዩ፣ ቁጽረይ 0612345678",
    Language.FA_AF: "نام من تکله است. داکتر به نمبر من 0612345678 زنگ نزد",
}
WORDLESS = (Area.CARE, "care_access", "ca_no_gp")
SENSITIVE = (Area.CARE, "care_contact", "cc_culture_shame")
DANGEROUS = (Area.PEOPLE, "unfair", "un_home_violence")


async def new_since(town: Town, before: list[Record]) -> list[Record]:
    """What came into the pool meanwhile."""
    known = {each.undo for each in before}
    return [each for each in await waiting(town) if each.undo not in known]


async def sizes(town: Town) -> dict[str, int]:
    """How many rows each table has."""
    tables = Row.metadata.sorted_tables
    async with town.house.resources.works.open() as work:
        return {
            table.name: await work.session.scalar(select(func.count()).select_from(table)) or 0
            for table in tables
        }


async def test_four_taps_without_a_word_are_enough(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await begins(newcomer)
    assert newcomer.newest.html == newcomer.reads(say.barriers_trust(phone=EMERGENCY))

    taps = await chooses(newcomer, *WORDLESS)
    await newcomer.taps(say.barriers_send())

    assert taps + 1 == 4
    assert newcomer.newest.html == newcomer.reads(say.barriers_thanks())
    [told] = await new_since(town, before)
    assert (told.theme, told.codes, told.words) == ("care_access", ("ca_no_gp",), "")
    assert (told.language, told.first, told.opens) == (newcomer.language.value, True, True)


async def test_nothing_is_written_but_the_pool_and_its_marks(samira: Newcomer, town: Town) -> None:
    before = await sizes(town)

    await tells(samira, *WORDLESS)

    after = await sizes(town)
    changed = {name: after[name] - count for name, count in before.items() if after[name] != count}
    assert changed == {"barrier_pool": 1, "barrier_mark": 3}


async def test_words_are_shown_as_they_are_kept_and_then_deleted(
    newcomer: Newcomer, town: Town
) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, Area.WORK, "work_find", "wf_no_reply")
    mine = await writes(newcomer, MINE[newcomer.language])

    assert "0612345678" not in newcomer.newest.text
    assert "[…]" in newcomer.newest.text
    assert newcomer.reads(say.barriers_marks()) in newcomer.newest.html

    await newcomer.taps(say.barriers_send())

    assert mine not in [shown.message_id for shown in newcomer.screen]
    assert newcomer.reads(say.barriers_prompt()) not in [shown.html for shown in newcomer.screen]
    assert not any(MINE[newcomer.language] in str(shown.message) for shown in newcomer.screen)
    [told] = await new_since(town, before)
    assert told.words in newcomer.reads(say.barriers_words(words=told.words))
    assert "[…]" in told.words
    assert not any(
        secret in told.words for secret in ("0612345678", "Tekle", "تكلي", "ተክለ", "تکله")
    )


async def test_words_that_were_changed_meanwhile_are_shown_again(
    newcomer: Newcomer, town: Town
) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, *WORDLESS)
    mine = await writes(newcomer, LAUGHED[newcomer.language])
    await town.cloud.edit(newcomer.who, mine, MINE[newcomer.language])
    await town.quiet()

    await newcomer.taps(say.barriers_send())

    assert await new_since(town, before) == []
    assert "[…]" in newcomer.newest.text

    await newcomer.taps(say.barriers_send())
    [told] = await new_since(town, before)
    assert "[…]" in told.words


async def test_words_that_tell_it_already_lead_here(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await newcomer.says(LAUGHED[newcomer.language])
    assert newcomer.reads_label(say.barriers_tell()) in newcomer.newest.labels

    await newcomer.taps(say.barriers_tell())
    await chooses(newcomer, Area.PEOPLE, "trust", "tr_no_trust")
    await newcomer.taps(say.barriers_send())

    [told] = await new_since(town, before)
    assert told.words == LAUGHED[newcomer.language]
    assert LAUGHED[newcomer.language] not in [shown.text for shown in newcomer.screen]


async def test_under_an_answer_the_theme_is_known(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await newcomer.says(ASKED[newcomer.language][0])

    await newcomer.taps(say.barriers_tell())
    assert newcomer.newest.html.startswith(newcomer.reads(say.barriers_trust(phone=EMERGENCY)))
    await picks(newcomer, "wa_unsafe")
    await newcomer.taps(say.barriers_send())

    [told] = await new_since(town, before)
    assert (told.theme, told.words) == ("work_at", "")


async def test_what_is_sensitive_shows_help_and_asks_for_no_words(newcomer: Newcomer) -> None:
    await begins(newcomer)
    await chooses(newcomer, *SENSITIVE)

    labels = newcomer.newest.labels
    assert newcomer.reads_label(say.barriers_write()) not in labels
    assert labels[0] == newcomer.reads_label(say.barriers_help())
    title = Passage(EntryId("health-woman-doctor"), "title")
    assert newcomer.newest.html.startswith(newcomer.reads(title))

    await newcomer.taps(say.barriers_help())
    assert newcomer.reads(Passage(EntryId("health-woman-doctor"))) in newcomer.newest.html


async def test_what_may_be_danger_shows_the_card_first(newcomer: Newcomer) -> None:
    await begins(newcomer)
    await chooses(newcomer, *DANGEROUS)

    assert "112" in newcomer.newest.text


async def test_words_of_danger_stop_it_kindly(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, *WORDLESS)
    await writes(newcomer, ASKED[newcomer.language][1])

    assert newcomer.reads(say.barriers_danger()) in newcomer.newest.html
    assert "112" in newcomer.newest.text
    assert newcomer.newest.labels == []
    assert await new_since(town, before) == []


async def test_a_voice_is_refused_as_it_says_who_somebody_is(samira: Newcomer, town: Town) -> None:
    await begins(samira)
    await chooses(samira, *WORDLESS)
    await samira.taps(say.barriers_write())
    prompt = samira.newest.message_id
    await town.cloud.send_voice(samira.who, b"OggS", reply_to=prompt)
    await town.quiet()

    assert samira.newest.html == samira.reads(say.barriers_only_text())


async def test_where_it_was_is_a_kind_of_place_and_a_province(
    newcomer: Newcomer, town: Town
) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, *WORDLESS)

    await newcomer.taps(say.barriers_where())
    await newcomer.taps(names.place_name(Place.DOCTOR))
    await newcomer.taps(names.region_name(Part.EAST))
    await newcomer.taps(names.region_name(Province.OVERIJSSEL))
    await newcomer.taps(say.barriers_another())
    await picks(newcomer, "ca_far")
    await newcomer.taps(say.barriers_send())

    [told] = await new_since(town, before)
    assert (told.place, told.region) == ("doctor", "overijssel")
    assert told.codes == ("ca_no_gp", "ca_far")


async def test_what_went_well_is_told_too(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await newcomer.taps(say.barriers_good())
    await chooses(newcomer, Area.PEOPLE, "language")
    await newcomer.taps(say.barriers_send())

    [told] = await new_since(town, before)
    assert (told.kind, told.theme, told.codes) == (Kind.GOOD, "language", ())


async def test_it_is_taken_back_until_it_is_mixed(newcomer: Newcomer, town: Town) -> None:
    before, marked = await waiting(town), await marks(town)
    await tells(newcomer, *WORDLESS)
    assert len(await new_since(town, before)) == 1

    await newcomer.taps(say.barriers_undo())

    assert newcomer.newest.html == newcomer.reads(say.barriers_undone())
    assert await new_since(town, before) == []
    assert await marks(town) == marked + 1

    await tells(newcomer, *WORDLESS)
    [again] = await new_since(town, before)
    assert (again.first, again.opens) == (True, True)


async def test_nothing_is_kept_of_what_was_stopped(newcomer: Newcomer, town: Town) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, *WORDLESS)

    await newcomer.taps(say.barriers_stop())

    assert newcomer.newest.html == newcomer.reads(say.barriers_stopped())
    assert await new_since(town, before) == []


async def test_a_key_person_speaks_for_a_group(town: Town) -> None:
    miriam = await town.member(Role.KEY_PERSON)
    before = await waiting(town)
    await begins(miriam)
    await chooses(miriam, *WORDLESS)

    await miriam.taps(say.barriers_group())
    await miriam.taps(names.crowd_name(Crowd.SOME))
    await miriam.taps(say.barriers_send())

    [told] = await new_since(town, before)
    assert (told.via, told.crowd) == ("key", "some")


async def test_a_newcomer_cannot_speak_for_a_group(samira: Newcomer) -> None:
    await begins(samira)
    await chooses(samira, *WORDLESS)

    assert samira.reads_label(say.barriers_group()) not in samira.newest.labels


async def test_twenty_taps_on_send_are_one(town: Town, newcomer: Newcomer) -> None:
    before = await waiting(town)
    await begins(newcomer)
    await chooses(newcomer, *WORDLESS)
    preview = newcomer.newest

    for _ in range(20):
        await town.cloud.press(
            newcomer.who, preview.message_id, data=preview.inline_keyboard[0][0]["callback_data"]
        )
    await town.quiet()

    assert len(await new_since(town, before)) == 1


async def test_who_says_very_much_is_asked_to_wait(town: Town, yohannes: Newcomer) -> None:
    before = await waiting(town)
    for _ in range(4):
        await tells(yohannes, *WORDLESS)

    assert yohannes.newest.html == yohannes.reads(say.barriers_full())
    told = await new_since(town, before)
    assert [each.first for each in told].count(True) == 1
    assert len(told) == 3


async def test_who_follows_an_area_can_leave_it_and_reads_it_of_themselves(
    newcomer: Newcomer,
) -> None:
    await tells(newcomer, *WORDLESS)
    await newcomer.taps(say.barriers_follow())
    area = names.area_name(Area.CARE)
    assert newcomer.newest.html == newcomer.reads(say.barriers_followed(area=area))

    await newcomer.says(newcomer.reads_label(say.people_key_privacy()))
    assert newcomer.reads(say.barriers_kept(count="1")) in newcomer.newest.html

    await newcomer.taps(say.barriers_unfollow())
    assert newcomer.reads(say.barriers_unfollowed(area=area)) in [
        shown.html for shown in newcomer.screen
    ]


async def test_the_thanks_are_deleted_from_the_chat(samira: Newcomer) -> None:
    await tells(samira, *WORDLESS)

    await samira.taps(say.barriers_clean())

    assert samira.reads(say.barriers_thanks()) not in [shown.html for shown in samira.screen]
