"""A chart as a picture, for places that show no SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.paper import press
from bot.paper.charts import svg

if TYPE_CHECKING:
    from bot.paper.charts import Chart


def png(chart: Chart) -> bytes:
    """The chart as PNG, twice as sharp as it is wide. It computes: call it in a thread of its own."""
    return press.pages("picture", {"svg": svg(chart)}, "png")
