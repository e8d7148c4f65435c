from __future__ import annotations

from sqlalchemy import String

from bot.features.ask.model import MOST_CANDIDATES, Mark
from bot.features.ask.store import AskTallyRow


def test_every_mark_fits_its_column() -> None:
    kind = AskTallyRow.__table__.c.mark.type

    assert isinstance(kind, String)
    assert max(len(mark) for mark in Mark) <= (kind.length or 0)


def test_candidates_leave_room_for_none_of_these() -> None:
    assert MOST_CANDIDATES == 3
