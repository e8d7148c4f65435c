from __future__ import annotations

from dataclasses import fields

from bot.chat.heard import Heard, Kind


def test_a_line_in_a_log_tells_only_the_kind_of_what_was_heard() -> None:
    shown = {field.name for field in fields(Heard) if field.repr}

    assert shown == {"update", "kind", "private", "command", "at", "forwarded", "replies"}


def test_something_heard_does_not_change() -> None:
    heard = Heard(update=1, kind=Kind.WORDS, chat=7)

    assert hash(heard) == hash(Heard(update=1, kind=Kind.WORDS, chat=7))
