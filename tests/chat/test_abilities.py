from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.chat.abilities import NEEDS_WHISPERS, READS_ALL, Abilities, examine
from bot.demo.cloud import Cloud
from bot.demo.methods import METHODS
from bot.demo.rules import schema
from bot.demo.server import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

TOKEN = "123456:" + "A" * 30
CAREFUL = Abilities(joins=True, reads_all=False, inline=True, guest=True)


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[Cloud, str]]:
    cloud = Cloud()
    async with serving(cloud) as root:
        yield cloud, root


def test_a_careful_bot_may_stay_as_it_is() -> None:
    assert all(well for well, _ in CAREFUL.findings())


def test_only_reading_everything_is_wrong() -> None:
    curious = Abilities(joins=False, reads_all=True, inline=False, guest=False)

    assert [line for well, line in curious.findings() if not well] == [READS_ALL]
    assert sum("@BotFather" in line for _, line in curious.findings()) == 4


async def test_telegram_is_asked_who_the_bot_is_and_nothing_else(
    telegram: tuple[Cloud, str],
) -> None:
    cloud, root = telegram
    cloud.bot["supports_inline_queries"] = False

    findings = await examine(TOKEN, root)

    assert (True, "Telegram knows the bot as @wegwijs_bot") in findings
    assert any(line.startswith("inline mode: off") for _, line in findings)
    assert {call.method for call in cloud.calls} == {"getMe", NEEDS_WHISPERS}
    assert (True, "answers in groups for one member alone: yes") in findings


async def test_an_older_server_shows_nothing_to_one_member_alone(
    telegram: tuple[Cloud, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, root = telegram
    monkeypatch.delitem(METHODS, NEEDS_WHISPERS)
    monkeypatch.delitem(schema()["methods"], NEEDS_WHISPERS)

    assert (True, "answers in groups for one member alone: not here") in await examine(TOKEN, root)


async def test_a_server_that_is_away_is_one_finding() -> None:
    [(well, line)] = await examine(TOKEN, "http://127.0.0.1:9")

    assert not well
    assert TOKEN not in line
