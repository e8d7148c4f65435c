from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.features.barriers import taxonomy
from bot.features.organisations.model import Organisation
from bot.features.team.model import NOWHERE
from bot.settings import LOCALES
from tests.store.conftest import engine, works

if TYPE_CHECKING:
    from bot.features.barriers.model import Taxonomy

__all__ = ["engine", "works"]
GPS = Organisation(NOWHERE, "Huisartsen Noord", "huisartsenzorg", "utrecht", ("care_access",))


@pytest.fixture(scope="session")
def themes() -> Taxonomy:
    return taxonomy.known(LOCALES)
