"""The code of the house, read as text and as trees, for rules about how it is written."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from bot.settings import HERE

if TYPE_CHECKING:
    from pathlib import Path

BOT = HERE / "bot"
TESTS = HERE / "tests"
GENERATED = BOT / "words" / "catalogue.py"


def name_of(path: Path) -> str:
    """The path inside the project."""
    return path.relative_to(HERE).as_posix()


@cache
def sources() -> tuple[Path, ...]:
    """Every Python file of the bot that a person writes."""
    return tuple(path for path in sorted(BOT.rglob("*.py")) if path != GENERATED)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def docstrings(path: Path) -> set[ast.Constant]:
    """The strings that document, and those that stand alone below a name."""
    return {
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
