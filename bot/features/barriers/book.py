"""The screens about one draft: four choices at a time, and a way back."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.features.barriers.model import (
    MOST_CODES,
    OTHER_CODE,
    Area,
    Crowd,
    Draft,
    Kind,
    Part,
    Place,
    Province,
    pack,
)
from bot.features.barriers.names import (
    area_name,
    code_name,
    crowd_name,
    place_name,
    region_name,
    theme_name,
)
from bot.features.barriers.presses import (
    CODES,
    CROWDS,
    HOME,
    PARTS,
    PLACES,
    PREVIEW,
    PROVINCES,
    THEMES,
    Go,
    ReadHelp,
    Send,
    Stop,
    Words,
    Write,
)
from bot.features.library import screens as library
from bot.features.people import screens as people
from bot.privacy.redact import MARK
from bot.words import catalogue as say
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from bot.features.barriers.model import Code, Taxonomy
    from bot.words.phrase import Phrase, Saying
    from bot.words.screen import AnyButton

PAGE = 4
"""So many choices on a screen; below them one row leads on or back."""


class Book:
    """The screens about one draft."""

    def __init__(self, taxonomy: Taxonomy, draft: Draft) -> None:
        self._taxonomy = taxonomy
        self._draft = draft

    def home(self) -> Screen:
        """What is kept, who reads it, what cannot be promised; below it the areas."""
        good = self._draft.kind is Kind.GOOD
        says = say.barriers_good_ask() if good else say.barriers_trust(phone=people.EMERGENCY)
        other = replace(self._draft, kind=Kind.HINDERED if good else Kind.GOOD)
        label = say.barriers_back() if good else say.barriers_good()
        rows = [(Button(area_name(area), self._go(THEMES + area.value)),) for area in Area]
        return Screen((says,), (*rows, (Button(label, self._go(HOME, other)),)))

    def themes(self, area: Area) -> Screen:
        """The themes of an area."""
        good = self._draft.kind is Kind.GOOD
        says = say.barriers_good_theme() if good else say.barriers_ask_theme()
        rows = [
            (Button(theme_name(theme), self._go(after(self._draft), self._draft.about(theme))),)
            for theme in self._taxonomy.in_area(area)
        ]
        return Screen((says,), (*rows, (self._back(HOME),)))

    def codes(self, page: int) -> Screen:
        """What may stand in the way, four at a time; at the end, something else."""
        left = [
            code
            for code in self._taxonomy.in_theme(self._draft.theme)
            if code.slug not in self._draft.codes
        ]
        rows = [
            (Button(code_name(code.slug), self._go(PREVIEW, self._draft.adding(code))),)
            for code in left[page * PAGE : (page + 1) * PAGE]
        ]
        if (page + 1) * PAGE < len(left):
            on = Button(say.barriers_more(), self._go(f"{CODES}{page + 1}"))
        else:
            other = self._draft.adding(self._taxonomy.codes[OTHER_CODE])
            on = Button(say.barriers_other(), self._go(PREVIEW, other))
        return Screen((say.barriers_ask_code(),), (*rows, (self._before_codes(page), on)))

    def preview(self, words: str, *, speaks_for_others: bool) -> Screen:
        """What will be kept, exactly as it will be; `words` are redacted already.

        Where the matter is sensitive, the answer that helps comes first.
        """
        says: list[Saying] = [say.barriers_preview(), *self.told(words)]
        if words:
            says.append(say.barriers_erase())
        rows = [
            (Button(say.barriers_send(), Send(self._packed(), seen(words))),),
            *self._more_to_say(),
        ]
        sensitive = sensitive_in(self._draft, self._taxonomy)
        if sensitive is not None and sensitive.help:
            says.insert(0, library.title(sensitive.help))
            rows.insert(0, (Button(say.barriers_help(), ReadHelp(sensitive.help)),))
        ways = self._ways_out(speaks_for_others=speaks_for_others)
        return Screen(tuple(says), (*rows, ways))

    def told(self, words: str) -> list[Phrase]:
        """What was chosen and said, a line each."""
        draft = self._draft
        lines = [say.barriers_line(what=theme_name(draft.theme))]
        lines += [say.barriers_line(what=code_name(code)) for code in draft.codes]
        if draft.place:
            lines.append(say.barriers_place(place=place_name(draft.place)))
        if draft.region:
            lines.append(say.barriers_region(region=region_name(draft.region)))
        if draft.crowd:
            lines.append(say.barriers_crowd(crowd=crowd_name(draft.crowd)))
        if words:
            lines.append(say.barriers_words(words=words))
        if MARK in words:
            lines.append(say.barriers_marks())
        return lines

    def places(self, page: int) -> Screen:
        """Kinds of places."""
        rows = [
            (
                Button(
                    place_name(place),
                    self._go(PARTS, replace(self._draft, place=place)),
                ),
            )
            for place in list(Place)[page * PAGE : (page + 1) * PAGE]
        ]
        other = f"{PLACES}{1 - page}"
        label = say.barriers_back() if page else say.barriers_more()
        unsaid = self._unsaid(PARTS, replace(self._draft, place=None))
        return Screen(
            (say.barriers_ask_place(),), (*rows, (unsaid, Button(label, self._go(other))))
        )

    def parts(self) -> Screen:
        """Parts of the country."""
        rows = [
            (
                Button(
                    region_name(part),
                    self._go(PROVINCES + part.value, replace(self._draft, region=part)),
                ),
            )
            for part in Part
        ]
        unsaid = self._unsaid(PREVIEW, replace(self._draft, region=None))
        return Screen((say.barriers_ask_part(),), (*rows, (unsaid,)))

    def provinces(self, part: Part) -> Screen:
        """The provinces of a part."""
        rows = [
            (
                Button(
                    region_name(province),
                    self._go(PREVIEW, replace(self._draft, region=province)),
                ),
            )
            for province in Province
            if province.part is part
        ]
        return Screen(
            (say.barriers_ask_province(),), (*rows, (self._unsaid(PREVIEW, self._draft),))
        )

    def crowds(self) -> Screen:
        """For how many people a key person speaks."""
        sizes = [
            (Button(crowd_name(crowd), self._go(PREVIEW, replace(self._draft, crowd=crowd))),)
            for crowd in Crowd
        ]
        alone = Button(say.barriers_solo(), self._go(PREVIEW, replace(self._draft, crowd=None)))
        return Screen((say.barriers_ask_crowd(),), (*sizes, (alone,), (self._back(PREVIEW),)))

    def prompt(self) -> Screen:
        """One sentence, please; the answer brings the draft back."""
        return Screen((say.barriers_prompt(),), asks=True, about=Words(self._packed()))

    def _more_to_say(self) -> list[tuple[AnyButton, ...]]:
        draft = self._draft
        rows: list[tuple[AnyButton, ...]] = []
        if draft.kind is Kind.HINDERED and len(draft.codes) < MOST_CODES:
            rows.append((Button(say.barriers_another(), self._go(f"{CODES}0")),))
        rows.append((Button(say.barriers_where(), self._go(f"{PLACES}0")),))
        if sensitive_in(draft, self._taxonomy) is None:
            rows.append((self._own_words(),))
        return rows

    def _own_words(self) -> AnyButton:
        """Words of one's own, or without those that are there."""
        if self._draft.words:
            without = replace(self._draft, words=False)
            return Button(say.barriers_unwrite(), self._go(PREVIEW, without))
        return Button(say.barriers_write(), Write(self._packed()))

    def _ways_out(self, *, speaks_for_others: bool) -> tuple[AnyButton, ...]:
        theme = THEMES + self._taxonomy.themes[self._draft.theme].value
        group = (Button(say.barriers_group(), self._go(CROWDS)),) if speaks_for_others else ()
        stop = Button(say.barriers_stop(), Stop())
        back = Button(say.barriers_back(), self._go(theme, replace(self._draft, codes=())))
        return (back, *group, stop)

    def _before_codes(self, page: int) -> AnyButton:
        if page:
            return self._back(f"{CODES}{page - 1}")
        if self._draft.codes:
            return self._back(PREVIEW)
        return self._back(THEMES + self._taxonomy.themes[self._draft.theme].value)

    def _unsaid(self, step: str, draft: Draft) -> AnyButton:
        return Button(say.barriers_dont_say(), self._go(step, draft))

    def _back(self, step: str) -> AnyButton:
        return Button(say.barriers_back(), self._go(step))

    def _go(self, step: str, draft: Draft | None = None) -> Go:
        return Go(step, pack(self._draft if draft is None else draft, self._taxonomy))

    def _packed(self) -> str:
        return pack(self._draft, self._taxonomy)


def seen(words: str) -> str:
    """Eight letters that stand for words as they were shown."""
    return hashlib.blake2s(words.encode("utf-8", "replace"), digest_size=4).hexdigest()


def after(draft: Draft) -> str:
    """What follows when the theme is known."""
    return PREVIEW if draft.kind is Kind.GOOD else f"{CODES}0"


def sensitive_in(draft: Draft, taxonomy: Taxonomy) -> Code | None:
    """The first of what was chosen that is sensitive."""
    codes = (taxonomy.codes[code] for code in draft.codes)
    return next((code for code in codes if code.sensitive), None)
