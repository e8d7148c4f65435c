from typing import Any

import pytest

from bot.demo.errors import ApiError, Refused
from bot.demo.methods import METHODS
from bot.demo.rules import check, schema

Json = dict[str, Any]


def markup(**fields: Any) -> Json:
    return {"chat_id": 1, "text": "x", "reply_markup": fields}


@pytest.mark.parametrize(
    ("method", "given", "complaint"),
    [
        ("sendMessage", {"chat_id": 1, "text": "x", "txet": "y"}, 'unknown parameter "txet"'),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1.5, "text": "x"}, "chat_id"),
        ("sendMessage", {"chat_id": 1, "text": 5}, '"text" of sendMessage must be of type String'),
        ("sendMessage", markup(inline_keyboard=[[{"text": "b", "callback": "x"}]]), '"callback"'),
        ("sendMessage", markup(inline_keyboard=[{"text": "b"}]), "Array of"),
        ("sendMessage", markup(inline_keyboard=[[{"callback_data": "x"}]]), "message text is"),
        ("sendMessage", markup(keyboard=[], one_time=True), "unknown field"),
        ("sendMessage", markup(remove_keyboard=False), "must be of type True"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "{"}, "not a JSON object"),
        ("setMyCommands", {"commands": [{"command": "a"}]}, '"description" is required'),
        ("setMyCommands", {"commands": [], "scope": {"type": "everywhere"}}, "BotCommandScope"),
        ("answerCallbackQuery", {}, '"callback_query_id" is required'),
        ("sendVoice", {"chat_id": 1}, '"voice" is required'),
    ],
)
def test_a_call_out_of_form_is_refused(method: str, given: Json, complaint: str) -> None:
    with pytest.raises(Refused) as refused:
        check(method, given)

    assert complaint in refused.value.description


def test_a_method_that_is_unknown_is_not_found() -> None:
    with pytest.raises(ApiError) as refused:
        check("sendMassage", {})

    assert refused.value.code == 404


def test_the_strings_of_a_form_are_read_as_what_they_should_be() -> None:
    given = {
        "chat_id": "4300000001",
        "text": "5",
        "protect_content": "true",
        "reply_markup": '{"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}',
    }

    assert check("sendMessage", given) == {
        "chat_id": 4_300_000_001,
        "text": "5",
        "protect_content": True,
        "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]},
    }


def test_an_inline_result_is_known_by_its_type() -> None:
    article = {
        "type": "article",
        "id": "1",
        "title": "t",
        "input_message_content": {"message_text": "x"},
    }

    assert check("answerInlineQuery", {"inline_query_id": "1", "results": [article]})
    with pytest.raises(Refused):
        check(
            "answerInlineQuery", {"inline_query_id": "1", "results": [{**article, "colour": "x"}]}
        )


def test_every_method_that_is_done_is_in_the_schema() -> None:
    assert schema()["methods"].keys() == METHODS.keys() | {"getUpdates"}
