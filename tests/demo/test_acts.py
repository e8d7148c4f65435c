from collections.abc import Callable

import pytest
from telegram import (
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
)

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api, Clock, Json

Heard = Callable[[], list[Update]]


async def test_words_become_a_message(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    written = await cloud.write(cast.samira, "أين الطبيب؟")

    (update,) = heard()
    assert update.message is not None
    assert update.message.message_id == written
    assert update.message.text == "أين الطبيب؟"
    assert update.message.chat.id == cast.samira.id
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "ar"


async def test_a_command_has_its_entity(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    await cloud.start(cast.farid, "code_1")

    (update,) = heard()
    assert update.message is not None
    assert update.message.text == "/start code_1"
    (entity,) = update.message.entities
    assert (entity.type, entity.offset, entity.length) == ("bot_command", 0, 6)


async def test_updates_are_numbered_upwards(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    for word in "abc":
        await cloud.write(cast.samira, word)

    ids = [update.update_id for update in heard()]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


async def test_an_answer_shows_what_it_answers(
    cloud: Cloud, cast: Cast, heard: Heard, api: Api
) -> None:
    await cloud.start(cast.samira)
    asked: Json = await api("sendMessage", chat_id=cast.samira.id, text="?")

    await cloud.write(cast.samira, "!", reply_to=asked["result"]["message_id"])

    message = heard()[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "?"


async def test_what_is_sent_arrives_as_what_it_is(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    await cloud.send_voice(cast.samira, b"OggS", duration=3)
    await cloud.send_photo(cast.samira, b"jpeg", caption="kijk")
    await cloud.send_document(cast.samira, b"%PDF", "brief.pdf", mime="application/pdf")
    await cloud.send_sticker(cast.samira, "👍")
    await cloud.send_contact(cast.samira, "+31612345678", "Mo")
    await cloud.send_location(cast.samira, 51.44, 5.47)

    voice, photo, document, sticker, contact, location = (each.message for each in heard())
    assert voice is not None
    assert voice.voice is not None
    assert voice.voice.mime_type == "audio/ogg"
    assert photo is not None
    assert photo.photo
    assert photo.caption == "kijk"
    assert document is not None
    assert document.document is not None
    assert document.document.file_name == "brief.pdf"
    assert sticker is not None
    assert sticker.sticker is not None
    assert sticker.sticker.emoji == "👍"
    assert contact is not None
    assert contact.contact is not None
    assert contact.contact.first_name == "Mo"
    assert location is not None
    assert location.location is not None
    assert location.location.latitude == 51.44


async def test_a_forward_names_who_wrote_it_unless_they_hide(
    cloud: Cloud, cast: Cast, heard: Heard
) -> None:
    said = await cloud.write(cast.samira, "vraag", chat=cast.buurtgroep)

    await cloud.forward(cast.miriam, [said])
    await cloud.forward(cast.miriam, [said], privacy="hidden")
    await cloud.forward(cast.miriam, [said], privacy="chat")

    origins = [each.message.forward_origin for each in heard() if each.message]
    shown, hidden, chat = origins
    assert isinstance(shown, MessageOriginUser)
    assert shown.sender_user.id == cast.samira.id
    assert isinstance(hidden, MessageOriginHiddenUser)
    assert hidden.sender_user_name == "سميرة الحسن"
    assert isinstance(chat, MessageOriginChat)
    assert chat.sender_chat.title == "Buurtgroep"


async def test_a_text_from_elsewhere_can_be_forwarded(
    cloud: Cloud, cast: Cast, heard: Heard
) -> None:
    await cloud.forward_text(cast.miriam, "a", origin=cast.farid)
    await cloud.forward_text(cast.miriam, "b", origin="Iemand")
    await cloud.forward_text(cast.miriam, "c", origin=cast.buurtgroep)

    kinds = [each.message.forward_origin for each in heard() if each.message]
    assert [type(kind) for kind in kinds] == [
        MessageOriginUser,
        MessageOriginHiddenUser,
        MessageOriginChat,
    ]


async def test_several_forwards_are_several_updates(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    said = [await cloud.write(cast.samira, word, chat=cast.buurtgroep) for word in "abc"]

    forwarded = await cloud.forward(cast.miriam, said)

    assert len(forwarded) == 3
    assert [each.message.text for each in heard() if each.message] == ["a", "b", "c"]


async def test_a_protected_message_is_not_forwarded(cloud: Cloud, cast: Cast, api: Api) -> None:
    await cloud.start(cast.samira)
    kept = await api("sendMessage", chat_id=cast.samira.id, text="x", protect_content=True)

    with pytest.raises(ValueError, match="protected"):
        await cloud.forward(cast.samira, [kept["result"]["message_id"]])


async def test_a_press_asks_with_the_data_of_the_button(
    cloud: Cloud, cast: Cast, heard: Heard, api: Api
) -> None:
    await cloud.start(cast.samira)
    keyboard = {
        "inline_keyboard": [
            [{"text": "a", "callback_data": "1"}],
            [{"text": "b", "callback_data": "2"}, {"text": "c", "url": "https://a.nl"}],
        ]
    }
    sent = await api("sendMessage", chat_id=cast.samira.id, text="?", reply_markup=keyboard)
    message = sent["result"]["message_id"]

    pressed = await cloud.press(cast.samira, message, 1, 0)
    forged = await cloud.press(cast.samira, message, data="forged")

    first, second = (each.callback_query for each in heard()[-2:])
    assert first is not None
    assert second is not None
    assert (first.id, first.data) == (pressed, "2")
    assert (second.id, second.data) == (forged, "forged")
    assert first.message is not None
    assert first.message.message_id == message
    with pytest.raises(ValueError, match="does not call back"):
        await cloud.press(cast.samira, message, 1, 1)


async def test_an_edit_is_told_and_a_deletion_is_not(
    cloud: Cloud, cast: Cast, heard: Heard, clock: Clock
) -> None:
    written = await cloud.write(cast.samira, "eerst")
    clock.move(5)

    await cloud.edit(cast.samira, written, "dan")
    await cloud.delete(cast.samira, written)

    first, edit = heard()
    assert first.message is not None
    assert first.message.text == "eerst"
    assert edit.edited_message is not None
    assert edit.edited_message.text == "dan"
    assert edit.edited_message.edit_date is not None
    assert cloud.screen(cast.samira) == []


async def test_nobody_edits_the_message_of_another(cloud: Cloud, cast: Cast) -> None:
    written = await cloud.write(cast.samira, "mijn", chat=cast.buurtgroep)

    with pytest.raises(PermissionError):
        await cloud.edit(cast.miriam, written, "jouw")


async def test_a_block_and_a_return_are_told(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    await cloud.start(cast.yohannes)

    await cloud.block(cast.yohannes)
    await cloud.write(cast.yohannes, "terug")

    _, gone, back, written = heard()
    assert gone.my_chat_member is not None
    assert gone.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member is not None
    assert back.my_chat_member.new_chat_member.status == "member"
    assert written.message is not None


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        ("zomaar", False),
        ("/help", True),
        ("/help@wegwijs_bot", True),
        ("hé @wegwijs_bot", True),
        ("iets met / erin", False),
    ],
)
async def test_in_a_group_the_bot_hears_what_is_meant_for_it(
    cloud: Cloud, cast: Cast, heard: Heard, text: str, *, is_heard: bool
) -> None:
    await cloud.write(cast.samira, text, chat=cast.buurtgroep)

    assert bool(heard()) is is_heard


async def test_an_answer_to_the_bot_in_a_group_is_heard(
    cloud: Cloud, cast: Cast, heard: Heard, api: Api
) -> None:
    asked = await api("sendMessage", chat_id=cast.buurtgroep.id, text="?")

    await cloud.write(
        cast.samira, "!", chat=cast.buurtgroep, reply_to=asked["result"]["message_id"]
    )

    assert len(heard()) == 1


async def test_in_a_group_without_the_bot_a_mention_calls_it_as_a_guest(
    cloud: Cloud, cast: Cast, heard: Heard, api: Api
) -> None:
    group = cloud.group("Elders", [cast.samira, cast.miriam], has_bot=False)
    await cloud.write(cast.miriam, "@wegwijs_bot huisarts?", chat=group)
    (update,) = heard()
    assert update.guest_message is not None

    answered = await api(
        "answerGuestQuery",
        guest_query_id=update.guest_message.guest_query_id,
        result={
            "type": "article",
            "id": "1",
            "title": "t",
            "input_message_content": {"message_text": "<b>Zo</b>", "parse_mode": "HTML"},
        },
    )

    assert answered["ok"]
    assert cloud.screen(cast.miriam, group)[-1].html == "<b>Zo</b>"


async def test_an_inline_result_is_chosen_and_sent(
    cloud: Cloud, cast: Cast, heard: Heard, api: Api
) -> None:
    asked = await cloud.ask_inline(cast.miriam, "huis")
    (update,) = heard()
    assert update.inline_query is not None
    article = {
        "type": "article",
        "id": "7",
        "title": "t",
        "input_message_content": {"message_text": "Huisarts"},
    }
    await api("answerInlineQuery", inline_query_id=asked, results=[article])

    await cloud.choose_inline(cast.miriam, asked, "7", chat=cast.buurtgroep)

    assert cloud.screen(cast.samira, cast.buurtgroep)[-1].text == "Huisarts"


async def test_coming_and_going_in_a_group_is_told(cloud: Cloud, cast: Cast, heard: Heard) -> None:
    group = cloud.group("Nieuw", [cast.miriam], has_bot=False)
    await cloud.add_bot(cast.miriam, group)
    await cloud.join(cast.farid, group, by=cast.miriam)
    await cloud.depart(cast.farid, group)

    added, served, joined, left = heard()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert served.message is not None
    assert served.message.new_chat_members[0].username == "wegwijs_bot"
    assert joined.message is not None
    assert joined.message.new_chat_members[0].id == cast.farid.id
    assert left.message is not None
    assert left.message.left_chat_member is not None
