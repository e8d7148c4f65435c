from __future__ import annotations

import random
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.redact import MARK, Cues, Kind, Redactor
from bot.settings import LOCALES
from bot.vocabulary import Language
from bot.words import lexicons
from tests import aloud

if TYPE_CHECKING:
    from collections.abc import Callable

DIGITS = {
    "ascii": "0123456789",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "fullwidth": "０１２３４５６７８９",
    "devanagari": "०१२३४५६७८९",
    "bengali": "০১২৩৪৫৬৭৮৯",
    "mathematical": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
}
SEPARATORS = (
    "",
    " ",
    "-",
    ".",
    "/",
    "_",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\u200f",
    "·",
    ",",
    ":",
    " - ",
)
NAMES = {
    Language.NL: ("Ahmed", "Jan de Vries", "Fatima", "Samira el Idrissi", "Yohannes"),
    Language.EN: ("Ahmed", "John Smith", "Fatima", "Samira", "Yohannes Tesfay"),
    Language.AR: ("أحمد", "سميرة الحسن", "محمد", "ليلى", "خالد"),
    Language.TI: ("ዮሃንስ", "ሰላም", "ሃይለ ገብረ", "ሚካኤል", "ሳባ"),
    Language.FA_AF: ("فرید", "زهرا رحیمی", "احمد", "مریم", "نادر"),
}
FRAMES = {
    Language.NL: ("{cue} {name} en ik zoek werk", "Hallo, {cue} {name}. Mag ik werken?"),
    Language.EN: ("{cue} {name} and I look for work", "Hello, {cue} {name}. May I work?"),
    Language.AR: ("{cue} {name} و أبحث عن عمل", "مرحبا، {cue} {name}، هل يمكنني العمل؟"),
    Language.TI: ("{cue} {name}፣ ስራሕ እደሊ ኣለኹ", "ሰላም፣ {cue} {name}። ክሰርሕ እኽእል ዶ?"),
    Language.FA_AF: ("{cue} {name} است و کار می‌خواهم", "سلام، {cue} {name}. آیا کار کرده می‌توانم؟"),
}
HARMLESS = (
    "Ik heb 1.250,00 euro boete gekregen",
    "Mijn huur is 850 euro en ik verdien 1500 euro per maand",
    "I was here from 2023-2024 and now I work",
    "De winkel is open 09:00-17:00",
    "Ik bel 112 of 0800-5151",
    "My 2 children are 3 and 5 years old",
    "أدفع ١٢٠٠ يورو كل شهر",
    "من 2022 إلى 2024 كنت في المخيم",
    "ኣብ 2024 መጺአ፣ 3 ቆልዑ ኣለዉኒ",
    "کرایهٔ ما ۹۵۰ یورو است",
    "Artikel 14 lid 2 van de wet",
    "Ik werk 32 uur in 2024, niet in 2025",
)
MOST_CHANGED = 0.05


@cache
def redactor() -> Redactor:
    return Redactor(lexicons.cues(LOCALES))


def left(text: str) -> str:
    return redactor().redact(text).text


def bsn(chance: random.Random) -> str:
    """A number that passes the eleven test."""
    while True:
        digits = [chance.randrange(10) for _ in range(8)]
        last = (
            sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
        )
        if last < 10 and any(digits):
            return "".join(map(str, [*digits, last]))


def test_no_bsn_is_missed_in_any_script_and_with_any_separator() -> None:
    chance = random.Random(1)
    missed = []
    for script, separator in product(DIGITS.values(), SEPARATORS):
        for _ in range(21):
            number = bsn(chance)
            cut = [number[:4], number[4:6], number[6:]] if chance.random() < 0.5 else list(number)
            written = separator.join(cut).translate(str.maketrans("0123456789", script))
            said = left(f"mijn nummer {written} klopt niet")
            if any(digit in said for digit in script):
                missed.append(written)

    assert missed == []


def test_a_bsn_is_known_as_one() -> None:
    assert redactor().redact("BSN 123456782").removed == (Kind.BSN,)


def phones(chance: random.Random) -> str:
    number = "".join(str(chance.randrange(10)) for _ in range(8))
    prefix = chance.choice(
        ["06", "+31 6 ", "0031 6", "+251 9", "+93 7", "+963 9", "+98 9", "+291 7", "(06) "]
    )
    return chance.choice(
        [prefix + number, f"{prefix}{number[:2]} {number[2:4]} {number[4:6]} {number[6:]}"]
    )


def emails(chance: random.Random) -> str:
    return f"{chance.choice(['ahmed', 's.haddad', 'a_b-c+d'])}{chance.randrange(999)}@{chance.choice(['gmail.com', 'mail.example.nl', 'hotmail.fr'])}"


def links(chance: random.Random) -> str:
    return chance.choice(
        [
            f"https://example.org/p/{chance.randrange(9999)}",
            f"www.facebook.com/ahmed{chance.randrange(99)}",
            f"t.me/ahmed_{chance.randrange(99)}",
            f"wa.me/{chance.randrange(99)}",
        ]
    )


def handles(chance: random.Random) -> str:
    return f"@{chance.choice(['ahmed', 'samira', 'miriam_h'])}{chance.randrange(999)}"


def ibans(chance: random.Random) -> str:
    number = "".join(str(chance.randrange(10)) for _ in range(10))
    plain = f"NL{chance.randrange(10, 99)}INGB{number}"
    return chance.choice(
        [plain, " ".join(plain[at : at + 4] for at in range(0, len(plain), 4)), plain.lower()]
    )


def addresses(chance: random.Random) -> str:
    code = f"{chance.randrange(1000, 9999)}{chance.choice([' ', ''])}{chance.choice(['AB', 'XK', 'GD'])}"
    number = chance.randrange(1, 400)
    return chance.choice(
        [
            f"{code} {number}",
            f"{code} nr {number}",
            f"Kerkstraat {number}, {code}",
            f"{code.lower()} {number}",
        ]
    )


def documents(chance: random.Random) -> str:
    tail = "".join(chance.choice("0123456789ABCDEFGH") for _ in range(4))
    return chance.choice(
        [
            f"V{chance.randrange(1000, 9999)}{tail}",
            f"V-nummer {chance.randrange(10**9, 10**10)}",
            f"XR{chance.randrange(10**6, 10**7)}",
        ]
    )


@pytest.mark.parametrize(
    ("make", "least"),
    [
        (phones, 0.999),
        (emails, 0.999),
        (links, 0.999),
        (handles, 0.999),
        (ibans, 0.999),
        (addresses, 0.98),
        (documents, 0.98),
    ],
)
def test_what_leads_to_somebody_is_taken_out(
    make: Callable[[random.Random], str], least: float
) -> None:
    chance = random.Random(2)
    made = [make(chance) for _ in range(1000)]

    found = [
        text
        for text in made
        if left(f"vraag over {text} alstublieft") == f"vraag over {MARK} alstublieft"
        or text.split()[-1] not in left(f"vraag over {text} alstublieft")
    ]

    assert len(found) / len(made) >= least, [text for text in made if text not in found][:5]


@pytest.mark.parametrize("language", Language, ids=str)
def test_a_name_after_a_word_that_names_is_taken_out(language: Language) -> None:
    cues = lexicons._read(LOCALES / language / "cues.toml")
    total = found = 0
    for frame, name, cue in product(
        FRAMES[language], NAMES[language], (*cues["own"], *cues["titles"])
    ):
        said = left(frame.format(cue=cue, name=name))
        total += 1
        found += all(part not in said for part in name.split() if len(part) > 3)

    assert found / total >= 0.90, f"{found} of {total}"


def test_harmless_lines_stay_as_they_are() -> None:
    asked = [phrases for _, phrases in sorted(aloud.collection().asked.items())]
    lines = [*HARMLESS, *(line for phrases in asked for line in phrases[:2])][:500]

    changed = [line for line in lines if left(line) != line]

    assert len(changed) / len(lines) <= MOST_CHANGED, changed[:20]
    assert [line for line in HARMLESS if left(line) != line] == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("می‌خواهم کار کنم ۰۶۱۲۳۴۵۶۷۸", f"می‌خواهم کار کنم {MARK}"),
        ("مَرْحَبًا 0612345678 شكرًا", f"مَرْحَبًا {MARK} شكرًا"),
        ("ሰላም 0612345678 ስራሕ", f"ሰላም {MARK} ስራሕ"),
        ("mevrouw de Vries zegt nee", f"mevrouw {MARK} zegt nee"),
        ("de dokter zegt dat ik moet wachten", "de dokter zegt dat ik moet wachten"),
        ("ik ben gisteren gevallen", "ik ben gisteren gevallen"),
    ],
)
def test_what_stays_is_spelt_as_it_was(said: str, kept: str) -> None:
    assert left(said) == kept


@given(st.text())
def test_doing_it_twice_changes_nothing_more(said: str) -> None:
    once = left(said)

    assert left(once) == once


def test_without_cues_only_signs_are_looked_for() -> None:
    assert Redactor(Cues()).redact("my name is Ahmed 0612345678").text == f"my name is Ahmed {MARK}"
