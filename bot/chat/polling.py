"""Polling: our own loop, because PTB's confirms updates before anybody has handled them."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.chat.errors import UnavailableError
from bot.chat.outcomes import seconds_of

if TYPE_CHECKING:
    from telegram.ext import ExtBot
    from telegram.request import BaseRequest

    from bot.chat.receiver import Receiver

logger = logging.getLogger("wegwijs")

ALLOWED = ("message", "callback_query", "my_chat_member", "inline_query", "guest_message")
BATCH = 100
LONG_POLL_SECONDS = 25
MARGIN_SECONDS = 10
PAUSE_SECONDS = 1.0
CONFLICT_SECONDS = 5.0


class Polling:
    """Asks Telegram for updates and confirms a batch once every one of it is committed."""

    def __init__(self, bot: ExtBot[None], request: BaseRequest, receiver: Receiver) -> None:
        self._bot = bot
        self._request = request
        self._receiver = receiver
        self._offset = 0
        self._stopping = False
        self._waiting: asyncio.Task[Any] | None = None

    async def run(self) -> None:
        """Until `stop`; InvalidToken when Telegram no longer knows the bot."""
        while not self._stopping:
            try:
                await self._round()
            except RetryAfter as error:
                await asyncio.sleep(seconds_of(error))
            except Conflict:
                logger.warning("somebody else is polling with this token, or a webhook is set")
                await asyncio.sleep(CONFLICT_SECONDS)
            except InvalidToken:
                raise
            except TelegramError as error:
                logger.warning("no updates: %s: %s", type(error).__name__, error.message)
                await asyncio.sleep(PAUSE_SECONDS)
            except asyncio.CancelledError:
                if not self._stopping:
                    raise

    def stop(self) -> None:
        """Finish what was received; do not wait for more."""
        self._stopping = True
        if self._waiting is not None:
            self._waiting.cancel()

    async def _round(self) -> None:
        batch = await self._ask()
        if not batch:
            return
        async with asyncio.TaskGroup() as turns:
            tasks = {update["update_id"]: turns.create_task(self._take(update)) for update in batch}
        waiting = [number for number, task in tasks.items() if not task.result()]
        self._offset = min(waiting, default=max(tasks) + 1)
        if waiting:
            await asyncio.sleep(PAUSE_SECONDS)

    async def _ask(self) -> list[dict[str, Any]]:
        query = urlencode(
            {
                "offset": self._offset,
                "limit": BATCH,
                "timeout": LONG_POLL_SECONDS,
                "allowed_updates": json.dumps(ALLOWED),
            }
        )
        self._waiting = asyncio.current_task()
        try:
            found = await self._request.post(
                f"{self._bot.base_url}/getUpdates?{query}",
                read_timeout=LONG_POLL_SECONDS + MARGIN_SECONDS,
            )
        finally:
            self._waiting = None
        return [update for update in found if isinstance(update, dict)]  # type: ignore[union-attr]

    async def _take(self, update: dict[str, Any]) -> bool:
        """Whether the update may be confirmed."""
        try:
            await self._receiver.take(update)
        except UnavailableError:
            return False
        return True
