from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from tests.conftest import settled
from tests.features.relay import at_the_desk
from tests.schoolbooks import titles_only

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.conftest import Town


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def hamlet(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A small town in which figures are out, for tests of the desk that each bring an organisation."""
    folder = tmp_path_factory.mktemp("hamlet")
    async with settled(folder, locales=titles_only()) as town:
        await at_the_desk.spoken(town)
        await at_the_desk.released(town)
        yield town
