from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile

import pytest

from bot.commands.archives import refusing
from bot.privacy.keys import SealError
from bot.store.archive import ArchiveError

COPY = Path("copy.zip")


@pytest.mark.parametrize(
    ("error", "complaint"),
    [
        (BadZipFile("x"), "no archive"),
        (SealError("another key"), "another key"),
        (FileNotFoundError(2, "No such file"), "No such file"),
        (ArchiveError("not empty"), "not empty"),
    ],
)
def test_whatever_is_wrong_names_the_file(error: Exception, complaint: str) -> None:
    with pytest.raises(ArchiveError, match=f"copy.zip: .*{complaint}"), refusing(COPY):
        raise error
