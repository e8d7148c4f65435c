"""Going through the library by pictures."""

from bot.chat.handlers import on_press
from bot.chat.turn import Turn
from bot.features.library import record, screens, service
from bot.features.library.screens import MoreOfGroup, OpenGroup, OpenMenu, OpenShelf


async def open_menu(turn: Turn, _: OpenMenu) -> None:
    turn.show(screens.menu())


async def open_shelf(turn: Turn, press: OpenShelf) -> None:
    groups = await service.behind(turn.work, press.shelf)
    if groups == (press.shelf,):
        await open_group(turn, OpenGroup(press.shelf))
    else:
        turn.show(screens.shelf(groups) if groups else screens.gone())


async def open_group(turn: Turn, press: OpenGroup) -> None:
    await _show(turn, press.group, 0)


async def more_of_group(turn: Turn, press: MoreOfGroup) -> None:
    await _show(turn, press.group, press.first)


async def _show(turn: Turn, group: str, first: int) -> None:
    places = await service.standing_in(turn.work, group, drafts=turn.resources.drafts)
    turn.show(screens.group(places, first) if first < len(places) else screens.gone())


HANDLERS = [
    on_press(OpenMenu, open_menu),
    on_press(OpenShelf, open_shelf),
    on_press(OpenGroup, open_group),
    on_press(MoreOfGroup, more_of_group),
    *record.HANDLERS,
]
COMMANDS = record.COMMANDS
