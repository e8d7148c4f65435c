"""A process may die between the answer at the desk and its delivery: whoever asked gets it."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import httpx
import pytest

from bot.demo.cloud import Cloud
from bot.demo.server import serving
from bot.demo.world import wall_clock
from bot.vocabulary import Language, Role
from tests.conftest import Clock, at_home, settings_for
from tests.databases import DATABASES, fresh_database
from tests.schoolbooks import titles_only
from tests.stories.asking import asks_people, opened, strange
from tests.stories.subject import machine_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.demo.records import DemoPerson
    from bot.settings import Settings
    from tests.stories.machine import Machine

pytestmark = pytest.mark.asyncio(loop_scope="session")

ANSWER = "Vraag het bij de bibliotheek in de straat."
PATIENCE = 30
ON_ITS_WAY = 1.0
"""So many seconds a message takes: the machine stops while it does."""


async def asked_and_signed_in(
    cloud: Cloud, settings: Settings, locales: Path
) -> tuple[DemoPerson, str, str]:
    """Somebody waits for an answer, and staff is in: who it is, the page, and the session."""
    async with at_home(cloud, Clock(wall_clock()), settings, locales=locales) as town:
        samira = await town.newcomer(Language.AR).arrives()
        question = strange(Language.AR, samira)
        await asks_people(samira, question)
        joost = await (await town.member(Role.TRIAGER)).signs_in()
        await joost.opens("/questions")
        return samira.who, opened(joost, question), joost.browser.cookies["desk"]


async def until_up(cloud: Cloud, machine: Machine, before: int) -> None:
    """Until it asks Telegram for news."""
    async with asyncio.timeout(PATIENCE):
        while not any(
            call.number > before and call.method == "deleteWebhook" for call in cloud.calls
        ):
            assert machine.is_on(), machine.complaints()
            await asyncio.sleep(0.05)


async def answers(settings: Settings, page: str, session: str) -> None:
    here = f"http://127.0.0.1:{settings.http_port}"
    async with httpx.AsyncClient(base_url=here, cookies={"desk": session}) as browser:
        shown = await browser.get(f"/desk{page}")
        token = re.findall(r'name="token" value="(\w+)"', shown.text)[0]
        sent = await browser.post(
            f"/desk{page}/answer", data={"token": token, "answer": ANSWER}, headers={"Origin": here}
        )
        assert sent.status_code == 303


@pytest.mark.parametrize("kind", DATABASES[1:])
async def test_an_answer_is_never_lost_and_comes_once_more_at_most(
    kind: str, tmp_path: Path
) -> None:
    cloud, locales = Cloud(), titles_only()

    def heard(who: DemoPerson) -> int:
        return sum(ANSWER in shown.html for shown in cloud.screen(who) if shown.from_bot)

    async with fresh_database(kind, tmp_path) as url, serving(cloud) as root:
        settings = settings_for(root, tmp_path, database_url=url)
        who, page, session = await asked_and_signed_in(cloud, settings, locales)
        machine = machine_of(settings, tmp_path, locales)
        try:
            before = cloud.calls_made
            machine.on()
            await until_up(cloud, machine, before)
            cloud.faults.slow("sendMessage", ON_ITS_WAY)
            await answers(settings, page, session)
            machine.off()
            cloud.faults.slow("sendMessage", 0)
            before = cloud.calls_made
            machine.on()
            await until_up(cloud, machine, before)
            async with asyncio.timeout(PATIENCE):
                while not heard(who):  # noqa: ASYNC110 (Telegram shares no event)
                    await asyncio.sleep(0.05)
            assert machine.stop() == 0
        finally:
            machine.clear()

        assert heard(who) in (1, 2)
