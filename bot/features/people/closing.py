"""The end of the house: doors that close, and the word to everybody whom it can still reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from bot.features.people import screens
from bot.store.outbox import Promise, Urgency
from bot.store.reach import everybody

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from datetime import date

    from bot.chat.turn import Turn
    from bot.chat.unlinked import Deed
    from bot.resources import Operator
    from bot.store.work import Work

Rest = ParamSpec("Rest")
ABOUT = "closing"


async def begin(work: Work, operator: Operator, last_day: date) -> int:
    """Take nothing new in from here on, and tell everybody once; how many they are."""
    await work.house.close(last_day)
    told = await everybody(work)
    screen = screens.closing(operator, last_day)
    for who in told:
        work.outbox.add(Promise.to(who, screen, Urgency.BROADCAST).about_this(ABOUT))
    return len(told)


async def undo(work: Work) -> None:
    """Go on as before; who was not told yet is not told any more."""
    await work.house.open_again()
    await work.outbox.withdraw(ABOUT)


def while_open(
    then: Callable[Concatenate[Turn, Rest], Awaitable[None]],
) -> Callable[Concatenate[Turn, Rest], Coroutine[Any, Any, None]]:
    """A door through which something new comes in: when the house closes, it says so instead."""

    async def guarded(turn: Turn, /, *rest: Rest.args, **named: Rest.kwargs) -> None:
        if turn.closing:
            turn.add(screens.closed(turn.resources.operator))
        else:
            await then(turn, *rest, **named)

    return guarded


def unseen_while_open(
    then: Callable[Concatenate[Any, Deed, Rest], Awaitable[None]],
) -> Callable[Concatenate[Any, Deed, Rest], Coroutine[Any, Any, None]]:
    """The same, of a method that hears what is done without a trace."""

    async def guarded(self: Any, deed: Deed, /, *rest: Rest.args, **named: Rest.kwargs) -> None:
        if deed.closing:
            await deed.add(screens.closed(deed.resources.operator))
        else:
            await then(self, deed, *rest, **named)

    return guarded
