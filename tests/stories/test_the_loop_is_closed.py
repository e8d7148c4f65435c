"""From a sentence in Tigrinya to a promise in five languages, to "it is not better", and back to the promise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.barriers.model import Area
from bot.features.organisations import service as organisations
from bot.features.relay import service as relay
from bot.features.relay.model import Standing
from bot.features.team.model import NOWHERE
from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.databases import DATABASES
from tests.people import Staff
from tests.stories import obstacles

if TYPE_CHECKING:
    from bot.features.organisations.model import Organisation
    from tests.conftest import Town
    from tests.people import Newcomer

pytestmark = pytest.mark.asyncio(loop_scope="session")

THEME, CODE = "care_access", "ca_phone"
SAID = "ስልኪ ክድውል ከለኹ ሓደ ሰዓት እጽበ። ስመይ ዮናስ እዩ።"
IN_DUTCH = "Als ik bel, wacht ik een uur."
PROMISED = {
    Language.NL: "Wij nemen de telefoon sneller op. U kunt ook een bericht sturen.",
    Language.EN: "We answer the phone faster. You can also send a message.",
    Language.AR: "نجيب على الهاتف أسرع. يمكنكم أيضًا إرسال رسالة.",
    Language.TI: "ስልኪ ቀልጢፍና ክንምልስ ኢና። መልእኽቲ ክትሰዱ እውን ትኽእሉ።",
    Language.FA_AF: "ما زودتر به تلفن جواب می‌دهیم. پیام هم می‌توانید بفرستید.",
}


async def speaks(who: Newcomer, words: str = "") -> None:
    """Says what stands in the way, and asks to hear what comes of it."""
    await obstacles.begins(who)
    await obstacles.chooses(who, Area.CARE, THEME, CODE)
    if words:
        await obstacles.writes(who, words)
    await who.taps(say.barriers_send())
    await who.taps(say.barriers_follow())


async def crowd(town: Town, people: int) -> list[Newcomer]:
    """So many, in all languages in turn."""
    languages = list(Language)
    return [await town.newcomer(languages[at % 5]).arrives() for at in range(people)]


async def partner(town: Town, admin: Staff) -> tuple[Organisation, Staff]:
    """A care group, taken in at the desk, and somebody who answers for it."""
    await admin.opens("/organisations")
    await admin.sends(
        "/organisations",
        name="Huisartsengroep Noord",
        kind="huisartsenzorg",
        region="",
        themes=THEME,
    )
    async with town.house.resources.works.open() as work:
        [found] = await organisations.active(work)
    page = await admin.sends(
        f"/organisations/{found.id}/invite",
        alias="Praktijkmanager",
        role="responder",
        language="nl",
    )
    token = re.findall(r"start=(i-[\w-]+)", page.text)[0]
    who = await town.newcomer(Language.NL).arrives()
    await who.starts(token)
    staff = Staff(town, who.who, Language.NL)
    await town.browsers.enter_async_context(staff.browser)
    return found, staff


async def answers(responder: Staff, state: str, by: str, text: str) -> None:
    await responder.signs_in()
    await responder.opens(f"/ours/{THEME}")
    await responder.sends(f"/ours/{THEME}", state=state, by=by, text=text, owner="Balie")
    assert responder.reads_here(say.desk_done_answer_waits())


async def publishes(editor: Staff, texts: dict[Language, str]) -> None:
    """Looks at what waits, lets everybody read it, and puts it into the other languages."""
    await editor.signs_in()
    await editor.opens("/promises")
    answer = re.findall(r"/desk/promises/(\w{12})", editor.page.text)[0]
    await editor.opens(f"/promises/{answer}")
    await editor.sends(f"/promises/{answer}/publish")
    for language, text in texts.items():
        if language is not Language.NL:
            await editor.sends(f"/promises/{answer}/translate", language=language.value, text=text)


async def standing(town: Town) -> Standing:
    async with town.house.resources.works.open() as work:
        [line] = await relay.ledger(work)
    return line.standing


@pytest.mark.parametrize("village", DATABASES, indirect=True)
async def test_what_somebody_said_comes_back_as_a_promise_and_opens_again(village: Town) -> None:
    town = village
    yohannes = await town.newcomer(Language.TI).arrives()
    others = await crowd(town, 29)
    joost = await town.member(Role.TRIAGER, answers=tuple(Language))
    els, anna = await town.member(Role.EDITOR), await town.member(Role.ADMIN)

    await speaks(yohannes, SAID)
    for who in others:
        await speaks(who)
    assert await town.house.mixer.look() == 30

    await joost.signs_in()
    await joost.opens("/reports")
    await joost.sends("/reports/promise")
    report = re.findall(r"/desk/reports/(\w{32})", joost.page.text)[0]
    assert "ሓደ ሰዓት እጽበ" in joost.page.text
    less = "ስልኪ ክድውል ከለኹ ሓደ ሰዓት እጽበ።"
    await joost.sends(f"/reports/{report}", verdict="release", less=less, translated=IN_DUTCH)
    assert joost.reads_here(say.desk_done_released())

    town.clock.move(days=40)
    await anna.signs_in()
    organisation, responder = await partner(town, anna)
    await anna.opens("/promises")
    await anna.sends("/promises/release")
    await anna.sends("/promises/send")

    await answers(responder, "will-change", "2027-03-01", PROMISED[Language.NL])
    assert IN_DUTCH in (await responder.opens(f"/ours/{THEME}")).text
    await publishes(els, PROMISED)

    for who in (yohannes, *others[:5]):
        assert any(PROMISED[who.language] in shown.html for shown in who.heard), who.language
    assert await standing(town) is Standing.PROMISED

    town.clock.move(days=70)
    assert await standing(town) is Standing.OVERDUE
    await answers(responder, "changed", "2027-03-01", PROMISED[Language.NL])
    await publishes(els, PROMISED)
    town.clock.move(days=17)
    await town.house.rounds.look()
    await town.quiet()

    for who in (yohannes, *others):
        await who.taps(say.relay_better_no())
        assert who.sees_last(say.relay_better_thanks())
    assert await town.house.mixer.look() == 30
    await town.house.rounds.look()
    await town.quiet()

    assert await standing(town) is Standing.REOPENED
    assert yohannes.reads(say.relay_state_reopened(day="15-04-2027"))[:20] in yohannes.newest.html
    await responder.signs_in()
    await responder.opens("")
    assert responder.reads_here(say.desk_relay_errand_owed(count="1"))
    assert organisation.id != NOWHERE
