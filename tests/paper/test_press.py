from __future__ import annotations

import typst

from bot.paper import press
from bot.paper.charts import Bar, Chart, svg


def test_the_fonts_are_sought_once() -> None:
    assert press.fonts() is press.fonts()


def test_without_installed_fonts_latin_letters_are_still_set() -> None:
    bare = typst.Fonts(include_system_fonts=False)
    document = (press.HERE / "picture.typ").read_bytes()
    given = {"svg": svg(Chart("Questions", (Bar("Work", 12),)))}

    made = typst.compile(document, font_paths=bare, format="png", sys_inputs=given)

    assert made.startswith(b"\x89PNG")
