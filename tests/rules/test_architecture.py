from __future__ import annotations

import ast
import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from importlinter.cli import lint_imports

from bot.settings import HERE
from tests.rules.code import TESTS, name_of, sources, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_FILE = 350
LONGEST_FUNCTION = 40
LATER = re.compile("TO" + "DO|FIX" + "ME")


def written() -> list[Path]:
    return [*sources(), *sorted(TESTS.rglob("*.py")), *sorted((HERE / "migrations").rglob("*.py"))]


def test_every_floor_stands_on_those_below_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(HERE)

    with loggers_kept():
        broken = lint_imports(
            config_filename=str(HERE / "pyproject.toml"), no_cache=True, no_logo=True
        )

    assert broken == 0, capsys.readouterr().out


def test_no_file_is_too_long_to_read() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in written()}

    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_see_at_once() -> None:
    lengths = {
        f"{name_of(path)}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_nothing_is_put_off_in_a_comment() -> None:
    found = [name_of(path) for path in written() if LATER.search(path.read_text("utf-8"))]

    assert found == []


def test_every_module_says_what_it_is() -> None:
    assert [name_of(path) for path in sources() if not ast.get_docstring(tree(path))] == []


@pytest.mark.parametrize(
    ("library", "homes"),
    [
        ("telegram", ("bot/chat/", "bot/app.py", "bot/ways.py", "bot/features/", "bot/commands/")),
        (
            "starlette",
            (
                "bot/chat/webhook.py",
                "bot/living.py",
                "bot/doors.py",
                "bot/desk/",
                "bot/features/",
                "bot/demo/",
            ),
        ),
        ("jinja2", ("bot/desk/",)),
        ("babel", ("bot/words/",)),
        ("fluent", ("bot/words/",)),
        ("aiogram_i18n", ("bot/words/core.py",)),
        ("nacl", ("bot/privacy/",)),
        ("aiosmtplib", ("bot/features/relay/mail.py",)),
        ("idna", ("bot/features/relay/addresses.py",)),
        (
            "sqlalchemy",
            ("bot/store/", "bot/features/", "bot/chat/", "bot/commands/", "bot/demo/vault.py"),
        ),
    ],
)
def test_a_library_is_spoken_to_in_its_own_room(library: str, homes: tuple[str, ...]) -> None:
    strangers = [
        name_of(path)
        for path in sources()
        for node in ast.walk(tree(path))
        if library in imported(node) and not name_of(path).startswith(homes)
    ]

    assert strangers == []


@contextmanager
def loggers_kept() -> Iterator[None]:
    """Import-linter configures logging anew, which silences every logger there is."""
    names = list(logging.root.manager.loggerDict)
    disabled = {name: logging.getLogger(name).disabled for name in names}
    try:
        yield
    finally:
        for name, was in disabled.items():
            logging.getLogger(name).disabled = was


def imported(node: ast.AST) -> set[str]:
    """The libraries that a statement imports."""
    match node:
        case ast.Import(names):
            return {name.name.partition(".")[0] for name in names}
        case ast.ImportFrom(module=str(module)):
            return {module.partition(".")[0]}
        case _:
            return set()
