from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from bot.demo.switchboard import answer


async def test_every_call_is_kept_with_what_came_of_it(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)

    await answer(cloud, "sendMessage", {"chat_id": str(cast.samira.id), "text": "x"}, {})
    await answer(cloud, "sendMessage", {"chat_id": 1, "text": "x"}, {})
    await answer(cloud, "sendMessage", {"chat_id": 1, "text": ""}, {})

    done, unreached, refused = cloud.calls
    assert done.params["chat_id"] == cast.samira.id
    assert done.result["text"] == "x"
    assert (done.status, done.error) == (200, None)
    assert (unreached.status, unreached.error) == (400, "Bad Request: chat not found")
    assert refused.error == "Bad Request: message text is empty"
    assert cloud.refused == [refused]


async def test_a_result_does_not_change_afterwards(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)
    _, told = await answer(cloud, "sendMessage", {"chat_id": cast.samira.id, "text": "x"}, {})
    number = told["result"]["message_id"]

    changed = {"chat_id": cast.samira.id, "message_id": number, "text": "y"}
    await answer(cloud, "editMessageText", changed, {})

    assert told["result"]["text"] == "x"
