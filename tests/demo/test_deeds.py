import pytest

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from bot.demo.deeds import DEEDS, send_file
from tests.demo.conftest import Api, Json


@pytest.fixture
def here(cast: Cast) -> Json:
    return {"person": cast.samira.id, "chat": cast.samira.id}


async def test_everything_the_page_does_is_an_act(
    cloud: Cloud, cast: Cast, here: Json, api: Api
) -> None:
    written = await DEEDS["write"](cloud, {**here, "text": "eerst"})
    await DEEDS["edit"](cloud, {**here, "message": written, "text": "dan"})
    await DEEDS["contact"](cloud, {**here, "name": "Mo", "phone": "+31612345678"})
    await DEEDS["location"](cloud, {**here, "latitude": 51.4, "longitude": 5.4})
    await DEEDS["sticker"](cloud, {**here, "emoji": "👋"})
    await DEEDS["forward"](cloud, {**here, "messages": [written], "privacy": "hidden"})
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}
    sent = await api("sendMessage", chat_id=cast.samira.id, text="?", reply_markup=keyboard)
    message = sent["result"]["message_id"]
    query = await DEEDS["press"](cloud, {**here, "message": message, "row": 0, "column": 0})
    await DEEDS["delete"](cloud, {**here, "messages": [written]})
    await DEEDS["block"](cloud, here)
    await DEEDS["unblock"](cloud, here)

    assert cloud.answer_to(query) is None
    kinds = [next(key for key in each if key != "update_id") for each in cloud.mailbox.updates]
    assert kinds == [
        "message",
        "edited_message",
        *["message"] * 4,
        "callback_query",
        "my_chat_member",
        "my_chat_member",
    ]


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_a_file_is_sent_as_what_it_is(
    cloud: Cloud, cast: Cast, here: Json, kind: str
) -> None:
    await send_file(cloud, {**here, "kind": kind, "mime": "", "duration": "2.6"}, b"x")

    assert kind in cloud.screen(cast.samira)[0].message


async def test_nothing_is_not_sent(cloud: Cloud, here: Json) -> None:
    with pytest.raises(ValueError, match="nothing to send"):
        await DEEDS["write"](cloud, {**here, "text": "  "})
    with pytest.raises(ValueError, match="empty"):
        await send_file(cloud, {**here, "kind": "photo"}, b"")
