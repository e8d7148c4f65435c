from bot.demo.records import DemoPerson, Message, Shown


def test_a_person_tells_only_what_they_have() -> None:
    person = DemoPerson(1, "farid", "فرید")

    assert person.user() == {"id": 1, "is_bot": False, "first_name": "فرید"}
    assert person.chat() == {"id": 1, "type": "private", "first_name": "فرید"}
    assert person.full_name == "فرید"


def test_a_message_knows_what_it_carried() -> None:
    data = {"message_id": 3, "from": {"is_bot": True}}

    assert Message(data, {"keyboard": []}).carried_reply_keyboard
    assert not Message(data, {"inline_keyboard": []}).carried_reply_keyboard
    assert not Message(data).carried_reply_keyboard
    assert Message({**data, "message_id": 0, "ephemeral_message_id": 9}).id == 9


def test_a_shown_message_lists_its_labels() -> None:
    shown = Shown(
        message_id=1,
        chat_id=1,
        from_bot=True,
        sender="W",
        text="x",
        html="x",
        entities=[],
        inline_keyboard=[[{"text": "a"}], [{"text": "b"}]],
        markup={"keyboard": [[{"text": "c"}]]},
        voice=None,
        message={},
        edited=False,
        reactions=[],
    )

    assert shown.labels == ["a", "b"]
    assert shown.reply_keyboard == [["c"]]
