"""The whole local Telegram as one application: the Bot API and the chat page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette

from bot.demo import botapi, page
from bot.demo.cloud import Cloud
from bot.demo.webhook import bringing


def site(cloud: Cloud) -> Starlette:
    """Put the doors of the bot and the page of the people on one application."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with bringing(cloud):
            yield

    return Starlette(routes=[*botapi.routes(cloud), *page.routes(cloud)], lifespan=lifespan)
