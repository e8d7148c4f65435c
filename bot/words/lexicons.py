"""Reads what translators wrote in `locales/<lang>/lexicon.toml` into one Lexicon."""

import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.language import folding
from bot.language.lexicon import Alarm, Lexicon, spellings
from bot.language.said import Kind, Said
from bot.privacy.redact import Cues
from bot.vocabulary import Danger, Language

SAMPLES = "samples.toml"
_COMMON_WEIGHT = 3


class LexiconFileError(ValueError):
    """A file of words is broken; the text names it and what to do."""


def load(locales: Path) -> Lexicon:
    """The words of all languages together; a language without a file is passed over.

    What languages look like is also learnt from the sentences of `samples.toml`. As long as the files
    say the same, it is the same Lexicon, which is not to be changed.

    Raises LexiconFileError naming the file when it is not what its first lines say it should be.
    """
    paths = (*(locales / language / "lexicon.toml" for language in Language), locales / SAMPLES)
    *own, samples = map(_text, paths)
    try:
        return _understood(tuple(own), samples)
    except tomllib.TOMLDecodeError:
        for path in paths:
            _read(path)
        raise


@lru_cache(maxsize=1)
def _understood(own: tuple[str, ...], sentences: str) -> Lexicon:
    """The words of the files of each language, in their order; TOMLDecodeError when one is not TOML."""
    names: dict[str, list[str]] = defaultdict(list)
    stop: set[str] = set()
    greetings: set[str] = set()
    alarms: list[Alarm] = []
    samples: dict[str, tuple[str, ...]] = {}
    for language, known in zip(Language, map(tomllib.loads, own), strict=True):
        for name, texts in _ideas(known):
            names[name] += texts
        for texts in known.get("greetings", {}).values():
            greetings |= {" ".join(folding.words(text)) for text in texts}
        stop |= {word for text in _words(known, "stop") for word in folding.words(text)}
        alarms += _alarms(known)
        samples |= _samples(language, known)
        neighbours = known.get("neighbours", {}).items()
        samples |= {tag: tuple(words) * _COMMON_WEIGHT for tag, words in neighbours}
    for tag, more in tomllib.loads(sentences).items():
        samples[tag] = (*samples.get(tag, ()), *more["sentences"])
    forms, beginnings = spellings(names)
    return Lexicon(
        forms=forms,
        openings=frozenset(form.partition(" ")[0] for form in forms if " " in form),
        beginnings=beginnings,
        stop=frozenset(stop),
        greetings=frozenset(greetings),
        alarms=tuple(alarms),
        samples=samples,
    )


def cues(locales: Path) -> Cues:
    """The words beside which names and addresses stand, of all languages together.

    Raises LexiconFileError naming the file when it is not TOML.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for language in Language:
        for name, words in _read(locales / language / "cues.toml").items():
            found[name] += words
    return Cues(
        tuple(found["own"]),
        tuple(found["titles"]),
        tuple(found["streets"]),
        frozenset(found["stops"]),
        tuple(found["money"]),
    )


def farewells(locales: Path) -> frozenset[str]:
    """The folded sayings that send the bot out of a group, in every language.

    Raises LexiconFileError naming the file when it is not TOML.
    """
    return frozenset(
        " ".join(folding.words(saying))
        for language in Language
        for saying in _read(locales / language / "cues.toml").get("leave", ())
    )


def concepts(locales: Path) -> dict[Language, dict[str, tuple[str, ...]]]:
    """The words of every concept, in its own letters and in Latin ones, by language.

    Raises LexiconFileError as `load` does.
    """
    return {
        language: {
            name.removeprefix("concept "): tuple(words)
            for name, words in _ideas(_read(locales / language / "lexicon.toml"))
            if name.startswith("concept ")
        }
        for language in Language
    }


def said(locales: Path, languages: Collection[Language] = tuple(Language)) -> Said:
    """What newcomers also write, a line each of the files in `<lang>/said`; missing ones are empty."""

    def messages(name: str) -> tuple[str, ...]:
        return _messages([locales / language / "said" / f"{name}.txt" for language in languages])

    return Said(
        elsewhere=messages(Kind.ELSEWHERE),
        greeting=messages(Kind.GREETING),
        obstacle=messages(Kind.OBSTACLE),
        harmless=messages(Kind.HARMLESS),
        danger={danger: messages(f"danger-{danger}") for danger in Danger},
    )


def _messages(paths: Iterable[Path]) -> tuple[str, ...]:
    lines = [line.strip() for path in paths for line in _lines(path)]
    return tuple(line for line in lines if line and not line.startswith("#"))


def _lines(path: Path) -> list[str]:
    return _text(path).splitlines()


def _text(path: Path) -> str:
    """What a file says; nothing when there is none."""
    if not path.is_file():
        return ""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise LexiconFileError(
            f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8"
        ) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise LexiconFileError(
            f"{path}: {error}; see the comment at the top of the file"
        ) from error


def _ideas(known: dict[str, Any]) -> list[tuple[str, list[str]]]:
    concepts = known.get("concepts", {}).items()
    return [
        *((f"concept {id_}", [*said["words"], *said.get("latin", ())]) for id_, said in concepts),
        *((f"asks {kind}", texts) for kind, texts in known.get("questions", {}).items()),
    ]


def _samples(language: Language, known: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """What a language looks like: its common words three times, every other word it has once."""
    concepts = known.get("concepts", {}).values()
    spelled = [word.rstrip("*") for said in concepts for word in said["words"]]
    asked = [word for words in known.get("questions", {}).values() for word in words]
    latin = [word.rstrip("*") for said in concepts for word in said.get("latin", ())]
    return {
        language: (
            *_words(known, "sample") * _COMMON_WEIGHT,
            *_words(known, "stop"),
            *spelled,
            *asked,
        ),
        **({f"{language}-Latn": (*latin, *filter(str.isascii, asked))} if latin else {}),
    }


def _words(known: dict[str, Any], section: str) -> tuple[str, ...]:
    return tuple(known.get(section, {}).get("words", ()))


def _alarms(known: dict[str, Any]) -> list[Alarm]:
    return [
        Alarm(Danger(kind), tuple(said["phrases"]), tuple(said.get("not", ())))
        for kind, said in known.get("crisis", {}).items()
    ]
