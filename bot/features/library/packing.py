"""Versions and facts as text, for the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.features.library import model
from bot.features.library.model import Card, Fact, FactKind, Link, Variant, Version
from bot.vocabulary import FactId, Situation

if TYPE_CHECKING:
    from bot.vocabulary import EntryId, Language

_DAYS = ("review_by", "valid_until", "valid_from")


def pack(version: Version) -> str:
    """A version as text for the database, always the same for the same version."""
    card = version.card
    body = {
        "text": asdict(version.text),
        "based_on": version.based_on,
        "reviewed_by": version.reviewed_by,
        "card": asdict(card)
        | {
            "written": card.written.isoformat(),
            "checked": card.checked.isoformat() if card.checked else None,
        }
        if card
        else None,
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def unpack(entry: EntryId, language: Language, packed: str) -> Version:
    """The version that `pack` made this of."""
    body = json.loads(packed)
    text = body["text"]
    return Version(
        entry=entry,
        language=language,
        text=_text(text),
        based_on=body["based_on"],
        reviewed_by=body["reviewed_by"],
        card=_card(body["card"]) if body["card"] else None,
    )


def _text(text: dict[str, Any]) -> model.Text:
    return model.Text(
        text["question"],
        text["line"],
        tuple(text["steps"]),
        text["sentence"],
        tuple(
            Variant(Situation(other["situation"]), other["line"], tuple(other["steps"]))
            for other in text.get("variants", ())
        ),
    )


def _card(card: dict[str, Any]) -> Card:
    return Card(
        icon=card["icon"],
        urgent=card["urgent"],
        written=date.fromisoformat(card["written"]),
        checked=date.fromisoformat(card["checked"]) if card["checked"] else None,
        phones=tuple(FactId(phone) for phone in card["phones"]),
        links=tuple(Link(link["at"], link["url"]) for link in card["links"]),
        volatile=tuple(FactId(fact) for fact in card.get("volatile", ())),
        tier=card.get("tier", 1),
    )


def pack_fact(fact: Fact) -> str:
    """A fact as text for the database."""
    body = asdict(fact) | {name: _iso(getattr(fact, name)) for name in _DAYS}
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def unpack_fact(packed: str) -> Fact:
    """The fact that `pack_fact` made this of."""
    body = json.loads(packed)
    days = {name: date.fromisoformat(body[name]) if body[name] else None for name in _DAYS}
    return Fact(
        id=FactId(body["id"]),
        kind=FactKind(body["kind"]),
        value=body["value"],
        review_by=days["review_by"] or date.min,
        valid_until=days["valid_until"],
        source=body["source"],
        at=body["at"],
        valid_from=days["valid_from"],
        emergency=body["emergency"],
    )


def digest(packed: str) -> str:
    """What stands for a packed text: its SHA-256."""
    return hashlib.sha256(packed.encode()).hexdigest()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
