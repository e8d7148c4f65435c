from __future__ import annotations

import ast
import re

import pytest

from tests.rules.code import docstrings, name_of, sources, tree

SCRIPTS = re.compile(r"[\u0590-\u08ff\u1200-\u139f\u2d80-\u2ddf\ufb50-\ufdff\ufe70-\ufeff]")
SENTENCE = re.compile(r"[^\W\d_]+[\s\u060c\u1361]+[^\W\d_]+")
ELSEWHERE = ("bot/demo/", "bot/commands/", "bot/__main__.py")
LETTERS = "bot/language/"
"""There letters and beginnings of words are compared; nobody reads them."""


def strings(path_name: str) -> list[str]:
    [path] = [path for path in sources() if name_of(path) == path_name]
    own = docstrings(path)
    return [
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in own
    ]


@pytest.mark.parametrize(
    "name",
    [name_of(path) for path in sources() if not name_of(path).startswith((*ELSEWHERE, LETTERS))],
)
def test_no_text_for_people_stands_in_python(name: str) -> None:
    assert [text for text in strings(name) if SCRIPTS.search(text.replace("\ufeff", ""))] == []


@pytest.mark.parametrize(
    "name", [name_of(path) for path in sources() if name_of(path).startswith(LETTERS)]
)
def test_where_letters_are_compared_there_are_no_sentences(name: str) -> None:
    found = [text for text in strings(name) if SCRIPTS.search(text) and SENTENCE.search(text)]

    assert found == []
