from __future__ import annotations

from bot.store.register import TABLES, Kind, of_kind


def test_every_table_is_of_one_kind() -> None:
    parts = [set(of_kind(kind)) for kind in Kind]

    assert sum(map(len, parts)) == len(TABLES)
    assert set().union(*parts) == set(TABLES)


def test_what_was_said_and_who_comes_is_never_handed_over() -> None:
    ours = set(of_kind(Kind.OURS))

    assert {"library_version", "library_fact", "barrier_release", "ask_tally"} <= ours
    assert not ours & {
        *("person", "outbox", "once", "member", "invite", "desk_session", "barrier_follower"),
        *("question", "question_asker", "paper", "batch", "batch_item", "barrier_pool"),
        *("barrier_mark", "barrier_said"),
    }
