import pytest

from bot.language.decision import ANSWER_FROM, CHOOSE_FROM, Decision, Hit, Match, decide
from bot.vocabulary import Danger


@pytest.mark.parametrize(
    ("chance", "decision"),
    [
        (ANSWER_FROM, Decision.ANSWER),
        (CHOOSE_FROM, Decision.CHOOSE),
        (CHOOSE_FROM - 0.01, Decision.NONE),
    ],
)
def test_the_chance_of_the_first_hit_decides(chance: float, decision: Decision) -> None:
    assert decide(None, (Hit("a", chance),)) is decision


def test_danger_goes_first_and_the_hits_follow_below() -> None:
    match = Match(Decision.DANGER, (Hit("a", 0.9),), Danger.LIFE, ())

    assert decide(Danger.LIFE, match.hits) is Decision.DANGER
    assert match.below is Decision.ANSWER


def test_no_hits_are_nothing() -> None:
    assert decide(None, ()) is Decision.NONE
