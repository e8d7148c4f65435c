from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api


def test_a_person_is_one_person_by_name() -> None:
    cloud = Cloud()

    first = cloud.person("samira", "سميرة", language_code="ar")

    assert cloud.person("samira", "Samira") is first


async def test_any_update_can_be_delivered_and_its_person_is_known_then(
    cloud: Cloud, api: Api
) -> None:
    user = {"id": 12345, "is_bot": False, "first_name": "Onbekend"}
    query = {"id": "77", "from": user, "chat_instance": "1", "data": "x"}

    put = await cloud.deliver_raw({"update_id": 500_000_000, "callback_query": query})

    assert put["update_id"] == 500_000_000
    assert (await api("getUpdates"))["result"] == [put]
    assert (await api("answerCallbackQuery", callback_query_id="77"))["ok"]
    assert (await api("sendMessage", chat_id=12345, text="x"))["ok"]


async def test_a_number_given_to_an_update_is_counted_on_from(cloud: Cloud, cast: Cast) -> None:
    await cloud.deliver_raw({"update_id": 500_000_000, "poll": {}})

    await cloud.start(cast.samira)

    assert [each["update_id"] for each in cloud.mailbox.updates] == [500_000_000, 500_000_001]


async def test_an_update_can_be_delivered_twice(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)

    await cloud.deliver_raw(cloud.mailbox.updates[0])

    first, second = cloud.mailbox.updates
    assert first == second


async def test_everybody_sees_their_own_screen(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)
    await cloud.write(cast.samira, "in de groep", chat=cast.buurtgroep)

    assert [each.text for each in cloud.screen(cast.samira)] == ["/start"]
    (seen,) = cloud.screen(cast.miriam, cast.buurtgroep)
    assert (seen.text, seen.sender, seen.from_bot) == ("in de groep", "سميرة الحسن", False)


async def test_calls_are_found_by_their_method(cloud: Cloud, api: Api) -> None:
    await api("getMe")
    await api("getWebhookInfo")

    assert [call.method for call in cloud.called("getMe")] == ["getMe"]


async def test_a_message_that_was_delivered_can_be_answered(cloud: Cloud, api: Api) -> None:
    message = {
        "message_id": 900,
        "date": 1_700_000_000,
        "chat": {"id": -55, "type": "group", "title": "Elders"},
        "from": {"id": 66, "is_bot": False, "first_name": "Onbekend"},
        "text": "/help",
    }

    await cloud.deliver_raw({"message": message})
    told = await api("sendMessage", chat_id=-55, text="x", reply_parameters={"message_id": 900})

    assert told["result"]["reply_to_message"]["text"] == "/help"
    assert [each.text for each in cloud.screen(cloud.people[66], cloud.chats[-55])] == [
        "/help",
        "x",
    ]
