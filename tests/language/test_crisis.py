import json
from pathlib import Path

import pytest

from bot.language import features, folding
from bot.language.crisis import Watch
from bot.language.lexicon import Alarm, Lexicon
from bot.vocabulary import Danger
from bot.words import lexicons

_TOLD = [
    json.loads(line)
    for line in (Path(__file__).parent / "questions" / "danger.jsonl")
    .read_text("utf-8")
    .splitlines()
]
_SHIPPED = Watch.over(lexicons.load(Path(__file__).parents[2] / "locales"))


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("mijn buurman slaat zijn vrouw", Danger.VIOLENCE),
        ("ze bloedt heel erg", Danger.LIFE),
        ("my neighbour hits his wife", Danger.VIOLENCE),
        ("she wants to die", Danger.SUICIDE),
        ("بدي موت", Danger.SUICIDE),
        ("عم يضربني جوزي", Danger.VIOLENCE),
        ("bedi mout", Danger.SUICIDE),
        ("ክመውት እደሊ", Danger.SUICIDE),
        ("ደም ይፈስስ ኣሎ", Danger.LIFE),
        ("kmewt edeli", Danger.SUICIDE),
        ("نفس کشیده نمی‌توانم", Danger.LIFE),
        ("شوهرم مرا می زند", Danger.VIOLENCE),
        ("khodkoshi", Danger.SUICIDE),
        ("اغتصبني", Danger.RAPE),
        ("صاحب الشغل اخد جوازي", Danger.EXPLOITATION),
        ("my boss took my passport", Danger.EXPLOITATION),
        ("ik ben verkracht", Danger.RAPE),
    ],
)
def test_danger_is_recognised_in_every_language_and_for_others(text: str, danger: Danger) -> None:
    assert _danger(_SHIPPED, text) is danger


@pytest.mark.parametrize(
    "text",
    [
        "wanneer bel ik 112?",
        "bloedonderzoek",
        "mijn baas betaalt niet",
        "ik ben doodmoe",
        "when do I call 112?",
        "my boss does not pay me",
        "I am dead tired",
        "متت من الضحك",
        "تحليل دم",
        "ብድኻም ሞይተ",
        "آزمایش خون",
        "hoe vraag ik zorgtoeslag aan",
    ],
)
def test_ordinary_questions_and_sayings_set_off_nothing(text: str) -> None:
    assert _danger(_SHIPPED, text) is None


@pytest.mark.parametrize("told", _TOLD, ids=lambda told: told["text"])
def test_danger_told_and_what_only_sounds_like_it(told: dict[str, str | None]) -> None:
    """Written unseen: 36 of 75 were recognised before the phrases were mended, then 12 of 30 more."""
    assert _danger(_SHIPPED, str(told["text"])) == told["danger"]


def test_the_card_that_also_names_112_goes_before_the_one_for_danger_to_life() -> None:
    assert _danger(_SHIPPED, "ik wil dood en heb geen adem") is Danger.SUICIDE
    assert _danger(_SHIPPED, "ክመውት እደሊ ኣለኹ") is Danger.SUICIDE


def test_a_harmless_saying_does_not_hide_real_danger_elsewhere() -> None:
    text = (
        "ik ben dood moe van alles hier in huis en op mijn werk maar vooral wil ik zelfmoord plegen"
    )

    assert _danger(_SHIPPED, text) is Danger.SUICIDE


def test_words_too_far_apart_are_no_phrase() -> None:
    watch = Watch.over(Lexicon(alarms=(Alarm(Danger.LIFE, ("veel bloed",)),)))

    assert _danger(watch, "veel een twee drie bloed") is Danger.LIFE
    assert _danger(watch, "veel een twee drie vier bloed") is None


def _danger(watch: Watch, text: str) -> Danger | None:
    return watch.danger(
        folding.words(text), lambda word: [stem for stem, _ in features.stems(word)]
    )
