"""The conversation about oneself: the language, what is kept, leaving."""

from bot.chat.handlers import on_command, on_key, on_kind, on_press
from bot.chat.heard import Kind
from bot.chat.turn import Turn
from bot.features.people import screens, service
from bot.features.people.screens import AskToForget, Choose, Forget, ReadRights, Stay
from bot.vocabulary import Language
from bot.words import catalogue as say
from bot.words.screen import NOTHING


async def offer_languages(turn: Turn) -> None:
    turn.add(screens.choice(turn.language))


async def choose(turn: Turn, press: Choose) -> None:
    language = Language(press.language)
    await service.choose(turn.work, turn.person, language)
    turn.speak(language)
    turn.show(screens.trust(turn.resources.operator))
    if turn.closing:
        turn.add(screens.closed(turn.resources.operator))


async def explain(turn: Turn) -> None:
    turn.add(screens.help(turn.resources.operator))


async def show_kept(turn: Turn) -> None:
    kept = await service.kept_about(turn.work, turn.person)
    turn.add(screens.privacy(kept, await turn.resources.kept(turn.work, turn.person)))


async def read_rights(turn: Turn, _: ReadRights) -> None:
    turn.add(screens.rights(turn.resources.operator))


async def ask_to_forget(turn: Turn) -> None:
    turn.add(screens.ask_to_forget())


async def ask_again(turn: Turn, _: AskToForget) -> None:
    turn.show(screens.ask_to_forget())


async def forget(turn: Turn, _: Forget) -> None:
    await turn.resources.forget(turn.work, turn.person)
    turn.show(NOTHING)
    turn.add(screens.forgotten())


async def stay(turn: Turn, _: Stay) -> None:
    turn.show(screens.stayed())


async def let_go(turn: Turn) -> None:
    """They blocked the bot, or the group let it go: nothing more is said there."""
    await turn.work.outbox.end_for(turn.person)


HANDLERS = [
    on_command("language", offer_languages),
    on_command("help", explain),
    on_command("privacy", show_kept),
    on_press(ReadRights, read_rights),
    on_command("forget", ask_to_forget),
    on_key(say.people_key_language(), offer_languages),
    on_key(say.people_key_help(), explain),
    on_key(say.people_key_privacy(), show_kept),
    on_press(Choose, choose),
    on_press(AskToForget, ask_again),
    on_press(Forget, forget),
    on_press(Stay, stay),
    on_kind(Kind.LEFT, let_go),
]
