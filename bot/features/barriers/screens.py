"""What somebody sees while they say what stands in their way: four pictures at a time, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.barriers.model import (
    Area,
    Mixed,
    Waiting,
)
from bot.features.barriers.names import area_name, theme_name
from bot.features.barriers.presses import (
    Clean,
    Follow,
    GiveCode,
    Tell,
    TellThis,
    Undo,
    Unfollow,
    Withdraw,
)
from bot.features.library import screens as library
from bot.privacy import receipts
from bot.words import catalogue as say
from bot.words.screen import Button, Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.features.barriers.model import Code, Found
    from bot.words.phrase import Phrase
    from bot.words.screen import AnyButton


def tell(entry: str = "") -> tuple[AnyButton, ...]:
    """The row under an answer, or where there is none, that leads here."""
    return (Button(say.barriers_tell(), Tell(entry)),)


def tell_this() -> tuple[AnyButton, ...]:
    """The same where words say it already."""
    return (Button(say.barriers_tell(), TellThis()),)


def danger_in(code: Code) -> Screen | None:
    """The card that comes first, where something may be danger."""
    return Screen((library.safety(code.danger),)) if code.danger else None


def endangered(card: Phrase) -> Screen:
    """The words tell of danger: whom to call. Nothing is sent."""
    return Screen((card, say.barriers_danger()))


def thanks(token: str, area: Area) -> Screen:
    """It waits now; what can still be done with it."""
    return Screen(
        (say.barriers_thanks(),),
        (
            (Button(say.barriers_follow(), Follow(area.value)),),
            (Button(say.barriers_receipt(), GiveCode(token)),),
            (Button(say.barriers_clean(), Clean()),),
            (Button(say.barriers_undo(), Undo(token)),),
        ),
    )


def sent_before(token: str) -> Screen:
    """The button was pressed twice."""
    return Screen(
        (say.barriers_already(),),
        (
            (Button(say.barriers_receipt(), GiveCode(token)),),
            (Button(say.barriers_undo(), Undo(token)),),
        ),
    )


def receipt(code: str) -> Screen:
    """The code, in digits and in words."""
    groups = receipts.shown(code).split()
    spoken = map(_in_words, groups)
    return Screen((say.barriers_receipt_code(code=" ".join(groups)), *spoken))


def found(found: Found | None) -> Screen:
    """What a code stands for."""
    withdraw = ((Button(say.barriers_withdraw(), Withdraw()),),)
    match found:
        case Waiting(theme):
            waiting = say.barriers_receipt_waiting(theme=theme_name(theme))
            return Screen((waiting,), withdraw)
        case Mixed(theme, period):
            state = say.barriers_receipt_counts()
            mixed = say.barriers_receipt_found(theme=theme_name(theme), period=period, state=state)
            return Screen((mixed,), withdraw)
        case None:
            return Screen((say.barriers_receipt_unknown(),))


def followed(area: Area) -> Screen:
    stop = Button(say.barriers_unfollow(), Unfollow(area.value))
    return Screen((say.barriers_followed(area=area_name(area)),), ((stop,),))


def unfollowed(area: Area) -> Screen:
    return Screen((say.barriers_unfollowed(area=area_name(area)),))


def news(area: Area, figures: Mapping[str, int]) -> Screen:
    """New figures are out, for who follows an area: different people to date, by theme."""
    stop = Button(say.barriers_unfollow(), Unfollow(area.value))
    lines = [
        say.barriers_figure(theme=theme_name(theme), people=str(people))
        for theme, people in figures.items()
    ]
    return Screen((say.barriers_news(area=area_name(area)), *lines), ((stop,),))


def _in_words(group: str) -> Phrase:
    """Four digits as they are said."""
    first, second, third, fourth = (say.barriers_digit(digit=int(digit)) for digit in group)
    return say.barriers_receipt_group(first=first, second=second, third=third, fourth=fourth)
