import asyncio
import time

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api


async def test_an_update_comes_again_until_it_is_confirmed(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    await cloud.write(cast.samira, "a")
    await cloud.write(cast.samira, "b")

    first = (await api("getUpdates"))["result"]
    again = (await api("getUpdates"))["result"]
    after = (await api("getUpdates", offset=first[0]["update_id"] + 1))["result"]

    assert [each["message"]["text"] for each in first] == ["a", "b"]
    assert again == first
    assert [each["message"]["text"] for each in after] == ["b"]
    assert (await api("getUpdates", offset=first[1]["update_id"] + 1))["result"] == []


async def test_a_poll_brings_no_more_than_was_asked(cloud: Cloud, cast: Cast, api: Api) -> None:
    for word in "abc":
        await cloud.write(cast.samira, word)

    assert len((await api("getUpdates", limit=2))["result"]) == 2


async def test_a_negative_offset_forgets_all_but_the_last(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    for word in "abc":
        await cloud.write(cast.samira, word)

    last = (await api("getUpdates", offset=-1))["result"]

    assert [each["message"]["text"] for each in last] == ["c"]
    assert len(cloud.mailbox.updates) == 1


async def test_a_long_poll_waits_for_what_happens(cloud: Cloud, cast: Cast, api: Api) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api("getUpdates", timeout=5))
        await asyncio.sleep(0.05)
        assert not poll.done()
        await cloud.write(cast.samira, "nu")
        begun = time.monotonic()

    assert time.monotonic() - begun < 1
    assert poll.result()["result"][0]["message"]["text"] == "nu"


async def test_a_long_poll_ends_with_nothing(api: Api) -> None:
    assert (await api("getUpdates", timeout=1))["result"] == []


async def test_of_two_pollers_the_first_is_sent_away(cloud: Cloud, cast: Cast, api: Api) -> None:
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(api("getUpdates", timeout=5))
        await asyncio.sleep(0.05)
        second = tasks.create_task(api("getUpdates", timeout=5))
        await asyncio.sleep(0.05)
        await cloud.write(cast.samira, "a")

    assert first.result()["error_code"] == 409
    assert "terminated by other getUpdates request" in first.result()["description"]
    assert len(second.result()["result"]) == 1


async def test_nobody_polls_while_a_webhook_is_set(api: Api) -> None:
    await api("setWebhook", url="https://bot.example/hook")

    refused = await api("getUpdates")
    await api("deleteWebhook")

    assert refused["error_code"] == 409
    assert "can't use getUpdates method while webhook is active" in refused["description"]
    assert (await api("getUpdates"))["ok"]


async def test_only_the_kinds_that_were_asked_for_come(cloud: Cloud, cast: Cast, api: Api) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])

    await cloud.write(cast.samira, "a")

    assert cloud.mailbox.updates == []


async def test_an_update_is_what_was_so_when_it_happened(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    written = await cloud.write(cast.samira, "eerst")
    await cloud.edit(cast.samira, written, "dan")

    first, second = (await api("getUpdates"))["result"]

    assert first["message"]["text"] == "eerst"
    assert second["edited_message"]["text"] == "dan"
