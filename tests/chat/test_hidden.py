from __future__ import annotations

from typing import Any

import pytest
from telegram import Message

from bot.chat.hidden import NOTHING_SEEN, about, hidden_link

PACKED = "o-words:wh4---0h|ab-_"
US = {"id": 1, "is_bot": True, "first_name": "W."}


def answer(entity: dict[str, Any], author: dict[str, Any] | None = None) -> Message:
    """A message that answers one with that entity."""
    base = {"date": 1, "chat": {"id": 5, "type": "private"}}
    above = {**base, "message_id": 1, "from": author or US, "text": "x", "entities": [entity]}
    read = Message.de_json({**base, "message_id": 2, "text": "y", "reply_to_message": above})
    assert read is not None
    return read


def link(url: str) -> dict[str, Any]:
    return {"type": "text_link", "offset": 0, "length": 1, "url": url}


def test_what_a_message_is_about_comes_back_with_an_answer() -> None:
    assert about(answer(link(hidden_link("wegwijs_bot", PACKED))), "wegwijs_bot") == PACKED


@pytest.mark.parametrize(
    "entity",
    [link("https://t.me/wegwijs_bot"), link("https://t.me/other#x"), {**link(""), "type": "bold"}],
)
def test_other_links_are_about_nothing(entity: dict[str, Any]) -> None:
    assert not about(answer(entity), "wegwijs_bot")


def test_a_person_cannot_say_what_an_answer_is_about() -> None:
    entity = link(hidden_link("wegwijs_bot", PACKED))

    assert not about(answer(entity, {"id": 5, "is_bot": False, "first_name": "T."}), "wegwijs_bot")


def test_the_link_is_on_a_letter_that_is_not_seen() -> None:
    assert len(NOTHING_SEEN) == 1
    assert not NOTHING_SEEN.isprintable()
