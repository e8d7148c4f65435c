"""A process may die at any moment, and nobody who asked should notice more than a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.demo.cloud import Cloud
from bot.demo.server import serving
from tests.databases import DATABASES, fresh_database
from tests.schoolbooks import titles_only
from tests.stories.killing import Ordeal, Plan
from tests.stories.subject import wegwijs

if TYPE_CHECKING:
    from pathlib import Path

ON_THEIR_WAY = 2
"""Messages that Telegram took and the bot had not yet heard of: with 25 a second one or two."""

PLAN = Plan(people=6, questions=32, kills=2, rate=16.0, life=1.0)


@pytest.mark.parametrize("kind", DATABASES[:1])
async def test_a_bot_that_is_killed_answers_every_question_once_and_in_order(
    kind: str, tmp_path: Path
) -> None:
    cloud, locales = Cloud(), titles_only()
    async with (
        serving(cloud) as root,
        fresh_database(kind, tmp_path) as database,
        wegwijs(root, tmp_path, database, locales) as subject,
    ):
        outcome = await Ordeal(subject, cloud, PLAN).run()
        assert outcome.lost == 0, subject.machine.complaints()
        assert outcome.duplicate_effects == 0
        assert outcome.duplicate_sends <= ON_THEIR_WAY * outcome.kills
        assert outcome.people_out_of_order == 0
        assert subject.machine.stop() == 0
