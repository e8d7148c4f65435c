from __future__ import annotations

import logging

import pytest
from telegram.ext import Application

from bot.chat import errors
from bot.chat.errors import HonestApplication


async def test_the_receiver_hears_of_a_turn_that_failed() -> None:
    application = (
        Application.builder()
        .application_class(HonestApplication)
        .token("1:x")
        .updater(None)
        .build()
    )

    with pytest.raises(LookupError):
        await application.process_error(None, LookupError("x"))


@pytest.mark.parametrize("log", [errors.tried, errors.given_up])
def test_a_line_in_the_log_holds_a_number_and_a_class(
    caplog: pytest.LogCaptureFixture, log: object
) -> None:
    assert callable(log)
    with caplog.at_level(logging.INFO):
        log(7, ValueError("ik ben ziek"))

    [record] = caplog.records
    assert "7" in record.getMessage()
    assert "ValueError" in record.getMessage()
    assert "ziek" not in caplog.text
    assert record.exc_info is None
