"""The keys under the text field come back as plain text; here is what each text means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.words.renderer import Renderer

KEYS = (
    say.people_key_ask(),
    say.barriers_key(),
    say.relay_key(),
    say.people_key_language(),
    say.people_key_privacy(),
    say.people_key_help(),
)


def key_index(renderer: Renderer) -> dict[str, str]:
    """From what a key is called, in any language (people switch), to the phrase it is called by."""
    return {
        renderer.label(phrase, language): phrase.key for phrase in KEYS for language in Language
    }
