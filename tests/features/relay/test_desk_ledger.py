from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.library import terms
from bot.features.relay.packages import release_of
from bot.features.relay.send_store import Sends
from bot.settings import LOCALES
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from bot.words.phrase import Phrase
from tests.features.relay.at_the_desk import WORDS, answers, partner, said_by, spoken, taken_in

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from tests.conftest import Town
    from tests.people import Newcomer, Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def editor(town: Town) -> Staff:
    return await (await town.member(Role.EDITOR)).signs_in()


async def newest(town: Town, organisation: Organisation) -> str:
    """What an organisation said last."""
    return (await said_by(town, organisation))[0].id


async def test_figures_of_the_quarter_that_ended_are_made_once(village: Town) -> None:
    await spoken(village)
    anna = await (await village.member(Role.ADMIN)).signs_in()

    await anna.opens("/promises")
    offered = "/promises/release" in anna.page.text
    await anna.sends("/promises/release")
    await anna.opens("/promises")

    async with village.house.resources.works.open() as work:
        release = await release_of(work)
    assert offered
    assert release is not None
    assert release.told["period"] == "2026Q3"
    assert "/promises/release" not in anna.page.text


async def test_every_organisation_is_sent_what_it_can_change_and_no_other(village: Town) -> None:
    await spoken(village)
    gps, school = (
        await taken_in(village),
        await taken_in(village, kind="school", themes=("family",)),
    )
    anna = await (await village.member(Role.ADMIN)).signs_in()
    await anna.opens("/promises")
    await anna.sends("/promises/release")

    await anna.sends("/promises/send")
    await anna.sends("/promises/send")

    async with village.house.resources.works.open() as work:
        assert len(await Sends(work).of(gps.id)) == 1
        assert await Sends(work).of(school.id) == ()


async def test_without_figures_nothing_can_be_sent(village: Town) -> None:
    anna = await (await village.member(Role.ADMIN)).signs_in()
    await anna.opens("/promises")

    assert (await anna.sends("/promises/send")).status_code == 404


async def news_has(who: Newcomer, words: str) -> bool:
    """Whether somebody who reads all that is new about care finds these words."""
    await who.says(who.reads_label(say.relay_key()))
    await who.taps(say.barriers_area_care())
    further = who.reads_label(say.relay_further())
    while words not in who.newest.html and further in who.newest.labels:
        await who.taps(say.relay_further())
    return words in who.newest.html


async def test_an_answer_is_looked_at_published_and_translated(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    samira = await hamlet.newcomer(Language.AR).arrives()
    miriam = await hamlet.member(Role.KEY_PERSON)
    await answers(ilse)
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)

    await els.opens(f"/promises/{answer}")
    await els.sends(f"/promises/{answer}/publish")
    published = els.reads_here(say.desk_done_published())
    await els.sends(f"/promises/{answer}/translate", language="ar", text="نجيب أسرع.", checked="1")

    assert published
    assert any(WORDS in shown.html for shown in miriam.heard)
    assert not any("نجيب أسرع." in shown.html for shown in samira.heard)
    assert await news_has(samira, "نجيب أسرع.")


async def test_it_is_published_once(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    await answers(ilse)
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)
    await els.opens(f"/promises/{answer}")
    await els.sends(f"/promises/{answer}/publish")

    await els.sends(f"/promises/{answer}/publish")

    assert els.reads_here(say.desk_done_decided_before())


async def test_what_is_given_back_says_why_to_the_organisation(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    await answers(ilse)
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)
    await els.opens(f"/promises/{answer}")

    refused = await els.sends(f"/promises/{answer}/back", reason="")
    await els.sends(f"/promises/{answer}/back", reason="Zeg wat iemand nu kan doen.")
    await ilse.opens("/ours/care_access")

    assert refused.status_code == 422
    assert "Zeg wat iemand nu kan doen." in ilse.page.text


async def test_only_what_is_published_is_translated_and_not_into_nothing(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    await answers(ilse)
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)
    page = f"/promises/{answer}"
    await els.opens(page)

    early = await els.sends(f"{page}/translate", language="ar", text="نجيب أسرع.")
    await els.opens(page)
    await els.sends(f"{page}/publish")
    empty = await els.sends(f"{page}/translate", language="ar", text="")
    strange = await els.sends(f"{page}/translate", language="nl", text="x")

    assert (early.status_code, empty.status_code, strange.status_code) == (404, 422, 404)


async def test_what_may_be_wrong_with_a_translation_is_said_before_anybody_hears_it(
    hamlet: Town,
) -> None:
    organisation, ilse = await partner(hamlet)
    samira = await hamlet.newcomer(Language.AR).arrives()
    await answers(ilse, text="De huisarts belt u binnen 3 dagen.")
    els = await editor(hamlet)
    answer = await newest(hamlet, organisation)
    page = f"/promises/{answer}"
    await els.opens(page)
    await els.sends(f"{page}/publish")
    words = "نتصل بكم خلال ٣٠ يومًا."
    names = terms.known(LOCALES)["huisarts"][Language.AR]

    once = await els.sends(f"{page}/translate", language="ar", text=words, checked="1")
    told = els.reads_here(say.desk_relay_look_again())
    numbers = els.reads_here(Phrase("desk-library-flaw-numbers-differ"))
    term = els.reads_here(
        Phrase("desk-library-flaw-term", {"word": "huisarts", "names": " / ".join(names)})
    )
    early = await news_has(samira, words)
    await els.sends(f"{page}/translate", language="ar", text=words, anyway="1")

    assert once.status_code == 422
    assert told
    assert (numbers, term) == (True, True)
    assert words in once.text
    assert 'name="checked" value="1" checked' in once.text
    assert not early
    assert await news_has(samira, words)


async def test_a_triager_sees_the_ledger_and_decides_nothing(hamlet: Town) -> None:
    organisation, ilse = await partner(hamlet)
    await answers(ilse)
    answer = await newest(hamlet, organisation)
    joost = await (await hamlet.member(Role.TRIAGER)).signs_in()

    await joost.opens("/promises")

    assert organisation.name in joost.page.text
    assert (await joost.opens(f"/promises/{answer}")).status_code == 403
