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


async def test_what_others_wrote_is_passed_on_under_their_name_or_without(
    cloud: Cloud, cast: Cast, here: Json
) -> None:
    await DEEDS["pass-on"](cloud, {**here, "texts": ["a", "b"], "origin": cast.farid.id})
    await DEEDS["pass-on"](cloud, {**here, "texts": ["c"], "origin": "A neighbour"})

    origins = [shown.message["forward_origin"] for shown in cloud.screen(cast.samira)]
    assert [each["type"] for each in origins] == ["user", "user", "hidden_user"]


async def test_what_the_bot_offers_while_somebody_types_is_chosen(
    cloud: Cloud, cast: Cast, here: Json, api: Api
) -> None:
    query = await DEEDS["ask-inline"](cloud, {**here, "query": "huisarts"})
    content = {"message_text": "Bel de huisarts."}
    result = {"type": "article", "id": "gp", "title": "t", "input_message_content": content}
    await api("answerInlineQuery", inline_query_id=query, results=[result])
    chosen = {**here, "chat": cast.buurtgroep.id, "query": query}

    await DEEDS["choose-inline"](cloud, {**chosen, "result": "gp"})
    with pytest.raises(LookupError, match="not there any more"):
        await DEEDS["choose-inline"](cloud, {**chosen, "result": "gone"})

    [shown] = cloud.screen(cast.samira, cast.buurtgroep)
    assert shown.text == "Bel de huisarts."
    assert shown.message["via_bot"]["username"] == "wegwijs_bot"


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
