"""What kinds of organisations are called, at the desk."""

from bot.words.phrase import Phrase


def kind_name(kind: str) -> Phrase:
    return Phrase(f"desk-organisations-kind-{kind.replace('_', '-')}")
