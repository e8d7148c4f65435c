"""What people write to a bot besides questions that its library answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.vocabulary import Danger


class Kind(StrEnum):
    """What a message is, before it is about anything."""

    QUESTION = "question"
    ELSEWHERE = "elsewhere"
    GREETING = "greeting"
    OBSTACLE = "obstacle"
    HARMLESS = "harmless"


@dataclass(frozen=True, slots=True)
class Said:
    """Examples, a message each, by what they are; any of them may be empty.

    `elsewhere` is asked and not answered by any entry, `greeting` is small talk, `obstacle` tells
    what stands in the way, `danger` tells of danger now, `harmless` only sounds like it.
    """

    elsewhere: tuple[str, ...] = ()
    greeting: tuple[str, ...] = ()
    obstacle: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()
    danger: Mapping[Danger, tuple[str, ...]] = field(default_factory=dict)

    def examples(self) -> Iterator[tuple[Kind | Danger, str]]:
        """Every message with what it is, those from elsewhere first."""
        told: tuple[tuple[Kind | Danger, tuple[str, ...]], ...] = (
            (Kind.ELSEWHERE, self.elsewhere),
            (Kind.GREETING, self.greeting),
            (Kind.OBSTACLE, self.obstacle),
            (Kind.HARMLESS, self.harmless),
            *sorted(self.danger.items()),
        )
        return ((kind, message) for kind, messages in told for message in messages)
