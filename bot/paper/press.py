"""The typesetter: turns a document of this folder and the data it reads into pages.

The documents are fixed; everything that differs is data beside them, and never read as markup. Fonts
are those of the machine, sought once: Noto Sans with its Arabic and Ethiopic, of Debian's
fonts-noto-core. Where none is installed, the typesetter's own serve Latin letters, and the others
stay boxes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

HERE = Path(__file__).parent
SHARP = 144
"""Dots to the inch of a picture."""


def pages(
    document: str,
    given: Mapping[str, str],
    form: Literal["png", "pdf"],
    made: datetime | None = None,
) -> bytes:
    """A document of this folder with what it is given, as a picture of one page, or as PDF.

    `made`, with its zone, is what the PDF says of its own time.
    """
    return typst.compile(
        (HERE / f"{document}.typ").read_bytes(),
        font_paths=fonts(),
        format=form,
        ppi=SHARP,
        sys_inputs=dict(given),
        timestamp=made,
    )


@cache
def fonts() -> typst.Fonts:
    """The fonts of this machine, and those that the typesetter brings."""
    return typst.Fonts()
