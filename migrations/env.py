"""How alembic reaches the database: through a connection that is handed in, or `DATABASE_URL`."""

import asyncio

from alembic import context
from sqlalchemy import Connection

import bot.app  # noqa: F401  (every room's tables)
from bot.settings import read
from bot.store.base import Row
from bot.store.database import address, open_engine


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Row.metadata,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_alone() -> None:
    engine = open_engine(address(read().database))
    async with engine.begin() as connection:
        await connection.run_sync(run)
    await engine.dispose()


handed_in = context.config.attributes.get("connection")
if handed_in is not None:
    run(handed_in)
else:
    asyncio.run(run_alone())
