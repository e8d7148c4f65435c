from typing import Any

import pytest
from telegram import Message

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api, Clock, Json

KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}


@pytest.fixture(autouse=True)
async def _begun(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)


@pytest.fixture
def say(cast: Cast, api: Api) -> Any:
    async def send(text: str = "x", **more: Any) -> int:
        told = await api("sendMessage", chat_id=cast.samira.id, text=text, **more)
        number: int = told["result"]["message_id"]
        return number

    return send


async def test_what_the_bot_sent_is_a_message_for_ptb(cloud: Cloud, cast: Cast, api: Api) -> None:
    told = await api(
        "sendMessage",
        chat_id=cast.samira.id,
        text="<b>أهلاً</b> 😀 https://a.nl",
        parse_mode="HTML",
        reply_markup=KEYBOARD,
    )

    message = Message.de_json(told["result"])
    assert not message.api_kwargs
    assert message.text == "أهلاً 😀 https://a.nl"
    assert [each.type for each in message.entities] == ["bold", "url"]
    assert message.reply_markup is not None
    shown = cloud.screen(cast.samira)[-1]
    assert shown.html == "<b>أهلاً</b> 😀 https://a.nl"
    assert shown.labels == ["a"]
    assert shown.from_bot


async def test_a_reply_keyboard_stays_until_it_is_removed(
    cloud: Cloud, cast: Cast, say: Any
) -> None:
    await say(reply_markup={"keyboard": [["ja", "nee"]], "resize_keyboard": True})
    await say()
    assert cloud.keyboard(cast.samira) == [["ja", "nee"]]

    await say(reply_markup={"remove_keyboard": True})

    assert cloud.keyboard(cast.samira) == []


async def test_an_edit_changes_what_is_seen(cloud: Cloud, cast: Cast, api: Api, say: Any) -> None:
    sent = await say("eerst", reply_markup=KEYBOARD)

    told = await api("editMessageText", chat_id=cast.samira.id, message_id=sent, text="dan")

    shown = cloud.screen(cast.samira)[-1]
    assert told["result"]["text"] == "dan"
    assert (shown.text, shown.labels, shown.edited) == ("dan", [], True)


async def test_a_keyboard_alone_can_be_changed(
    cloud: Cloud, cast: Cast, api: Api, say: Any
) -> None:
    sent = await say("x", reply_markup=KEYBOARD)

    await api("editMessageReplyMarkup", chat_id=cast.samira.id, message_id=sent)

    assert cloud.screen(cast.samira)[-1].labels == []


async def test_an_edit_that_changes_nothing_is_told(
    cloud: Cloud, cast: Cast, api: Api, say: Any
) -> None:
    sent = await say("x", reply_markup=KEYBOARD)
    same: Json = {"chat_id": cast.samira.id, "message_id": sent, "reply_markup": KEYBOARD}

    text = await api("editMessageText", text="x", **same)
    keyboard = await api("editMessageReplyMarkup", **same)

    for told in (text, keyboard):
        assert told["error_code"] == 400
        assert told["description"].startswith("Bad Request: message is not modified")
    assert cloud.refused == []


@pytest.mark.parametrize(
    "markup", [{"keyboard": [["a"]]}, {"remove_keyboard": True}, {"force_reply": True}]
)
async def test_a_message_that_carried_a_reply_keyboard_is_never_edited(
    cloud: Cloud, cast: Cast, api: Api, say: Any, markup: Json
) -> None:
    sent = await say("x", reply_markup=markup)

    told = await api("editMessageText", chat_id=cast.samira.id, message_id=sent, text="y")

    assert told["error_code"] == 400
    assert "message can't be edited" in told["description"]
    assert len(cloud.refused) == 1


async def test_nobody_elses_message_is_edited(cloud: Cloud, cast: Cast, api: Api) -> None:
    own = await cloud.write(cast.samira, "mijn")

    told = await api("editMessageText", chat_id=cast.samira.id, message_id=own, text="y")
    missing = await api("editMessageText", chat_id=cast.samira.id, message_id=9999, text="y")

    assert told["description"] == "Bad Request: message can't be edited"
    assert missing["description"] == "Bad Request: message to edit not found"


async def test_messages_of_both_sides_are_deleted_for_two_days(
    cloud: Cloud, cast: Cast, api: Api, say: Any, clock: Clock
) -> None:
    own = await cloud.write(cast.samira, "a")
    sent = await say("b")
    several: Json = {"chat_id": cast.samira.id, "message_ids": [own, 9999]}
    one: Json = {"chat_id": cast.samira.id, "message_id": sent}

    assert (await api("deleteMessages", **several))["result"] is True
    clock.move(48 * 3600 + 60)
    late = await api("deleteMessage", **one)

    assert late["description"] == "Bad Request: message can't be deleted"
    assert [each.text for each in cloud.screen(cast.samira)] == ["/start", "b"]


async def test_in_a_group_the_bot_deletes_its_own_only(cloud: Cloud, cast: Cast, api: Api) -> None:
    theirs = await cloud.write(cast.miriam, "a", chat=cast.buurtgroep)

    told = await api("deleteMessage", chat_id=cast.buurtgroep.id, message_id=theirs)

    assert told["description"] == "Bad Request: message can't be deleted"


async def test_an_answer_needs_its_message(cast: Cast, api: Api, say: Any) -> None:
    sent = await say("vraag")
    chat = cast.samira.id

    found = await api("sendMessage", chat_id=chat, text="x", reply_parameters={"message_id": sent})
    lost = await api("sendMessage", chat_id=chat, text="x", reply_parameters={"message_id": 9999})
    bare = await api(
        "sendMessage",
        chat_id=chat,
        text="x",
        reply_parameters={"message_id": 9999, "allow_sending_without_reply": True},
    )

    assert found["result"]["reply_to_message"]["text"] == "vraag"
    assert lost["description"] == "Bad Request: message to be replied not found"
    assert "reply_to_message" not in bare["result"]


async def test_a_copy_has_no_origin_and_a_forward_has(cloud: Cloud, cast: Cast, api: Api) -> None:
    said = await cloud.write(cast.miriam, "tekst", chat=cast.buurtgroep)
    what: Json = {
        "chat_id": cast.samira.id,
        "from_chat_id": cast.buurtgroep.id,
        "message_id": said,
    }

    copied = await api("copyMessage", **what)
    forwarded = await api("forwardMessage", **what)

    assert copied["result"].keys() == {"message_id"}
    assert forwarded["result"]["forward_origin"]["sender_user"]["id"] == cast.miriam.id
    assert [each.text for each in cloud.screen(cast.samira)[-2:]] == ["tekst", "tekst"]


async def test_a_protected_message_is_copied_but_not_forwarded(
    cast: Cast, api: Api, say: Any
) -> None:
    sent = await say("x", protect_content=True)
    what: Json = {"chat_id": cast.samira.id, "from_chat_id": cast.samira.id, "message_id": sent}

    assert (await api("copyMessage", **what))["ok"]
    assert (await api("forwardMessage", **what))["error_code"] == 400


async def test_who_never_started_or_is_unknown_is_not_reached(cast: Cast, api: Api) -> None:
    silent = await api("sendMessage", chat_id=cast.yohannes.id, text="x")
    unknown = await api("sendMessage", chat_id=1, text="x")

    assert silent["error_code"] == 403
    assert "can't initiate conversation" in silent["description"]
    assert unknown["description"] == "Bad Request: chat not found"


async def test_who_blocked_the_bot_is_not_reached(cloud: Cloud, cast: Cast, api: Api) -> None:
    await cloud.block(cast.samira)

    told = await api("sendMessage", chat_id=cast.samira.id, text="x")

    assert told["description"] == "Forbidden: bot was blocked by the user"


async def whispered(cloud: Cloud, cast: Cast, api: Api, to: int) -> Json:
    """Samira presses a button in the group, and something is said to one member alone."""
    group = cast.buurtgroep.id
    sent = await api("sendMessage", chat_id=group, text="x", reply_markup=KEYBOARD)
    press = await cloud.press(cast.samira, sent["result"]["message_id"])
    hidden = {"receiver_user_id": to, "callback_query_id": press}
    return await api(
        "sendMessage", chat_id=group, text="alleen jij", ephemeral_message_parameters=hidden
    )


async def test_an_ephemeral_message_is_seen_by_one(cloud: Cloud, cast: Cast, api: Api) -> None:
    told = await whispered(cloud, cast, api, to=cast.samira.id)

    assert told["result"]["message_id"] == 0
    assert told["result"]["ephemeral_message_id"]
    assert cloud.screen(cast.samira, cast.buurtgroep)[-1].text == "alleen jij"
    assert [shown.text for shown in cloud.screen(cast.miriam, cast.buurtgroep)] == ["x"]

    changed = {
        "chat_id": cast.buurtgroep.id,
        "receiver_user_id": cast.samira.id,
        "ephemeral_message_id": told["result"]["ephemeral_message_id"],
    }
    assert (await api("editEphemeralMessageText", **changed, text="anders"))["result"] is True
    assert cloud.screen(cast.samira, cast.buurtgroep)[-1].text == "anders"
    changed["receiver_user_id"] = cast.miriam.id
    assert (await api("editEphemeralMessageText", **changed, text="z"))["error_code"] == 400


async def test_nobody_is_spoken_to_alone_who_did_not_press(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    told = await whispered(cloud, cast, api, to=cast.miriam.id)

    assert told["description"] == "Bad Request: the user has not called the bot"
    assert [shown.text for shown in cloud.screen(cast.miriam, cast.buurtgroep)] == ["x"]


async def test_a_file_that_is_unknown_is_refused(cast: Cast, api: Api) -> None:
    told = await api("sendVoice", chat_id=cast.samira.id, voice="AwADBAAD")

    assert told["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
