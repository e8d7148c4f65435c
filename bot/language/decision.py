"""What a match asks the conversation to do, and how sure it must be for that."""

from dataclasses import dataclass
from enum import StrEnum

from bot.vocabulary import Danger

ANSWER_FROM = 0.46
"""From this chance on, the first hit is the answer. Chances are found by asking the phrases that were
not learnt from, which were written to be hard: of questions by other hands that reach it, 97 in a
hundred are answered rightly."""

CERTAIN_FROM = 0.95
"""From this chance on, even somebody who tells of an obstacle gets the answer."""

CHOOSE_FROM = 0.08
"""From this chance on, the first three are offered; below it nothing is near."""


class Decision(StrEnum):
    """What a match asks the conversation to do."""

    ANSWER = "answer"
    CHOOSE = "choose"
    NONE = "none"
    DANGER = "danger"
    GREETING = "greeting"
    OBSTACLE = "obstacle"


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry and the chance, 0 to 1, that it is what the person means."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """What was found: hits best first, one an id, and the features that spoke for the first."""

    decision: Decision
    hits: tuple[Hit, ...]
    danger: Danger | None
    why: tuple[str, ...]

    @property
    def below(self) -> Decision:
        """What the hits alone would ask for: it follows below a safety card."""
        return decide(None, self.hits)


def decide(danger: Danger | None, hits: tuple[Hit, ...], *, obstacle: bool = False) -> Decision:
    """Danger first, then what stands in the way unless an answer to it is all but certain.

    Otherwise what the chance of the first hit allows.
    """
    if danger:
        return Decision.DANGER
    if obstacle and not (hits and hits[0].score >= CERTAIN_FROM):
        return Decision.OBSTACLE
    if not hits or hits[0].score < CHOOSE_FROM:
        return Decision.NONE
    return Decision.ANSWER if hits[0].score >= ANSWER_FROM else Decision.CHOOSE
