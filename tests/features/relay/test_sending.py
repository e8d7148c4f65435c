from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.features.relay.sending import CHANNEL, Progress, Route, Send
from bot.vocabulary import OrganisationId

SENT = Send(
    "a" * 32, OrganisationId("b" * 32), Route.HOOK, "2026Q3", date(2026, 11, 25), Progress.ARRIVED
)


def test_what_failed_or_was_taken_back_cannot_be_taken_back() -> None:
    assert SENT.can_be_revoked
    assert replace(SENT, progress=Progress.WAITING).can_be_revoked
    assert not replace(SENT, progress=Progress.FAILED).can_be_revoked
    assert not replace(SENT, progress=Progress.REVOKED).can_be_revoked
    assert not replace(SENT, takes_back="c" * 32).can_be_revoked


@pytest.mark.parametrize(
    ("name", "fits"),
    [("@gemeente_nl", True), ("-1001234567890", True), ("5123", False), ("", False)],
)
def test_a_channel_is_a_name_or_the_number_of_one(name: str, *, fits: bool) -> None:
    assert bool(CHANNEL.fullmatch(name)) is fits


def test_a_body_is_not_printed() -> None:
    assert "geheim" not in repr(replace(SENT, body="geheim"))
