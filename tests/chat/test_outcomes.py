from __future__ import annotations

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.chat.outcomes import (
    RETRY_SECONDS,
    Gone,
    Later,
    Moved,
    Outcome,
    Refused,
    Said,
    outcome_of,
    seconds_of,
)

GONE_FOR_GOOD = [
    Forbidden("Forbidden: bot was blocked by the user"),
    Forbidden("Forbidden: user is deactivated"),
    Forbidden("Forbidden: bot was kicked from the supergroup chat"),
    Forbidden("Forbidden: bot can't initiate conversation with a user"),
    BadRequest("Chat not found"),
    BadRequest("USER_IS_BLOCKED"),
    BadRequest("PEER_ID_INVALID"),
    BadRequest("Group chat was deactivated"),
    BadRequest("Not enough rights to send text messages to the chat"),
    BadRequest("Have no rights to send a message"),
    BadRequest("CHAT_WRITE_FORBIDDEN"),
]
NOBODY_ANSWERS = [
    NetworkError("Bad Gateway"),
    NetworkError("no connection to Telegram: ClientOSError"),
    TimedOut(),
    InvalidToken("Unauthorized"),
]
NOT_LIKE_THIS = [
    BadRequest("Can't parse entities: unsupported start tag"),
    BadRequest("Message text is empty"),
    BadRequest("BUTTON_DATA_INVALID"),
    Conflict("terminated by other getUpdates request"),
    TelegramError("something new"),
    EndPointNotFound("Not Found"),
    PassportDecryptionError("no"),
]


@pytest.mark.parametrize("error", GONE_FOR_GOOD, ids=str)
@pytest.mark.parametrize("attempts", [0, 50])
def test_a_chat_that_cannot_be_reached_is_given_up(error: TelegramError, attempts: int) -> None:
    assert outcome_of(error, attempts) == Gone()


@pytest.mark.parametrize("error", NOBODY_ANSWERS, ids=repr)
@pytest.mark.parametrize("attempts", [0, 1, 4, 5, 6, 1000])
def test_a_line_that_is_down_is_tried_again_for_ever(error: TelegramError, attempts: int) -> None:
    seconds = RETRY_SECONDS[min(attempts, 5)]

    assert outcome_of(error, attempts) == Later(seconds, everywhere=True)


@pytest.mark.parametrize("error", NOT_LIKE_THIS, ids=repr)
def test_what_telegram_will_not_take_is_tried_three_times(error: TelegramError) -> None:
    outcomes = [outcome_of(error, attempts) for attempts in range(3)]

    assert outcomes[:2] == [Later(1), Later(2)]
    assert isinstance(outcomes[2], Refused)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ChatMigrated(-1_001_234_567_890), Moved(-1_001_234_567_890)),
        (BadRequest("Message is not modified: specified new message content ..."), Said()),
    ],
    ids=repr,
)
def test_what_telegram_says_has_one_meaning(error: TelegramError, outcome: Outcome) -> None:
    assert outcome_of(error, 0) == outcome_of(error, 9) == outcome


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # PTB, of its own attribute
@pytest.mark.parametrize("future", ["false", "true"], ids=["number", "timedelta"])
def test_a_wait_lasts_as_long_as_telegram_says(
    monkeypatch: pytest.MonkeyPatch, future: str
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", future)

    error = RetryAfter(90)

    assert outcome_of(error, 0) == outcome_of(error, 9) == Later(90.0)
    assert seconds_of(error) == 90.0
