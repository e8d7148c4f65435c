"""What can be wrong with a text, as the command line says it; the desk has its own words for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from bot.words.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

SAID = {
    "missing": "the {part} is missing",
    "long": "the {part} is longer than {most} letters",
    "lines": "the {part} must be one line",
    "no-fact": "there is no fact {fact} in facts.toml",
    "loose-figure": "{figure} belongs in facts.toml",
    "question-long": "the question is longer than {most} letters",
    "many-variants": "{number} situations are told apart, the most is {most}",
    "no-phone": "{phone} is no phone number of facts.toml",
    "no-volatile": "it depends on {fact}, which is no fact of facts.toml",
    "no-https": "{url} is no https address",
    "danger-variants": "nobody in danger is asked for their situation; take the variants out",
    "hard": "reading ease {ease}, the least is {least}: use shorter words",
    "long-sentence": "a sentence of {longest} words, the most is {most}",
    "figures-differ": "the figures are not those of the Dutch text",
    "numbers-differ": "the numbers are not those of the Dutch text",
    "steps-differ": "{number} steps, the Dutch text has {wanted}",
    "variants-differ": "the situations and their steps are not those of the Dutch text",
    "term": "it does not name {word} by a word of terms.toml: {names}",
    "no-dutch": "there is no Dutch text for it",
    "no-situation": "{name} is no situation",
    "variant-steps": "{name} needs a line and up to {most} steps",
    "link-name": "{url} needs a short name before it",
    "no-value": "this is no value of its kind",
    "no-day": "this is no day",
    "ends-before": "it ends before it begins",
    "review-day": "the day has to be after today and within two years",
    "no-group": "there is no such picture",
    "no-urgent": "{urgent} is nothing that a card can be urgent about",
}
"""By the key of a flaw."""

WARNINGS = frozenset({"hard", "long-sentence", "numbers-differ", "term"})
"""These are for an editor to weigh; all others must be mended before a text is published."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a text, and beside which field it is told."""

    key: str
    beside: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def blocks(self) -> bool:
        """Whether the text cannot be published with it."""
        return self.key not in WARNINGS

    @property
    def phrase(self) -> Phrase:
        """How the desk says it."""
        values = {name: str(value) for name, value in self.values.items() if name != "part"}
        return Phrase(f"desk-library-flaw-{self.key}", values)

    @override
    def __str__(self) -> str:
        return SAID[self.key].format(**self.values)
