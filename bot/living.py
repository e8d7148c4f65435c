"""How the house lives: it hears, speaks, mixes and keeps up until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot import doors
from bot.app import expire
from bot.chat.abilities import READS_ALL
from bot.chat.webhook import WEBHOOK_PATH, Webhook, serving, site
from bot.store.database import AWAY
from bot.store.leadership import leading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.applications import Starlette

    from bot.app import House
    from bot.settings import Settings

UPKEEP_SECONDS = 6 * 60 * 60
logger = logging.getLogger("wegwijs")


async def live(house: House, settings: Settings, stopping: asyncio.Event) -> None:
    """Hear and speak until `stopping`; what was heard is finished, the rest waits at Telegram."""
    async with serving(_site(house, settings), settings.http_host, settings.http_port):
        await house.introduction.give()
        if house.application.bot.can_read_all_group_messages:
            logger.warning(READS_ALL)
        with _unsearched():
            await _living(house, settings, stopping)


async def _living(house: House, settings: Settings, stopping: asyncio.Event) -> None:
    async with asyncio.TaskGroup() as tasks:
        leader = tasks.create_task(_lead(house, asks=not settings.webhook_url))
        upkeep = tasks.create_task(_keep_up(house))
        study = tasks.create_task(house.study.keep_up())
        fetcher = tasks.create_task(house.fetcher.run())
        forgetting = tasks.create_task(house.receiver.unlinked.later.run())
        if settings.webhook_url:
            await house.introduction.be_called(_address(settings), _secret(settings))
        logger.info("awake, %s", "called by Telegram" if settings.webhook_url else "polling")
        await stopping.wait()
        logger.info("stopping; what was heard is finished first")
        upkeep.cancel()
        study.cancel()
        fetcher.cancel()
        forgetting.cancel()
        if house.courier.is_waiting():
            leader.cancel()
        house.polling.stop()
        house.courier.stop()


@contextmanager
def _unsearched() -> Iterator[None]:
    """What was loaded to begin with is no garbage; to look for any in it takes 0.3 seconds each time."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


async def _lead(house: House, *, asks: bool) -> None:
    """Poll and speak, in one process of all that share a database."""
    async with leading(house.resources.works.engine), asyncio.TaskGroup() as tasks:
        mixing = tasks.create_task(house.mixer.run())
        posting = tasks.create_task(house.postman.run())
        walking = tasks.create_task(house.rounds.run())
        speaking = [tasks.create_task(house.courier.run())]
        if asks:
            await house.introduction.be_asked()
            speaking.append(tasks.create_task(house.polling.run()))
        await asyncio.wait(speaking)
        mixing.cancel()
        posting.cancel()
        walking.cancel()


async def _keep_up(house: House) -> None:
    while True:
        try:
            await expire(house.resources.works)
        except AWAY as error:
            logger.warning("upkeep waits for the next time: %s", type(error).__name__)
        await asyncio.sleep(UPKEEP_SECONDS)


def _site(house: House, settings: Settings) -> Starlette:
    webhook = (
        Webhook(house.receiver, _secret(settings), WEBHOOK_PATH) if settings.webhook_url else None
    )
    desk = doors.doors(house.resources, settings, house.extra, house.application.bot.username)
    return site(webhook, house.courier.is_looking, desk)


def _address(settings: Settings) -> str:
    return settings.webhook_url + WEBHOOK_PATH


def _secret(settings: Settings) -> str:
    return settings.webhook_secret.get_secret_value()
