"""What a match asks the conversation to do, and how sure it must be for that."""

from dataclasses import dataclass
from enum import StrEnum

from bot.vocabulary import Danger

ANSWER_FROM = 0.49
"""From this chance on, the first hit is the answer. Chances are found by asking the phrases that were
not learnt from, which were written to be hard: of questions by other hands that reach it, 97 in a
hundred are answered rightly."""

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
    """What was found: hits best first, one an id, and the features that spoke for the first.

    `hindered` says that the message may also tell of something that stands in the way.
    """

    decision: Decision
    hits: tuple[Hit, ...]
    danger: Danger | None
    why: tuple[str, ...]
    hindered: bool = False

    @property
    def below(self) -> Decision:
        """What the hits alone would ask for: it follows below a safety card."""
        return decide(None, self.hits)


def decide(danger: Danger | None, hits: tuple[Hit, ...], *, obstacle: bool = False) -> Decision:
    """Danger first, then an answer, then the door for what stands in the way, then a choice."""
    chance = hits[0].score if hits else 0.0
    if danger:
        return Decision.DANGER
    if chance >= ANSWER_FROM:
        return Decision.ANSWER
    if obstacle:
        return Decision.OBSTACLE
    return Decision.CHOOSE if chance >= CHOOSE_FROM else Decision.NONE
