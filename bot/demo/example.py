"""An example quarter for the demo: what many people might have said, long mixed, and an organisation."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from bot.features.barriers.model import Kind, Place, Province, earlier, period_of
from bot.features.barriers.store import Said
from bot.features.organisations import service as organisations
from bot.features.organisations.model import Organisation, themes_of
from bot.features.team.model import NOWHERE
from bot.privacy.keys import seal_to
from bot.privacy.pool import Record, shuffled
from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.features.barriers.model import Taxonomy
    from bot.store.work import Work

PEOPLE = 1_200
MUNICIPALITY = "Gemeente Voorbeeldstad"
WORDS = (
    (
        "care_access",
        "ca_phone",
        Language.NL,
        "Ik sta een uur in de wacht. Dan is mijn pauze voorbij.",
    ),
    (
        "care_access",
        "ca_dont_know_way",
        Language.EN,
        "Nobody told me that I need a letter of the GP first.",
    ),
    ("care_contact", "cc_no_explanation", Language.AR, "الطبيب يتكلم بسرعة ولا أفهم الدواء."),
    ("language", "la_course_access", Language.TI, "ክፍሊ ቋንቋ ንዓይ ኣዝዩ ከቢድ እዩ።"),
    ("digital", "xx_other", Language.FA_AF, "نامه‌ها بسیار دراز است و من نمی‌فهمم."),
    (
        "rules",
        "ru_unclear",
        Language.NL,
        "De brief van de gemeente heeft vier bladzijden. Ik weet niet wat ik moet doen.",
    ),
)


async def sow(work: Work, known: Taxonomy) -> Organisation:
    """Keep what people might have said in the last quarter, and take in the organisation of the demo."""
    period = earlier(period_of(work.today), 1)
    told = [*_records(known), *_spoken(known)]
    mixed = [
        (name, record, seal_to(record.words, work.keys.triage) if record.words else None)
        for name, record in shuffled(told)
    ]
    await Said(work).add(period, mixed)
    kind = "gemeente_werk"
    new = Organisation(NOWHERE, MUNICIPALITY, kind, "", themes_of(kind, known))
    return await organisations.take_in(work, new)


def _records(known: Taxonomy) -> Iterator[Record]:
    """The same in every demo: some themes much more often than others."""
    chance = random.Random(7)  # noqa: S311 (an example is no secret)
    themes = list(known.themes)
    for _ in range(PEOPLE):
        theme = chance.choices(themes, weights=range(len(themes), 0, -1))[0]
        codes = [code.slug for code in known.in_theme(theme)]
        code = chance.choices(codes, weights=range(len(codes), 0, -1))[0]
        good = chance.random() < 0.1
        region = chance.choice(["", Province.UTRECHT, Province.GELDERLAND, Province.LIMBURG])
        yield _record(theme, () if good else (code,), chance.choice(list(Language)), region, "")


def _spoken(known: Taxonomy) -> Iterator[Record]:
    for theme, code, language, words in WORDS:
        codes = (code,) if code in known.codes else ()
        yield _record(theme, codes, language, "", words)


def _record(
    theme: str, codes: tuple[str, ...], language: Language, region: str, words: str
) -> Record:
    return Record(
        kind=Kind.HINDERED.value if codes or words else Kind.GOOD.value,
        theme=theme,
        codes=codes,
        place=Place.GEMEENTE.value,
        region=region,
        language=language.value,
        via="self",
        crowd="",
        first=True,
        opens=True,
        words=words,
        undo="",
    )
