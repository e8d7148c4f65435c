"""Takes the pictures of docs/desk.md again: every page of the desk, on a desktop and on a phone.

    python -m tests.bench.pictures

Needs Chromium. What is seen are invented questions of nobody.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import bot
from bot.demo.example import sow
from bot.features.barriers.news import publish
from bot.features.barriers.releases import PARTNER, PUBLIC
from bot.features.library import suggest
from bot.vocabulary import Danger, EntryId, Language, Role
from bot.words import catalogue as say
from tests.browsing import SIZES, carried_over, chromium, does, look_like
from tests.conftest import settled
from tests.features.relay.at_the_desk import KNOWN, answers, reader, said_by, sent
from tests.stories.asking import STRANGE, asks_people, opened
from tests.stories.editing import editor, fields

if TYPE_CHECKING:
    from selenium.webdriver.chrome.webdriver import WebDriver

    from bot.features.organisations.model import Organisation
    from tests.conftest import Town
    from tests.people import Staff

IMAGES = Path(bot.__file__).parent.parent / "docs" / "images"
ENTRY = "/library/entry/health-own-risk"
PAGES = {
    "front": "",
    "questions": "/questions",
    "library": "/library",
    "work": "/library/work",
    "entry": ENTRY,
    "edit": f"{ENTRY}/ar",
    "history": f"{ENTRY}/nl/history",
    "phrases": "/library/phrases",
    "facts": "/library/facts",
    "fact": "/library/facts/eigen_risico",
    "audio": "/library/audio",
    "me": "/me",
    "proof": "/proof",
    "team": "/team",
    "figures": "/overview",
    "reports": "/reports",
    "promises": "/promises",
    "organisations": "/organisations",
    "theme": "/themes/rules",
}
OURS = {"ours": "/ours", "our-theme": "/ours/rules"}


async def take() -> None:
    """Every picture, in every size."""
    with tempfile.TemporaryDirectory() as folder:
        async with settled(Path(folder)) as town:
            paths = PAGES | await _filled(town)
            anna = await (await town.member(Role.ADMIN, Language.EN, tuple(Language))).signs_in()
            organisation = await _told(town)
            ilse = await reader(town, organisation)
            paths |= await _answered(anna, ilse, organisation)
            with chromium(Path(folder)) as browser:
                await _shot(browser, f"{town.desk}/sign-in", "sign-in")
                await carried_over(anna, browser)
                for name, path in paths.items():
                    await _shot(browser, f"{town.desk}{path}", name)
                await carried_over(ilse, browser)
                for name, path in OURS.items():
                    await _shot(browser, f"{town.desk}{path}", name)


async def _told(town: Town) -> Organisation:
    """An example quarter is mixed and released, and the organisation of the demo was sent it."""
    async with town.house.resources.works.open() as work:
        organisation = await sow(work, KNOWN)
        for circle in (PARTNER, PUBLIC):
            await publish(work, KNOWN, "2026Q3", circle)
    await sent(town, organisation)
    return organisation


async def _answered(anna: Staff, ilse: Staff, organisation: Organisation) -> dict[str, str]:
    """The organisation answers and it is published; the pages about it, and of words to read."""
    await answers(
        ilse, text="Wij schrijven de brief opnieuw. U leest dan wie u kunt bellen.", theme="rules"
    )
    answer = (await said_by(anna.town, organisation))[0].id
    await anna.opens(f"/promises/{answer}")
    await anna.sends(f"/promises/{answer}/publish")
    await anna.opens("/reports")
    await anna.sends("/reports/promise")
    return {"answer": f"/promises/{answer}", "package": f"/organisations/{organisation.id}/package"}


async def _filled(town: Town) -> dict[str, str]:
    """Let people ask, answer, write and read aloud; the pages about what they did."""
    joost = await (await town.member(Role.TRIAGER, Language.EN)).signs_in()
    els = await editor(town)
    miriam = await town.member(Role.KEY_PERSON, Language.EN, (Language.AR,))
    pages = {}
    for language, question in STRANGE.items():
        somebody = await town.newcomer(language).arrives()
        await asks_people(somebody, question)
        await joost.opens("/questions")
        pages[language] = opened(joost, question)
    again = await town.newcomer(Language.TI).arrives()
    await asks_people(again, STRANGE[Language.TI])
    await joost.opens(pages[Language.EN])
    await joost.sends(f"{pages[Language.EN]}/answer", answer="Any paint for wood outside will do.")
    await joost.opens(pages[Language.FA_AF])
    await joost.sends(f"{pages[Language.FA_AF]}/danger", danger=Danger.VIOLENCE.value)
    await els.opens(f"{ENTRY}/nl")
    await els.sends(f"{ENTRY}/nl", **fields(els.page.text) | {"line": "Vraag het uw verzekeraar."})
    await _suggested(town)
    await miriam.says(f"/record {EntryId('work-sick')}")
    await town.cloud.send_voice(miriam.who, b"OggS")
    await town.quiet()
    await miriam.taps(say.library_record_good())
    return {
        "question": pages[Language.TI],
        "answered": "/questions/done",
        "member": f"/team/{miriam.id}",
    }


async def _suggested(town: Town) -> None:
    resources, entry = town.house.resources, EntryId("work-sick")
    phrase = "vandaag blijf ik heel ziek thuis van de baas"
    for _ in range(2):
        reader = await town.newcomer(Language.NL).arrives()
        async with resources.works.open() as work:
            await suggest.suggest(work, resources, reader.id, entry, Language.NL, phrase)


async def _shot(browser: WebDriver, address: str, name: str) -> None:
    for size in SIZES:
        await does(look_like, browser, size, "light")
        await does(browser.get, address)
        await does(browser.save_screenshot, str(IMAGES / f"desk-{name}-{size}.png"))


if __name__ == "__main__":
    asyncio.run(take())
