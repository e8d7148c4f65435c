"""Fourteen mistakes, planted one by one: the suite that misses one of them would miss it in the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.attack.checks import CHECKS, K
from tests.attack.figures import Released, check_margins, check_steps
from tests.attack.toy import FINDS, Leak, Toy

if TYPE_CHECKING:
    from pathlib import Path

ON_FIGURES = (Leak.CUMULATIVE, Leak.EXACT_MARGINS)
WEEKLY = {"hindered": {"care": {"": 12}}, "region": {}, "language": {}}


@pytest.mark.parametrize("leak", [leak for leak in Leak if leak not in ON_FIGURES])
def test_a_planted_leak_is_found(leak: Leak, tmp_path: Path) -> None:
    evidence = Toy(tmp_path, leak).live()

    assert not CHECKS[FINDS[leak]](evidence).passed


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_sound_bot_passes(seed: int, tmp_path: Path) -> None:
    evidence = Toy(tmp_path, seed=seed).live()

    assert [check(evidence) for check in CHECKS.values() if not check(evidence).passed] == []
    assert len(evidence.said) == len(evidence.suspects)


def test_a_cumulative_report_of_every_week_is_found() -> None:
    next_week = {**WEEKLY, "hindered": {"care": {"": 12 + K - 2}}}

    assert not check_steps(Released([WEEKLY, next_week], [])).passed


def test_exact_margins_beside_suppressed_cells_are_found() -> None:
    exact = {**WEEKLY, "region": {"care": {"utrecht": 9}}}

    assert not check_margins(Released([exact], [])).passed


def test_every_mistake_has_a_check() -> None:
    assert set(FINDS) == set(Leak)
    assert len(Leak) == 14
