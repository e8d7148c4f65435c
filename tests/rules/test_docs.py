from __future__ import annotations

import argparse
import re

import pytest

from bot.__main__ import _parser
from bot.commands import retention
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
        re.findall(
            r"`((?:BOT|WEBHOOK|DATABASE|OPERATOR|MAIL|HTTP|LOG|CLOCK|SHOW)_[A-Z_]+)`", readme
        )
    )

    assert told - {name.upper() for name in Settings.model_fields} == set()


def test_the_paper_says_how_long_things_are_kept() -> None:
    paper = (HERE / "docs" / "anonymity.md").read_text("utf-8")

    assert f"<!-- retention -->\n{retention.table()}\n<!-- end of retention -->" in paper


def test_the_paper_has_the_table_of_attacks_and_nothing_failed_in_it() -> None:
    paper = (HERE / "docs" / "anonymity.md").read_text("utf-8")
    attacks = paper.partition("<!-- attacks -->")[2].partition("<!-- end of attacks -->")[0]

    assert attacks.count("| yes |") >= 20
    assert "| NO |" not in attacks
