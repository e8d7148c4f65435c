import numpy as np
import pytest

from bot.language.kinds import COLUMNS, Kinds, Verdict, bounded, wanted
from bot.language.said import Kind
from bot.language.table import Floats
from bot.vocabulary import Danger

_KINDS = Kinds(np.array([0.5, 0.5, 0.5], np.float32))


def _margins(**told: float) -> Floats:
    return np.array([told.get(str(name), -1.0) for name in COLUMNS], np.float32)


@pytest.mark.parametrize(
    ("margins", "verdict"),
    [
        (_margins(), None),
        (_margins(greeting=0.6), Kind.GREETING),
        (_margins(obstacle=0.6), Kind.OBSTACLE),
        (_margins(danger=0.6, violence=0.1), Danger.VIOLENCE),
        (_margins(danger=0.6, rape=-0.2, greeting=2.0, obstacle=2.0), Danger.RAPE),
        (_margins(violence=3.0), None),
    ],
    ids=["question", "greeting", "obstacle", "danger", "danger first", "not sure"],
)
def test_a_message_is_what_its_margins_say(margins: Floats, verdict: Verdict | None) -> None:
    assert _KINDS.judge(margins) == verdict


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
    margins = np.tile(np.linspace(-1, 1, 1001, dtype=np.float32)[:, None], (1, len(COLUMNS)))
    truths = np.full(margins.shape, -1, np.int8)

    kinds = bounded(margins, truths, [9] * len(COLUMNS))

    false = [float(np.mean(margins[:, 0] >= bound)) for bound in kinds.bounds]
    assert false[0] <= 0.012
    assert false[1] <= 0.007
    assert false[2] <= 0.1


def test_a_kind_of_which_little_is_known_is_never_believed() -> None:
    margins = np.zeros((50, len(COLUMNS)), np.float32)
    truths = np.full(margins.shape, -1, np.int8)

    kinds = bounded(margins, truths, [7] * len(COLUMNS))

    assert kinds.judge(_margins(danger=9.0, greeting=9.0, obstacle=9.0)) is None
