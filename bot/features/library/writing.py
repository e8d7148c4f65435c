"""The library written as the files that `files.read` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.library.files import FENCE

if TYPE_CHECKING:
    from bot.features.library.model import Fact, Place, Version
    from bot.vocabulary import FactId


def write(version: Version) -> str:
    """A version as the file it can be read from again."""
    text = version.text
    variants = "".join(
        f"\n## {variant.situation}\n{variant.line}\n\n{_numbered(variant.steps)}\n"
        for variant in text.variants
    )
    return (
        f"{FENCE}\n{_front(version)}{FENCE}\n# {text.question}\n\n"
        f"{text.line}\n\n{_numbered(text.steps)}\n\n> {text.sentence}\n{variants}"
    )


def _numbered(steps: tuple[str, ...]) -> str:
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))


def _front(version: Version) -> str:
    if version.card is None:
        return f'based_on = "{version.based_on}"\nreviewed_by = {_quoted(version.reviewed_by)}\n'
    card = version.card
    links = "".join(
        f"    {{ at = {_quoted(link.at)}, url = {_quoted(link.url)} }},\n" for link in card.links
    )
    checked = f"checked = {card.checked}\n" if card.checked else ""
    tier = f"tier = {card.tier}\n" if card.tier > 1 else ""
    phones = ", ".join(_quoted(phone) for phone in card.phones)
    volatile = ", ".join(_quoted(fact) for fact in card.volatile)
    return (
        f"icon = {_quoted(card.icon)}\n{tier}urgent = {_quoted(card.urgent)}\n"
        f"written = {card.written}\n{checked}phones = [{phones}]\nvolatile = [{volatile}]\n"
        f"links = [\n{links}]\nreviewed_by = {_quoted(version.reviewed_by)}\n"
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def write_places(places: tuple[Place, ...]) -> str:
    """Where every entry stands, in order, as shelves.toml says it."""
    text = ""
    standing = sorted(places, key=lambda place: place.position)
    shelves = dict.fromkeys(place.shelf for place in standing)
    for shelf in shelves:
        text += f"[{shelf}]\n"
        own = [place for place in standing if place.shelf == shelf]
        groups = dict.fromkeys(place.group for place in own)
        for group in groups:
            slugs = "".join(f'    "{place.entry}",\n' for place in own if place.group == group)
            text += f"{group} = [\n{slugs}]\n"
        text += "\n"
    return text


def write_facts(facts: dict[FactId, Fact]) -> str:
    """Every fact as facts.toml says it."""
    return "\n".join(_fact(fact) for fact in facts.values())


def _fact(fact: Fact) -> str:
    values = {
        "value": _quoted(fact.value) if fact.value is not None else "",
        "valid_from": fact.valid_from,
        "valid_until": fact.valid_until,
    }
    optional = "".join(f"{name} = {value}\n" for name, value in values.items() if value)
    emergency = "emergency = true\n" if fact.emergency else ""
    return (
        f'[{fact.id}]\nkind = "{fact.kind}"\n{optional}review_by = {fact.review_by}\n'
        f"source = {_quoted(fact.source)}\nat = {_quoted(fact.at)}\n{emergency}"
    )
