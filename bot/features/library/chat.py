"""Going through the library by pictures."""

from bot.chat.handlers import on_press
from bot.chat.turn import Turn
from bot.features.library import screens, service
from bot.features.library.screens import OpenGroup, OpenMenu, OpenShelf


async def open_menu(turn: Turn, _: OpenMenu) -> None:
    turn.show(screens.menu())


async def open_shelf(turn: Turn, press: OpenShelf) -> None:
    groups = await service.behind(turn.work, press.shelf)
    if groups == (press.shelf,):
        await open_group(turn, OpenGroup(press.shelf))
    else:
        turn.show(screens.shelf(groups) if groups else screens.gone())


async def open_group(turn: Turn, press: OpenGroup) -> None:
    places = await service.standing_in(turn.work, press.group, drafts=turn.resources.drafts)
    turn.show(screens.group(places) if places else screens.gone())


HANDLERS = [
    on_press(OpenMenu, open_menu),
    on_press(OpenShelf, open_shelf),
    on_press(OpenGroup, open_group),
]
