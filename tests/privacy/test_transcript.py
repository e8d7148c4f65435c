from __future__ import annotations

import random

import pytest

from bot.privacy.transcript import split

EXPORTS = {
    "WhatsApp on Android": "24-11-2026 12:03 - Ahmed: Mag ik werken?\n24-11-2026 12:04 - Samira: En ik?",
    "WhatsApp on an iPhone": "[24/11/2026, 12:03:11] ~ Ahmed: Mag ik werken?\n[24/11/2026, 12:04:00] Samira: En ik?",
    "copied from WhatsApp": "[12:03, 24-11-2026] Ahmed: Mag ik werken?\n[12:04, 24-11-2026] Samira: En ik?",
    "with hours only": "[12:03] Ahmed: Mag ik werken?\n[12:04] Samira: En ik?",
    "with a number": "11/24/26, 2:05 PM - +31 6 12345678: Mag ik werken?\n11/24/26, 2:06 PM - Samira: En ik?",
    "in Persian digits": "\u200f۱۴۰۵/۹/۳, ۱۲:۰۳ - احمد: Mag ik werken?\n\u200f۱۴۰۵/۹/۳, ۱۲:۰۴ - زهرا: En ik?",
    "in Arabic": "[٢٤/١١/٢٠٢٦، ١٢:٠٣ م] أحمد: Mag ik werken?\n[٢٤/١١/٢٠٢٦، ١٢:٠٤ م] سميرة: En ik?",
    "copied from Telegram": "Ahmed, [24-11-2026 12:03]\nMag ik werken?\n\nSamira, [24-11-2026 12:04]\nEn ik?",
}


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_an_export_becomes_what_was_said(export: str) -> None:
    assert split(export) == ("Mag ik werken?", "En ik?")


def test_a_message_of_several_lines_stays_one() -> None:
    text = "[12:03] Ahmed: Ik heb een vraag.\nMag ik werken?\n[12:04] Samira: Ja"

    assert split(text) == ("Ik heb een vraag.\nMag ik werken?", "Ja")


def test_notices_and_pictures_are_no_messages() -> None:
    text = (
        "24-11-2026 12:00 - Messages are end-to-end encrypted.\n"
        "24-11-2026 12:01 - Ahmed: <Media omitted>\n"
        "24-11-2026 12:02 - Samira: Hoe vind ik een huisarts?\n"
        "24-11-2026 12:03 - Ahmed left"
    )

    assert split(text) == ("Hoe vind ik een huisarts?",)


def test_a_name_that_comes_back_is_taken_out() -> None:
    text = (
        "[12:03] Ahmed: Samira, weet jij dit?\n[12:04] Samira: @Ahmed nee, vraag het Ahmed Hassan"
    )

    assert split(text) == ("weet jij dit?", "nee, vraag het Hassan")


@pytest.mark.parametrize(
    "text",
    [
        "Mag ik werken?",
        "Om 12:03 had ik een afspraak: niemand was er",
        "Mijn vraag: mag ik werken?\nEn: mag mijn vrouw werken?",
        "",
    ],
)
def test_an_ordinary_question_is_no_export(text: str) -> None:
    assert split(text) is None


def test_no_sender_survives() -> None:
    chance = random.Random(3)
    names = ["Ahmed Hassan", "سميرة", "ዮሃንስ ተስፋይ", "Farid", "+31 6 12345678", "Miriam (wijk)"]
    for _ in range(200):
        senders = [chance.choice(names) for _ in range(5)]
        lines = [
            f"[{hour}:0{hour % 6}, 24-11-2026] {who}: vraag {hour} van {chance.choice(senders)}"
            for hour, who in enumerate(senders, 10)
        ]
        said = "\n".join(split("\n".join(lines)) or ())

        assert [who for who in senders if who in said] == []
        assert "24-11-2026" not in said
