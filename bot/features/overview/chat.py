"""Figures in the chat, for the staff."""

from bot.chat.handlers import on_command, on_press
from bot.chat.turn import Turn
from bot.desk.routes import STAFF
from bot.features.ask import chat as ask
from bot.features.overview import screens
from bot.features.overview.panels import named
from bot.features.overview.screens import OpenPanel
from bot.vocabulary import Role
from bot.words import catalogue as say


async def offer(turn: Turn) -> None:
    """/figures: which there are; to whoever is not of the team it is no command at all."""
    if not turn.role.holds(Role.KEY_PERSON):
        await ask.prompt(turn)
    elif turn.role in STAFF:
        turn.add(screens.choose(turn.language))
    else:
        turn.add(screens.not_here())


async def open_panel(turn: Turn, press: OpenPanel) -> None:
    panel = named(press.panel)
    if panel is None or turn.role not in STAFF:
        turn.add(screens.not_here())
    else:
        turn.add(screens.picture(panel, turn.language))


HANDLERS = [on_command("figures", offer), on_press(OpenPanel, open_panel)]
COMMANDS = (("figures", say.overview_command_figures()),)
