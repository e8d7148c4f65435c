from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest_asyncio

from tests.chat.trouble import free_port
from tests.conftest import settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.conftest import Town

SECRET = "a-secret-of-this-town"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def troubled(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own, where faults are ordered; Telegram brings the updates to its webhook."""
    port = free_port()
    others: dict[str, Any] = {
        "http_port": port,
        "webhook_url": f"http://127.0.0.1:{port}",
        "webhook_secret": SECRET,
    }
    async with settled(tmp_path_factory.mktemp("troubled"), **others) as town:
        yield town
