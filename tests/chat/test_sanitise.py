from __future__ import annotations

from dataclasses import astuple, replace
from typing import Any

import pytest
from telegram import Update

from bot.chat.heard import Heard, Kind
from bot.chat.sanitise import LONGEST_PAYLOAD, sanitise
from tests.chat.shapes import (
    BOT,
    CHANNEL,
    FILE,
    GROUP,
    PRIVATE,
    SECRETS,
    USER,
    Json,
    command,
    member,
    message,
    press,
)

NAME = "wegwijs_bot"
VIDEO: Json = {**FILE, "width": 1, "height": 1, "duration": 1}
ORIGIN: Json = {"type": "user", "date": 1, "sender_user": {**USER, "first_name": "Ahmed"}}
CONTACT: Json = {"phone_number": "+31612345678", "first_name": "Ahmed"}
PLACE: Json = {"latitude": 52.37, "longitude": 4.9}


def heard(update: Json) -> Heard | None:
    return sanitise(Update.de_json(update), NAME)


HEARD: dict[str, tuple[Json, Kind, dict[str, Any]]] = {
    "words": (message(text="Ik zoek werk"), Kind.WORDS, {"text": "Ik zoek werk"}),
    "words in Arabic": (message(text="أبحث عن عمل"), Kind.WORDS, {"text": "أبحث عن عمل"}),
    "forwarded words": (
        message(text="Wie weet dit?", forward_origin=ORIGIN),
        Kind.WORDS,
        {"text": "Wie weet dit?"},
    ),
    "words with a mention": (
        message(
            text="vraag Ahmed",
            entities=[{"type": "text_mention", "offset": 0, "length": 5, "user": USER}],
        ),
        Kind.WORDS,
        {},
    ),
    "a command": (command("/start"), Kind.COMMAND, {"command": "start", "payload": ""}),
    "a link": (
        command("/start e-health-112"),
        Kind.COMMAND,
        {"command": "start", "payload": "e-health-112", "text": ""},
    ),
    "a command in capitals": (command("/HELP"), Kind.COMMAND, {"command": "help"}),
    "a command to us": (command("/ask@Wegwijs_Bot"), Kind.COMMAND, {"command": "ask"}),
    "a command in a group": (
        command("/ask@wegwijs_bot x", GROUP),
        Kind.COMMAND,
        {"command": "ask", "private": False, "chat": GROUP["id"]},
    ),
    "a slash in the middle": (
        message(
            text="wat is /ask",
            entities=[{"type": "bot_command", "offset": 7, "length": 4}],
        ),
        Kind.WORDS,
        {"command": ""},
    ),
    "a voice": (
        message(voice={**FILE, "duration": 3}, caption="ik wil dood"),
        Kind.VOICE,
        {"text": "ik wil dood"},
    ),
    "music": (message(audio={**FILE, "duration": 3, "performer": "Ahmed"}), Kind.VOICE, {}),
    "a round film": (message(video_note={**FILE, "length": 1, "duration": 1}), Kind.VOICE, {}),
    "a photo": (
        message(photo=[{**FILE, "width": 1, "height": 1}], caption="wat staat hier"),
        Kind.PICTURE,
        {"text": "wat staat hier"},
    ),
    "a document": (message(document={**FILE, "file_name": "Haddad.pdf"}), Kind.PICTURE, {}),
    "a film": (message(video=VIDEO), Kind.PICTURE, {}),
    "an animation": (message(animation=VIDEO, document=FILE), Kind.PICTURE, {}),
    "a sticker": (
        message(
            sticker={
                **FILE,
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        ),
        Kind.OTHER,
        {"text": ""},
    ),
    "a contact": (message(contact=CONTACT), Kind.OTHER, {"text": ""}),
    "a place": (message(location=PLACE), Kind.OTHER, {"text": ""}),
    "a venue": (
        message(venue={"location": PLACE, "title": "Bakkerij", "address": "Bakkerij 1"}),
        Kind.OTHER,
        {},
    ),
    "a die": (message(dice={"emoji": "🎲", "value": 3}), Kind.OTHER, {}),
    "a press": (press("menu|x"), Kind.PRESS, {"pressed": "menu|x", "callback": "4382"}),
    "a press of nothing": (press(None), Kind.PRESS, {"pressed": ""}),
    "a press below a question": (
        press("trust|x", reply_to_message={**message(text="mijn vraag")["message"]}),
        Kind.PRESS,
        {"quoted": "mijn vraag"},
    ),
    "a press of an old message": (press("x", date=0), Kind.PRESS, {"message": 78}),
    "blocked": (member("kicked"), Kind.LEFT, {"private": True}),
    "put out of a group": (member("left", GROUP), Kind.LEFT, {"private": False}),
}

NOT_HEARD: dict[str, Json] = {
    "words in a group": message(GROUP, text="hallo"),
    "a picture in a group": message(GROUP, photo=[{**FILE, "width": 1, "height": 1}]),
    "a command for another bot": command("/ask@other_bot", GROUP),
    "words in a channel": {
        "update_id": 1,
        "channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "/start"},
    },
    "a channel in a message": command("/start", CHANNEL),
    "a forwarded call in a group": message(GROUP, text="@wegwijs_bot x", forward_origin=ORIGIN),
    "a post of a channel that belongs to a group": message(
        GROUP,
        text="@wegwijs_bot x",
        forward_origin={"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3},
        is_automatic_forward=True,
    ),
    "a call of another bot": message(
        GROUP, text="@wegwijs_bot x", **{"from": {**USER, "is_bot": True}}
    ),
    "a call that was sent through another bot": message(
        GROUP, text="@wegwijs_bot x", via_bot={**USER, "is_bot": True, "username": "other_bot"}
    ),
    "an address that ends like our name": message(GROUP, text="mail piet@wegwijs_bot"),
    "a call of a bot from elsewhere": {
        "update_id": 1,
        "guest_message": {
            **message(GROUP, text="@wegwijs_bot x")["message"],
            "from": {**USER, "is_bot": True},
            "guest_query_id": "7",
        },
    },
    "an edited message": {"update_id": 1, "edited_message": message(text="x")["message"]},
    "let in": member("member", GROUP),
    "somebody new": message(GROUP, new_chat_members=[USER]),
    "somebody gone": message(GROUP, left_chat_member=USER),
    "a pinned message": message(pinned_message=message(text="x")["message"]),
    "an inline press": {
        "update_id": 1,
        "callback_query": {
            "id": "1",
            "from": USER,
            "chat_instance": "1",
            "inline_message_id": "9",
            "data": "x",
        },
    },
    "a reaction": {
        "update_id": 1,
        "message_reaction": {
            "chat": PRIVATE,
            "message_id": 1,
            "user": USER,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": "👍"}],
        },
    },
    "nothing": {"update_id": 1},
}


@pytest.mark.parametrize(("update", "kind", "wanted"), HEARD.values(), ids=list(HEARD))
def test_what_is_for_us_is_heard(update: Json, kind: Kind, wanted: dict[str, Any]) -> None:
    found = heard(update)

    assert found is not None
    assert found.kind is kind
    assert found.update == 1
    assert {name: getattr(found, name) for name in wanted} == wanted


@pytest.mark.parametrize("update", NOT_HEARD.values(), ids=list(NOT_HEARD))
def test_what_is_not_for_us_is_not_heard(update: Json) -> None:
    assert heard(update) is None


@pytest.mark.parametrize(
    "name", sorted(set(HEARD) - {"forwarded words", "words with a mention"} | {"words"})
)
def test_nobody_can_be_known_from_what_was_heard(name: str) -> None:
    found = heard(HEARD[name][0])

    told = f"{found!r} {astuple(found) if found else ''}"
    told = told.replace(found.voice, "") if found and found.voice else told
    assert [secret for secret in SECRETS if secret in told] == []


def test_where_forwarded_words_came_from_is_not_known() -> None:
    found = heard(message(text="Wie weet dit?", forward_origin=ORIGIN))
    own = heard(message(text="Wie weet dit?"))

    assert own is not None
    assert found == replace(own, forwarded=True)


def test_what_somebody_types_after_our_name_is_heard_for_them_alone() -> None:
    asked = {"id": "77", "from": USER, "query": " huisarts ", "offset": ""}

    found = heard({"update_id": 1, "inline_query": asked})

    assert found is not None
    assert (found.kind, found.text, found.query) == (Kind.INLINE, "huisarts", "inline:77")
    assert found.chat == USER["id"]


def test_a_chat_that_was_pasted_is_heard_without_its_people() -> None:
    pasted = "[12:03] Ahmed: Mag ik werken?\n[12:04] Samira: En ik?"

    found = heard(message(text=pasted))

    assert found is not None
    assert found.pasted == ("Mag ik werken?", "En ik?")
    assert found.text == "Mag ik werken?\nEn ik?"


def test_what_was_sent_through_us_is_not_heard() -> None:
    bot = {"id": 7, "is_bot": True, "first_name": "W.", "username": NAME}

    assert heard(message(text="een antwoord", via_bot=bot)) is None


def test_who_speaks_in_the_name_of_a_group_is_a_person() -> None:
    anonymous = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}

    found = heard(
        message(GROUP, text="@wegwijs_bot huisarts", sender_chat=GROUP, **{"from": anonymous})
    )

    assert found is not None
    assert found.text == "huisarts"


def test_a_reply_to_us_that_names_us_calls_us_and_quotes_nobody() -> None:
    ours = message(GROUP, text="een antwoord", **{"from": BOT})["message"]

    named = heard(message(GROUP, text="@wegwijs_bot en dan?", reply_to_message=ours))
    plain = heard(message(GROUP, text="en dan?", reply_to_message=ours))

    assert named is not None
    assert plain is not None
    assert (named.replies, plain.replies) == (False, True)
    assert (named.quoted, plain.quoted) == ("", "")


def test_what_was_said_is_in_no_log() -> None:
    found = heard(message(text="ik ben ziek"))
    pressed = heard(press("x", reply_to_message=message(text="mijn vraag")["message"]))
    linked = heard(command("/start e-health-112"))

    told = f"{found!r} {pressed!r} {linked!r}"
    assert not any(word in told for word in ("ziek", "mijn vraag", "health-112"))
    assert str(USER["id"]) not in told


def test_the_words_of_the_bot_itself_are_no_question() -> None:
    own = {
        "message_id": 1,
        "date": 1,
        "chat": PRIVATE,
        "text": "kies",
        "from": {**USER, "is_bot": True},
    }

    found = heard(press("x", reply_to_message=own))

    assert found is not None
    assert found.quoted == ""


def test_words_are_cleaned_at_the_door() -> None:
    found = heard(message(text=" a\u202eb\x00 می‌خواهم\ud83d "))

    assert found is not None
    assert found.text == "ab می‌خواهم"


def test_what_follows_start_is_cut() -> None:
    found = heard(command("/start " + "x" * 500))

    assert found is not None
    assert len(found.payload) == LONGEST_PAYLOAD


def test_a_command_behind_an_emoji_is_counted_as_telegram_counts() -> None:
    found = heard(
        message(text="👍 /start", entities=[{"type": "bot_command", "offset": 3, "length": 6}])
    )

    assert found is not None
    assert found.kind is Kind.WORDS
