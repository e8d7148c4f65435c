from __future__ import annotations

import argparse
import re

import pytest

from bot.__main__ import _parser
from bot.settings import HERE, Settings


def commands() -> list[str]:
    [found] = [
        action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return list(found.choices)


@pytest.fixture(scope="module")
def readme() -> str:
    return (HERE / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_in_the_readme(readme: str, name: str) -> None:
    assert re.search(rf"\b{name.upper()}\b", readme)


@pytest.mark.parametrize("command", commands())
def test_every_command_is_in_the_readme(readme: str, command: str) -> None:
    assert re.search(rf"(python -m bot|wegwijs|`){{1}}\s?{command}\b", readme)


@pytest.mark.parametrize("command", commands())
def test_every_command_explains_itself(command: str) -> None:
    assert re.search(rf"^\s+{command}\s+\S", _parser().format_help(), re.MULTILINE)


def test_the_readme_promises_no_setting_that_is_gone(readme: str) -> None:
    told = set(
        re.findall(r"`((?:BOT|WEBHOOK|DATABASE|OPERATOR|HTTP|LOG|CLOCK|SHOW)_[A-Z_]+)`", readme)
    )

    assert told - {name.upper() for name in Settings.model_fields} == set()
