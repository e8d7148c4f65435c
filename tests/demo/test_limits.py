from typing import Any

import pytest

from bot.demo.errors import Refused
from bot.demo.rules import check

Json = dict[str, Any]


def inline(*buttons: Json, rows: int = 1) -> Json:
    return {"inline_keyboard": [list(buttons)] * rows}


def message(text: str = "x", **more: Any) -> Json:
    return {"chat_id": 1, "text": text, **more}


def pressed(data: str = "d", **more: Any) -> Json:
    return {"text": "b", "callback_data": data, **more}


def linked(url: str) -> Json:
    return message(reply_markup=inline({"text": "b", "url": url}))


def commands(*names: str, description: str = "d", **more: Any) -> Json:
    return {"commands": [{"command": n, "description": description} for n in names], **more}


WITHIN: list[tuple[str, Json]] = [
    ("sendMessage", message("x" * 4096)),
    ("sendMessage", message(f"<b>{'x' * 4096}</b>", parse_mode="HTML")),
    ("sendMessage", message("😀" * 2048)),
    ("sendMessage", message(reply_markup=inline(pressed("x" * 64)))),
    ("sendMessage", message(reply_markup=inline(pressed("ل" * 32)))),
    ("sendMessage", message(reply_markup=inline(*[pressed()] * 8, rows=12))),
    ("sendMessage", message(reply_markup=inline(pressed(style="danger")))),
    ("sendMessage", message(reply_markup={"keyboard": [["ja", {"text": "nee"}]]})),
    ("sendMessage", message(reply_markup={"force_reply": True, "input_field_placeholder": "x"})),
    ("sendMessage", message(reply_markup=inline({"text": "c", "copy_text": {"text": "x" * 256}}))),
    ("sendMessage", linked("https://a.nl/x?y=ä")),
    ("sendMessage", linked("http://localhost:8080/x")),
    ("sendMessage", linked("tg://resolve?domain=x")),
    ("sendMessage", linked("t.me/wegwijs_bot?start=x")),
    ("sendVoice", {"chat_id": 1, "voice": "id", "caption": "x" * 1024}),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 200}),
    ("setMyCommands", commands("start", "a_1")),
    ("setMyCommands", commands("a", language_code="")),
    ("setMyCommands", commands("a", language_code="fa")),
    ("setMyCommands", commands("a", scope={"type": "chat", "chat_id": 1})),
    ("setMyCommands", commands(*[f"c{n}" for n in range(100)])),
    ("setMyDescription", {"description": "x" * 512}),
    ("setMyShortDescription", {"short_description": "x" * 120}),
    ("setMyName", {"name": "x" * 64}),
    ("deleteMessages", {"chat_id": 1, "message_ids": list(range(100))}),
    (
        "setMessageReaction",
        {"chat_id": 1, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👀"}]},
    ),
]

BEYOND: list[tuple[str, Json, str]] = [
    ("sendMessage", message("x" * 4097), "message is too long"),
    ("sendMessage", message("😀" * 2049), "message is too long"),
    ("sendMessage", message(""), "message text is empty"),
    ("sendMessage", message(" \n\t"), "message text is empty"),
    ("sendMessage", message("<b> </b>", parse_mode="HTML"), "message text is empty"),
    ("sendMessage", message("<b>", parse_mode="HTML"), "can't parse entities"),
    ("sendMessage", message(parse_mode="Markdown"), "unsupported parse_mode"),
    ("sendMessage", message(reply_markup=inline(pressed("x" * 65))), "BUTTON_DATA_INVALID"),
    ("sendMessage", message(reply_markup=inline(pressed("ل" * 33))), "BUTTON_DATA_INVALID"),
    ("sendMessage", message(reply_markup=inline(pressed(""))), "BUTTON_DATA_INVALID"),
    ("sendMessage", message(reply_markup=inline(*[pressed()] * 9)), "more than 8"),
    ("sendMessage", message(reply_markup=inline(pressed(), rows=101)), "more than 100"),
    ("sendMessage", message(reply_markup={"keyboard": [["x"] * 9]}), "more than 8"),
    ("sendMessage", message(reply_markup={"keyboard": [["x"]] * 101}), "more than 100"),
    ("sendMessage", message(reply_markup=inline({"text": "b"})), "exactly one use"),
    ("sendMessage", message(reply_markup=inline(pressed(url="https://a.nl"))), "exactly one use"),
    (
        "sendMessage",
        message(reply_markup=inline({"text": " ", "url": "https://a.nl"})),
        "text buttons",
    ),
    ("sendMessage", message(reply_markup=inline(pressed(style="pink"))), "wrong button style"),
    (
        "sendMessage",
        message(reply_markup=inline({"text": "c", "copy_text": {"text": "x" * 257}})),
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        "sendMessage",
        message(reply_markup={"force_reply": True, "input_field_placeholder": "x" * 65}),
        "placeholder",
    ),
    ("sendMessage", linked("https://a.nl/\u2068x\u2069"), "invalid: Wrong HTTP URL"),
    ("sendMessage", linked("https://a.nl/x y"), "invalid: Wrong HTTP URL"),
    ("sendMessage", linked("javascript:alert(1)"), "invalid: Wrong HTTP URL"),
    ("sendMessage", linked("nergens"), "invalid: Wrong HTTP URL"),
    ("sendMessage", message("\ud83d"), "UTF-8"),
    ("sendVoice", {"chat_id": 1, "voice": "id", "caption": "x" * 1025}, "caption is too long"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("setMyCommands", commands("Start"), "BOT_COMMAND_INVALID"),
    ("setMyCommands", commands("x" * 33), "BOT_COMMAND_INVALID"),
    ("setMyCommands", commands("مساعدة"), "BOT_COMMAND_INVALID"),
    ("setMyCommands", commands("a", description=""), "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", commands("a", description="x" * 257), "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", commands("a", "a"), "BOT_COMMAND_DUPLICATED"),
    ("setMyCommands", commands(*[f"c{n}" for n in range(101)]), "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", commands("a", language_code="fa-AF"), "invalid language code"),
    ("setMyCommands", commands("a", language_code="prs"), "invalid language code"),
    ("setMyDescription", {"description": "x" * 513}, "DESCRIPTION_TOO_LONG"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "ABOUT_TOO_LONG"),
    ("setMyName", {"name": "x" * 65}, "TITLE_TOO_LONG"),
    ("deleteMessages", {"chat_id": 1, "message_ids": list(range(101))}, "too many"),
    ("deleteMessages", {"chat_id": 1, "message_ids": []}, "too many or no"),
    ("getUpdates", {"limit": 101}, "between 1 and 100"),
    ("getUpdates", {"limit": 0}, "between 1 and 100"),
    ("setWebhook", {"url": "https://a.nl", "secret_token": "a b"}, "unallowed characters"),
    ("sendChatAction", {"chat_id": 1, "action": "dancing"}, "wrong parameter action"),
    (
        "setMessageReaction",
        {"chat_id": 1, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "🪑"}]},
        "REACTION_INVALID",
    ),
    ("editMessageText", {"chat_id": 1, "text": "x"}, "identifier is not specified"),
    ("editMessageText", {"chat_id": 1, "message_id": 1}, "message text is empty"),
]


@pytest.mark.parametrize(("method", "given"), WITHIN)
def test_what_fits_is_taken(method: str, given: Json) -> None:
    assert check(method, given).keys() == given.keys()


@pytest.mark.parametrize(("method", "given", "complaint"), BEYOND)
def test_what_is_beyond_a_limit_is_refused(method: str, given: Json, complaint: str) -> None:
    with pytest.raises(Refused) as refused:
        check(method, given)

    assert refused.value.code == 400
    assert refused.value.description.startswith("Bad Request: ")
    assert complaint in refused.value.description
