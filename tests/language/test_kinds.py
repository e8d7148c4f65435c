import numpy as np
import pytest

from bot.language.kinds import COLUMNS, Judgement, Kinds, Verdict, wanted
from bot.language.said import Kind
from bot.language.table import Floats
from bot.vocabulary import Danger

_NOWHERE = np.zeros(3, np.float32)
_KINDS = Kinds(np.array([0.5, 0.5, 0.5], np.float32), np.array([], np.int32))
_WITH_A_DANGER = Kinds(np.array([0.5, 0.5, 0.5], np.float32), np.array([1], np.int32))


def _margins(**told: float) -> Floats:
    return np.array([told.get(str(name), -1.0) for name in COLUMNS], np.float32)


@pytest.mark.parametrize(
    ("margins", "verdict"),
    [
        (_margins(), None),
        (_margins(greeting=0.6), Kind.GREETING),
        (_margins(obstacle=0.6), Kind.OBSTACLE),
        (_margins(danger=1.5, violence=1.0), Danger.VIOLENCE),
        (_margins(danger=1.5, rape=1.0, greeting=2.0, obstacle=2.0), Danger.RAPE),
        (_margins(danger=0.5, violence=0.1), None),
    ],
    ids=["question", "greeting", "obstacle", "danger", "danger first", "not sure"],
)
def test_a_message_is_what_its_margins_say(margins: Floats, verdict: Verdict | None) -> None:
    assert _KINDS.judge(margins, _NOWHERE, asks=False).kind == verdict


def test_an_entry_about_danger_that_leads_speaks_for_danger() -> None:
    margins = _margins(danger=0.2, suicide=0.2)
    led = np.array([0.0, 0.9, 0.1], np.float32)

    assert _WITH_A_DANGER.judge(margins, led, asks=False).kind is Danger.SUICIDE
    assert _WITH_A_DANGER.judge(margins, -led, asks=False).kind is None


def test_a_question_mark_speaks_against_an_obstacle() -> None:
    margins = _margins(obstacle=0.6)

    assert _KINDS.judge(margins, _NOWHERE, asks=False).kind is Kind.OBSTACLE
    assert _KINDS.judge(margins, _NOWHERE, asks=True).kind is None


def test_what_is_nearly_an_obstacle_may_be_told_as_one() -> None:
    nearly = _KINDS.judge(_margins(obstacle=0.1), _NOWHERE, asks=False)
    hardly = _KINDS.judge(_margins(obstacle=-0.4), _NOWHERE, asks=False)

    assert nearly == Judgement(None, hindered=True)
    assert hardly == Judgement(None, hindered=False)


def test_a_question_about_danger_teaches_nothing_about_danger() -> None:
    told = dict(zip(COLUMNS, wanted(Kind.QUESTION, quiet=True), strict=True))

    assert {told[name] for name in ("danger", *Danger)} == {0}
    assert told[Kind.GREETING] == told[Kind.OBSTACLE] == -1


def test_one_danger_is_not_another() -> None:
    told = dict(zip(COLUMNS, wanted(Danger.LIFE), strict=True))

    assert told["danger"] == told[Danger.LIFE] == 1
    assert told[Danger.SUICIDE] == -1
    assert told[Kind.OBSTACLE] == 0


def test_all_but_a_few_ordinary_messages_stay_below_the_bounds() -> None:
    odds = np.tile(np.linspace(-1, 1, 1001, dtype=np.float32)[:, None], (1, 3))
    truths = np.full((len(odds), len(COLUMNS)), -1, np.int8)

    kinds = _KINDS.bounded(odds, truths, [9] * len(COLUMNS))

    assert [float(np.mean(odds[:, 0] >= bound)) for bound in kinds.bounds] == pytest.approx(
        [0.07, 0.01, 0.1], abs=0.003
    )


def test_a_kind_of_which_little_is_known_is_never_believed() -> None:
    odds = np.zeros((50, 3), np.float32)
    truths = np.full((50, len(COLUMNS)), -1, np.int8)

    kinds = _KINDS.bounded(odds, truths, [7] * len(COLUMNS))

    sure = _margins(danger=9.0, greeting=9.0, obstacle=9.0)

    assert kinds.judge(sure, odds[0], asks=False) == Judgement(None, hindered=False)
