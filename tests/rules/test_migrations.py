from __future__ import annotations

import re

from alembic.script import ScriptDirectory

from bot.settings import MIGRATIONS
from bot.store.migrate import configuration

SCRIPTS = ScriptDirectory.from_config(configuration(MIGRATIONS))


def test_there_is_one_newest_revision_and_one_oldest() -> None:
    assert len(SCRIPTS.get_heads()) == 1
    assert len(SCRIPTS.get_bases()) == 1


def test_revisions_stand_in_one_row() -> None:
    assert [script.revision for script in SCRIPTS.walk_revisions() if script.is_merge_point] == []


def test_a_file_is_called_by_its_day_and_its_revision() -> None:
    for script in SCRIPTS.walk_revisions():
        name = script.path.rpartition("/")[2]
        assert re.fullmatch(r"\d{8}_\w+\.py", name), name
        assert name.startswith(script.revision[:8])


def test_every_revision_says_what_it_changes() -> None:
    assert [script.revision for script in SCRIPTS.walk_revisions() if not script.doc] == []
