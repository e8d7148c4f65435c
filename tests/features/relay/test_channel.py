"""A channel on the local Telegram."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.relay.carrying import Carried, Later, Refusal, Refused
from bot.features.relay.channel import ChannelCarrier

if TYPE_CHECKING:
    from tests.conftest import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


def carrier(town: Town) -> ChannelCarrier:
    return ChannelCarrier(town.house.application.bot)


async def test_a_post_stands_in_the_channel_and_can_be_taken_back(town: Town) -> None:
    channel = town.cloud.channel("Gemeente", "Redactie")
    channel.has_bot = True

    posted = await carrier(town).carry(str(channel.id), "minstens 12 mensen")
    assert isinstance(posted, Carried)
    call = town.cloud.called("sendMessage")[-1]
    gone = await carrier(town).take_back(str(channel.id), posted.receipt)

    assert call.params["text"] == "minstens 12 mensen"
    assert gone == Carried()


async def test_where_the_bot_is_not_there_is_no_way(town: Town) -> None:
    channel = town.cloud.channel("Van anderen", "Redactie")

    outcome = await carrier(town).carry(str(channel.id), "cijfers")

    assert isinstance(outcome, Refused)


@pytest.mark.parametrize("to", ["", "5123456789", "samira", "-5", "@a", "@naam met spatie"])
async def test_a_person_or_a_group_is_no_channel(town: Town, to: str) -> None:
    before = len(town.cloud.called("sendMessage"))

    outcome = await carrier(town).carry(to, "cijfers")

    assert outcome == Refused(Refusal.BAD_ADDRESS)
    assert len(town.cloud.called("sendMessage")) == before


async def test_what_is_gone_already_is_taken_back(town: Town) -> None:
    channel = town.cloud.channel("Gemeente", "Redactie")
    channel.has_bot = True

    assert not isinstance(await carrier(town).take_back(str(channel.id), "999999"), Later)
