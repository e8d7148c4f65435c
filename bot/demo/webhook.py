"""Updates brought to the bot's own address, one at a time for each chat."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.demo.errors import HangUp
from bot.demo.mailbox import Webhook, chat_of
from bot.demo.records import Json
from bot.demo.switchboard import answer
from bot.demo.world import World

BACKOFF = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0)


@asynccontextmanager
async def bringing(world: World) -> AsyncIterator[None]:
    """Bring updates for as long as this lasts."""
    async with asyncio.TaskGroup() as tasks, aiohttp.ClientSession() as http:
        postman = Postman(world, http, tasks)
        walk = tasks.create_task(postman.walk())
        try:
            yield
        finally:
            walk.cancel()
            postman.stop()


class Postman:
    """Carries each update until the bot has taken it."""

    def __init__(self, world: World, http: aiohttp.ClientSession, tasks: asyncio.TaskGroup) -> None:
        self._world = world
        self._http = http
        self._tasks = tasks
        self._underway: dict[Any, asyncio.Task[None]] = {}

    async def walk(self) -> None:
        while True:
            self._send_out()
            await self._world.mailbox.bell.wait()

    def stop(self) -> None:
        for task in self._underway.values():
            task.cancel()

    def _send_out(self) -> None:
        hook = self._world.mailbox.webhook
        if hook is None:
            return
        for update in self._world.mailbox.updates:
            chat = chat_of(update)
            if chat not in self._underway and len(self._underway) < hook.connections:
                self._underway[chat] = self._tasks.create_task(self._bring(hook, chat, update))

    async def _bring(self, hook: Webhook, chat: Any, update: Json) -> None:
        try:
            tries = 0
            while not await self._taken(hook, update):
                await asyncio.sleep(BACKOFF[min(tries, len(BACKOFF) - 1)])
                tries += 1
                if self._world.mailbox.webhook is not hook:
                    return
            self._world.mailbox.confirm(update)
        finally:
            del self._underway[chat]
            self._world.mailbox.bell.ring()

    async def _taken(self, hook: Webhook, update: Json) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            async with self._http.post(hook.url, json=update, headers=headers) as response:
                reply = await response.read()
        except (aiohttp.ClientError, OSError) as error:
            self._remember(hook, f"Connection failed: {type(error).__name__}")
            return False
        if not response.ok:
            self._remember(hook, f"Wrong response from the webhook: {response.status}")
            return False
        await self._carry_out(response.content_type, reply)
        return True

    def _remember(self, hook: Webhook, error: str) -> None:
        hook.failures += 1
        hook.last_error = error
        hook.last_error_at = self._world.now()

    async def _carry_out(self, kind: str, reply: bytes) -> None:
        """Carry out the one call that a bot may put in its answer."""
        given = _call_in(kind, reply)
        if given is None:
            return
        method = str(given.pop("method"))
        try:
            await answer(self._world, method, given, {})
        except HangUp:
            return


def _call_in(kind: str, reply: bytes) -> Json | None:
    if kind != "application/json" or not reply.startswith(b"{"):
        return None
    told = json.loads(reply)
    return told if isinstance(told, dict) and "method" in told else None
