"""A draft as the fields of a form, and what somebody typed in those fields as a draft again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.features.library.flaws import Flaw
from bot.features.library.model import MOST_STEPS, Card, Link, Text, Variant, Version
from bot.vocabulary import FactId, Language, Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from bot.vocabulary import EntryId

LONGEST_LINE = 400
"""Of one line of an answer; a whole answer has to fit into one message of Telegram."""

_NUMBER = re.compile(r"^\s*\d[.)]\s*")
STEPS = tuple(f"step{number}" for number in range(1, MOST_STEPS + 1))
PLAIN = ("question", "line", *STEPS, "sentence", "variants")
CARD = ("icon", "urgent", "phones", "links", "volatile", "tier", "compared")


def fields_of(version: Version, group: str = "") -> dict[str, str]:
    """The fields of a form in which this text stands."""
    text = version.text
    steps = dict.fromkeys(STEPS, "") | dict(zip(STEPS, text.steps, strict=False))
    typed = {"question": text.question, "line": text.line, **steps, "sentence": text.sentence}
    typed["variants"] = "\n\n".join(_variant(variant) for variant in text.variants)
    if version.card is not None:
        typed |= _card_fields(version.card) | {"group": group}
    return typed


def typed_in(given: Callable[[str], str], language: Language) -> dict[str, str]:
    """What was typed, field by field."""
    names = (*PLAIN, *CARD, "group") if language is Language.NL else PLAIN
    return {name: given(name).strip() for name in names}


def read(
    typed: dict[str, str], entry: EntryId, before: Version, today: date
) -> tuple[Version, list[Flaw]]:
    """The text that was typed, and where it has not the form of one; the card with the Dutch text."""
    flaws = [*_plain_flaws(typed)]
    steps = tuple(typed[name] for name in STEPS if typed[name])
    variants = tuple(_variants(typed["variants"], flaws))
    text = Text(typed["question"], typed["line"], steps, typed["sentence"], variants)
    card = _card(typed, before, text, today, flaws) if before.card is not None else None
    version = Version(entry, before.language, text, before.based_on, "", card)
    return version, flaws


def missing(text: Text) -> Iterator[Flaw]:
    """What every text needs before anybody may read it."""
    needed = {"question": text.question, "line": text.line, "sentence": text.sentence}
    needed["step1"] = "".join(text.steps)
    for part, words in needed.items():
        if not words:
            yield Flaw("missing", part, {"part": part})


def _plain_flaws(typed: dict[str, str]) -> Iterator[Flaw]:
    for name in PLAIN[:-1]:
        if "\n" in typed[name]:
            yield Flaw("lines", name, {"part": name})
        if len(typed[name]) > LONGEST_LINE:
            yield Flaw("long", name, {"part": name, "most": LONGEST_LINE})


def _variants(typed: str, flaws: list[Flaw]) -> Iterator[Variant]:
    """Blocks that begin with the name of a situation, then a line, then steps."""
    for block in re.split(r"\n\s*\n", typed.strip()):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        if not lines:
            continue
        name = lines[0].removeprefix("##").strip().casefold()
        steps = tuple(_NUMBER.sub("", line) for line in lines[2:])
        if name not in set(Situation):
            flaws.append(Flaw("no-situation", "variants", {"name": lines[0][:40]}))
        elif not steps or len(steps) > MOST_STEPS:
            flaws.append(Flaw("variant-steps", "variants", {"name": name, "most": MOST_STEPS}))
        else:
            yield Variant(Situation(name), lines[1], steps)


def _variant(variant: Variant) -> str:
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(variant.steps, 1))
    return f"{variant.situation}\n{variant.line}\n{steps}"


def _card_fields(card: Card) -> dict[str, str]:
    return {
        "icon": card.icon,
        "urgent": card.urgent,
        "phones": " ".join(card.phones),
        "links": "\n".join(f"{link.at} {link.url}" for link in card.links),
        "volatile": " ".join(card.volatile),
        "tier": str(card.tier),
        "compared": "",
    }


def _card(
    typed: dict[str, str], version: Version, text: Text, today: date, flaws: list[Flaw]
) -> Card:
    """The card that was typed; other words were compared with no source unless it is said."""
    before, same = version.card or Card("", "none", today, None), text.digest == version.text.digest
    if not typed["icon"]:
        flaws.append(Flaw("missing", "icon", {"part": "icon"}))
    return Card(
        icon=typed["icon"][:8],
        urgent=typed["urgent"],
        written=before.written if same else today,
        checked=today if typed["compared"] else before.checked if same else None,
        phones=_facts(typed["phones"]),
        links=tuple(_links(typed["links"], flaws)),
        volatile=_facts(typed["volatile"]),
        tier=2 if typed["tier"] == "2" else 1,
    )


def _facts(typed: str) -> tuple[FactId, ...]:
    return tuple(FactId(word) for word in typed.replace(",", " ").split())


def _links(typed: str, flaws: list[Flaw]) -> Iterator[Link]:
    for line in typed.splitlines():
        at, _, url = line.strip().rpartition(" ")
        if line.strip() and not at.strip():
            flaws.append(Flaw("link-name", "links", {"url": line.strip()[:80]}))
        elif line.strip():
            yield Link(at.strip(), url)
