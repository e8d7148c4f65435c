from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.features.team.service import DESK_LANGUAGES
from bot.settings import LOCALES
from bot.vocabulary import Language
from bot.words import generate
from bot.words.direction import FSI, PDI
from bot.words.phrase import Phrase
from tests import aloud
from tests.rules.code import BOT, sources

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LABEL = 40
LONGEST_PLACEHOLDER = 64
LONGEST_DESCRIPTION = 256
KEPT_APART = (
    "library-shelf-",
    "library-group-",
    "barriers-area-",
    "barriers-theme-",
    "barriers-code-",
    "barriers-place-",
    "barriers-part-",
    "barriers-province-",
    "barriers-crowd-",
    "desk-sorry-",
    "desk-team-act-",
    "desk-organisations-kind-",
    "desk-relay-route-",
    "desk-relay-progress-",
    "desk-relay-trouble-",
    "desk-relay-state-",
    "desk-library-flaw-",
    "desk-library-in-",
    "desk-library-reason-",
    "desk-library-refusal-",
    "desk-library-state-",
    "desk-library-tier-",
    "desk-library-urgent-",
    "desk-library-audio-",
)
"""Their names are those of shelves.toml or barriers.toml, or of a status, and not of a function."""

TEMPLATES = sorted(BOT.rglob("templates/*.html"))

LABELS = re.compile(
    r"-button$|-command-|^barriers-(key|tell|send|undo|where|write|help)$|^relay-(key|under|further|better-(yes|no|unknown))$|^barriers-(area|theme|code|place|part|province|crowd)-|^library-(shelf|group)-|^people-key-|^shared-(back|yes|no)$"
    r"|^ask-(none-of-these|helped|not-this|listen|share)$|^people-language-name$"
)
SAFETY = (
    *(f"ask-danger-{danger}" for danger in ("life", "suicide", "violence", "rape", "exploitation")),
    "ask-danger-below",
    "people-trust",
    "barriers-trust",
    "barriers-thanks",
    "barriers-danger",
    "barriers-too-late",
    "people-privacy",
    "people-privacy-never",
    "people-privacy-nothing",
    "people-forget-ask",
    "people-forgotten",
    "people-closing",
    "people-closed",
    "library-draft",
    "library-outdated",
    "library-untranslated",
    "library-written",
    "shared-sorry",
)

DESK = "desk-"
"""What only stands at the desk is written in the languages in which the desk is read."""

KEYS = {message.id.name: message for message in aloud.messages(Language.EN)}


def placed() -> set[str]:
    places = aloud.collection().places
    return {f"library-shelf-{place.shelf}" for place in places} | {
        f"library-group-{place.group}" for place in places if place.group != place.shelf
    }


def test_every_language_has_the_same_keys(language: Language) -> None:
    keys = [message.id.name for message in aloud.messages(language)]

    assert sorted(keys) == sorted(said_in(language))
    assert len(keys) == len(set(keys))


def test_every_language_has_the_same_variables(language: Language) -> None:
    for message in aloud.messages(language):
        wanted = generate.variables(KEYS[message.id.name])
        assert set(generate.variables(message)) <= set(wanted), message.id.name
        chosen_by = {name for name, kind in wanted.items() if kind == "int"}
        texts = set(wanted) - chosen_by
        assert texts <= set(generate.variables(message)), message.id.name


def test_every_message_can_be_said_in_every_language(language: Language) -> None:
    for message in aloud.messages(language):
        for count in (0, 1, 2, 3, 5, 11, 100):
            values = {
                name: count if isinstance(value, int) else value
                for name, value in aloud.samples(message).items()
            }
            html = aloud.renderer().html([Phrase(message.id.name, values)], language)
            assert html.strip(), message.id.name
            assert "{" not in html, message.id.name


def test_every_key_begins_with_the_name_of_its_file(language: Language) -> None:
    for path in sorted((LOCALES / language.value).glob("*.ftl")):
        keys = re.findall(r"^([a-z][\w-]*) =", path.read_text("utf-8"), re.MULTILINE)
        assert keys
        assert [key for key in keys if not key.startswith(f"{path.stem}-")] == []


def test_every_key_is_said_somewhere() -> None:
    code = "\n".join(path.read_text("utf-8") for path in sources())
    pages = "\n".join(path.read_text("utf-8") for path in TEMPLATES)

    said = {name.replace("_", "-") for name in re.findall(r"\bsay\.(\w+)\b", code)}
    said |= set(re.findall(r"\bsay\(\s*[\"']([\w-]+)[\"']", pages))

    unsaid = [key for key in KEYS if not key.startswith(KEPT_APART) and key not in said]

    assert unsaid == []


@pytest.mark.parametrize(
    "page", TEMPLATES, ids=lambda path: f"{path.parent.parent.name}/{path.name}"
)
def test_a_page_says_only_what_the_desk_can_say(page: Path) -> None:
    said = re.findall(r"\bsay\(\s*[\"']([\w-]+)[\"']\s*[,)]", page.read_text("utf-8"))

    assert [key for key in said if key not in KEYS] == []


@pytest.mark.parametrize(
    "page", TEMPLATES, ids=lambda path: f"{path.parent.parent.name}/{path.name}"
)
def test_no_text_for_people_stands_in_a_page(page: Path) -> None:
    bare = re.sub(
        r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<[^>]*>", " ", page.read_text("utf-8"), flags=re.DOTALL
    )

    assert re.findall(r"[^\W\d_]{3,}", bare.replace("Wegwijs", "")) == []


def said_in(language: Language) -> list[str]:
    """The keys that a language has to have."""
    return [key for key in KEYS if language in DESK_LANGUAGES or not key.startswith(DESK)]


def test_the_pictures_are_those_of_the_shelves() -> None:
    named = {key for key in KEYS if key.startswith(("library-shelf-", "library-group-"))}

    assert named == placed()


def test_every_message_has_a_note_for_its_translator(language: Language) -> None:
    bare = [message.id.name for message in aloud.messages(language) if message.comment is None]

    assert bare == []


def test_a_label_fits_its_button(language: Language) -> None:
    labels = {
        key: aloud.renderer().label(Phrase(key), language)
        for key in said_in(language)
        if LABELS.search(key) and not key.startswith(DESK)
    }

    assert {key: label for key, label in labels.items() if len(label) > LONGEST_LABEL} == {}
    assert {key: label for key, label in labels.items() if "\n" in label} == {}


def test_telegrams_own_limits_are_kept(language: Language) -> None:
    renderer = aloud.renderer()

    assert len(renderer.label(Phrase("people-placeholder"), language)) <= LONGEST_PLACEHOLDER
    assert len(renderer.label(Phrase("people-about"), language)) <= 100
    for key in KEYS:
        if "-command-" in key:
            assert 1 <= len(renderer.label(Phrase(key), language)) <= LONGEST_DESCRIPTION


def test_isolates_are_balanced_in_every_line(language: Language) -> None:
    for message in aloud.messages(language):
        said = Phrase(message.id.name, aloud.samples(message))
        for line in aloud.renderer().html([said], language).split("\n"):
            assert depth_of(line) == 0, message.id.name


def depth_of(line: str) -> int:
    """How many isolates a line leaves open; -1 when one closes that was never opened."""
    depth = 0
    for letter in line:
        depth += (letter == FSI) - (letter == PDI)
        if depth < 0:
            return -1
    return depth


@pytest.mark.parametrize("key", SAFETY)
def test_what_protects_people_is_said_in_every_language(key: str) -> None:
    said = [
        aloud.renderer().label(Phrase(key, aloud.samples(KEYS[key])), language)
        for language in Language
    ]

    assert all(said)
    assert len(set(said)) == len(Language)


def test_only_the_html_that_telegram_reads_is_used(language: Language) -> None:
    known = {"b", "i", "u", "s", "a", "code", "pre", "blockquote"}
    for message in aloud.messages(language):
        said = Phrase(message.id.name, aloud.samples(message))
        tags = re.findall(r"</?([a-z]+)", aloud.renderer().html([said], language))
        assert set(tags) <= known, message.id.name
        assert len(tags) % 2 == 0, message.id.name


def test_digits_in_the_words_are_latin(language: Language) -> None:
    strange = [
        path.name
        for path in (LOCALES / language.value).glob("*.ftl")
        if re.search(r"[٠-٩۰-۹፩-፼]", path.read_text("utf-8"))
    ]

    assert strange == []
