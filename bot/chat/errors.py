"""The last resort: what is logged and said when a turn fails.

A log line holds the number of an update and the class of an error; never a text, never a person.
"""

from __future__ import annotations

import logging
from typing import Any

from telegram.ext import Application
from typing_extensions import override

logger = logging.getLogger("wegwijs")


class UnavailableError(Exception):
    """The house cannot do anything now; the update stays with Telegram and comes again."""


class HonestApplication(Application[Any, Any, Any, Any, Any, Any]):
    """PTB's application, which tells the receiver when a turn failed instead of swallowing it."""

    @override
    async def process_error(
        self, update: object, error: Exception, job: Any = None, coroutine: Any = None
    ) -> bool:
        del update, job, coroutine
        raise error


def given_up(update: int, error: BaseException) -> None:
    """A poisoned update is let go: what is left of it is this line."""
    logger.error("update %d given up: %s", update, type(error).__name__)


def tried(update: int, error: BaseException) -> None:
    """A turn failed and is tried again."""
    logger.warning("update %d failed: %s", update, type(error).__name__)


def unsaid(what: str, error: BaseException) -> None:
    """Something could not be said to Telegram, or not yet."""
    logger.warning("%s was not said: %s", what, type(error).__name__)
