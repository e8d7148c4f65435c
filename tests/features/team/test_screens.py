from __future__ import annotations

import pytest

from bot.features.team import screens
from bot.features.team.model import Answer, Shut
from bot.vocabulary import Role
from bot.words import catalogue as say
from bot.words.screen import LinkButton


def test_the_desk_is_a_button_only_where_it_can_be_one() -> None:
    [[button]] = screens.to_the_desk("https://d.example/desk", "https://d.example/x").rows

    assert isinstance(button, LinkButton)
    assert screens.to_the_desk("http://127.0.0.1:8081/desk", "").rows == ()
    assert screens.to_the_desk("", "").says == (say.team_desk_closed(),)


@pytest.mark.parametrize("answer", Answer, ids=str)
def test_every_code_gets_a_word(answer: Answer) -> None:
    assert screens.code(answer).says


def test_a_shut_door_gives_no_commands() -> None:
    assert screens.entered(Shut()).team is False


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.NEWCOMER], ids=str)
def test_every_role_has_a_name(role: Role) -> None:
    assert screens.role(role)
