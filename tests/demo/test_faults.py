import time

import httpx
import pytest

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api


@pytest.fixture(autouse=True)
async def _begun(cloud: Cloud, cast: Cast) -> None:
    for person in (cast.samira, cast.farid):
        await cloud.start(person)


async def test_a_forbidden_person_is_not_reached_until_allowed(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    cloud.faults.forbid(cast.samira)
    refused = await api("sendMessage", chat_id=cast.samira.id, text="x")
    cloud.faults.allow(cast.samira)

    assert refused["error_code"] == 403
    assert refused["description"] == "Forbidden: bot was blocked by the user"
    assert (await api("sendMessage", chat_id=cast.samira.id, text="x"))["ok"]


async def test_a_limit_holds_for_its_chat_and_its_times(cloud: Cloud, cast: Cast, api: Api) -> None:
    cloud.faults.limit(cast.samira, 7, times=2)

    told = [await api("sendMessage", chat_id=cast.samira.id, text="x") for _ in range(3)]
    other = await api("sendMessage", chat_id=cast.farid.id, text="x")

    assert [each["ok"] for each in told] == [False, False, True]
    assert told[0]["error_code"] == 429
    assert told[0]["parameters"] == {"retry_after": 7}
    assert other["ok"]


async def test_a_limit_on_everything_spares_the_polls(cloud: Cloud, cast: Cast, api: Api) -> None:
    cloud.faults.limit(None, 1)

    assert (await api("getUpdates"))["ok"]
    assert (await api("sendMessage", chat_id=cast.farid.id, text="x"))["error_code"] == 429


@pytest.mark.parametrize("status", [400, 500, 502])
async def test_a_method_fails_as_often_as_ordered(
    cloud: Cloud, cast: Cast, api: Api, status: int
) -> None:
    cloud.faults.fail("sendMessage", status=status)

    first = await api("sendMessage", chat_id=cast.samira.id, text="x")
    second = await api("sendMessage", chat_id=cast.samira.id, text="x")

    assert first["error_code"] == status
    assert second["ok"]
    assert cloud.refused == []


async def test_a_group_moves(cloud: Cloud, cast: Cast, api: Api) -> None:
    await cloud.write(cast.samira, "hier", chat=cast.buurtgroep)
    cloud.faults.migrate(cast.buurtgroep, -1_001_234_567_890)

    told = await api("sendMessage", chat_id=cast.buurtgroep.id, text="x")
    again = await api("sendMessage", chat_id=-1_001_234_567_890, text="x")

    assert told["error_code"] == 400
    assert told["parameters"] == {"migrate_to_chat_id": -1_001_234_567_890}
    assert again["ok"]
    moved = cloud.chats[-1_001_234_567_890]
    assert [each.text for each in cloud.screen(cast.samira, moved)] == ["hier", "x"]


@pytest.mark.parametrize(("after", "left"), [(False, ["/start"]), (True, ["/start", "x"])])
async def test_a_line_is_cut_before_or_after_the_effect(
    cloud: Cloud, cast: Cast, api: Api, *, after: bool, left: list[str]
) -> None:
    cloud.faults.drop("sendMessage", after=after)

    with pytest.raises(httpx.RemoteProtocolError):
        await api("sendMessage", chat_id=cast.samira.id, text="x")

    assert [each.text for each in cloud.screen(cast.samira)] == left
    assert cloud.called("sendMessage")[-1].error == "connection lost"


async def test_the_flood_limits_hold_for_a_private_chat(cloud: Cloud, cast: Cast, api: Api) -> None:
    cloud.faults.limits()

    told = [await api("sendMessage", chat_id=cast.samira.id, text="x") for _ in range(6)]

    refused = [each for each in told if not each["ok"]]
    assert len(refused) == 2
    assert refused[0]["error_code"] == 429
    assert 1 <= refused[0]["parameters"]["retry_after"] <= 3


async def test_the_flood_limits_hold_for_a_group(cloud: Cloud, cast: Cast, api: Api) -> None:
    cloud.faults.limits()

    told = [await api("sendMessage", chat_id=cast.buurtgroep.id, text="x") for _ in range(22)]

    assert sum(each["ok"] for each in told) == 20


async def test_the_flood_limits_hold_over_all_chats(cloud: Cloud, api: Api) -> None:
    people = [cloud.person(f"p{n}", "P") for n in range(40)]
    for person in people:
        await cloud.start(person)
    cloud.faults.limits()

    told = [await api("sendMessage", chat_id=person.id, text="x") for person in people]

    assert sum(each["ok"] for each in told) == 30


async def test_the_flood_limits_can_be_lifted(cloud: Cloud, cast: Cast, api: Api) -> None:
    cloud.faults.limits()
    cloud.faults.limits(on=False)

    told = [await api("sendMessage", chat_id=cast.samira.id, text="x") for _ in range(6)]

    assert all(each["ok"] for each in told)


async def test_a_slow_method_takes_its_time(cloud: Cloud, api: Api) -> None:
    cloud.faults.slow("getMe", 0.05)
    begun = time.monotonic()

    await api("getMe")

    assert time.monotonic() - begun >= 0.05
