"""The command line: `python -m bot`, or `wegwijs`.

Bad input ends in one line on stderr that says what to do, and exit code 2; nothing was changed.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from bot import settings
from bot.commands import leaving
from bot.vocabulary import Language, Role

if TYPE_CHECKING:
    from collections.abc import Callable

BAD_INPUT = 2
SHEETS = (".csv", ".xlf", ".xliff")
MOST_PORT = 65_535
INVITED_ELSEWHERE = (Role.NEWCOMER, Role.VIEWER, Role.RESPONDER)
"""Nobody is invited to be a newcomer; whoever reads for an organisation is invited from its page."""

LOUD = (
    "telegram",
    "httpx",
    "httpcore",
    "aiohttp",
    "uvicorn",
    "alembic",
    "aiosqlite",
    "asyncpg",
    "sqlalchemy",
)
"""They would log what people say at LOG_LEVEL=DEBUG."""


class InputError(Exception):
    """What the person at the command line can put right, in one line."""


class Parser(argparse.ArgumentParser):
    """argparse, with one line for an error."""

    @override
    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message}; see {self.prog} --help")


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit code."""
    try:
        arguments = _parser().parse_args(argv)
        act: Callable[[argparse.Namespace], int] = arguments.run
        return act(arguments)
    except _user_errors() as error:
        print(f"wegwijs: {_line(error)}", file=sys.stderr)
        return BAD_INPUT
    except BaseExceptionGroup as group:
        leaf = _leaf(group)
        if not isinstance(leaf, _user_errors()):
            raise
        print(f"wegwijs: {_line(leaf)}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _demo(arguments: argparse.Namespace) -> int:
    """Each command is imported when it is called: most never load the words or Telegram."""
    from bot.commands import demo  # noqa: PLC0415 (see above)

    return demo.run(arguments.port, open_page=arguments.open)


def _bot(_: argparse.Namespace) -> int:
    from bot.commands import run  # noqa: PLC0415 (see `_demo`)

    return run.run(_settings())


def _ask(arguments: argparse.Namespace) -> int:
    from bot.commands import ask  # noqa: PLC0415 (see `_demo`)

    return ask.run(arguments.text, arguments.lang, as_json=arguments.json)


def _match(arguments: argparse.Namespace) -> int:
    from bot.commands import match  # noqa: PLC0415 (see `_demo`)

    return match.run(arguments.queries, arguments.bank, arguments.limit, arguments.out)


def _library(arguments: argparse.Namespace) -> int:
    from bot.commands import library  # noqa: PLC0415 (see `_demo`)

    place, language = arguments.place, arguments.lang and Language(arguments.lang)
    match arguments.act:
        case "check":
            return library.check(place or settings.LOCALES)
        case "import" if place and place.suffix in SHEETS:
            if language is None:
                raise InputError("which language is this sheet of? add --lang")
            return library.take_sheet(place, settings.LOCALES, language)
        case "import":
            return library.take_in(_settings(), place or settings.LOCALES)
        case _ if language and arguments.format:
            return library.give_sheet(place or settings.LOCALES, language, arguments.format)
        case _ if language or arguments.format:
            raise InputError("a sheet needs both --lang and --format")
        case _ if place is None:
            raise InputError("library export needs a folder to write to")
        case _:
            return library.give_out(_settings(), place)


def _invite(arguments: argparse.Namespace) -> int:
    from bot.commands import invite  # noqa: PLC0415 (see `_demo`)

    languages = tuple(Language(code) for code in arguments.lang)
    return invite.run(_settings(), Role(arguments.role), arguments.name, languages)


def _release(arguments: argparse.Namespace) -> int:
    from bot.commands import release  # noqa: PLC0415 (see `_demo`)

    return release.run(_settings(), arguments.period, arguments.circle, as_json=arguments.json)


def _migrate(_: argparse.Namespace) -> int:
    from bot.commands import migrate  # noqa: PLC0415 (see `_demo`)

    return migrate.run(_settings())


def _retention(_: argparse.Namespace) -> int:
    from bot.commands import retention  # noqa: PLC0415 (see `_demo`)

    return retention.run()


def _doctor(_: argparse.Namespace) -> int:
    from bot.commands import doctor  # noqa: PLC0415 (see `_demo`)

    return doctor.run(_settings())


def _settings() -> settings.Settings:
    found = settings.read()
    logging.basicConfig(
        level=found.log_level, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr
    )
    for loud in LOUD:
        logging.getLogger(loud).setLevel(logging.WARNING)
    return found


def _user_errors() -> tuple[type[Exception], ...]:
    """What is the person's to put right. Imported late, as the modules behind are."""
    known: list[type[Exception]] = [InputError, settings.SettingsError]
    for module, name in (
        ("bot.store.keyring", "KeyFileError"),
        ("bot.store.database", "UnknownDatabaseError"),
        ("bot.store.database", "DatabaseAwayError"),
        ("bot.store.encoder", "EncoderFolderError"),
        ("bot.store.migrate", "NewerDatabaseError"),
        ("bot.chat.webhook", "BusyPortError"),
        ("bot.features.library.files", "SourceError"),
        ("bot.features.library.sheets", "SheetError"),
        ("bot.commands.match", "QueryFileError"),
        ("bot.commands.invite", "LongNameError"),
        ("bot.commands.release", "UnknownPeriodError"),
        ("bot.commands.sunset", "SunsetError"),
        ("bot.store.archive", "ArchiveError"),
        ("bot.features.barriers.releases", "UnfinishedPeriodError"),
        ("bot.features.barriers.taxonomy", "TaxonomyError"),
        ("bot.words.lexicons", "LexiconFileError"),
        ("telegram.error", "InvalidToken"),
        ("telegram.error", "NetworkError"),
    ):
        loaded = sys.modules.get(module)
        if loaded is not None:
            known.append(getattr(loaded, name))
    return tuple(known)


def _leaf(error: BaseException) -> BaseException:
    """The first thing that went wrong among those that went wrong together."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _line(error: BaseException) -> str:
    name = type(error).__name__
    if name == "InvalidToken":
        return "Telegram does not know this BOT_TOKEN; ask @BotFather for the right one"
    if name == "NewerDatabaseError":
        return "the database is of a newer version; install that version again, nothing was changed"
    if name in ("NetworkError", "TimedOut"):
        return "Telegram cannot be reached; look at the network and BOT_API_URL, then start again"
    return " ".join(str(error).split())


def _parser() -> Parser:
    parser = Parser(prog="wegwijs", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="the bot on a local Telegram: no token, no network")
    demo.add_argument("--port", type=_port, default=8080, help="where the chat page is (8080)")
    demo.add_argument("--open", action="store_true", help="open the page in a browser")
    run = commands.add_parser("run", help="the bot, on Telegram")
    ask = commands.add_parser("ask", help="what the library says to one question")
    ask.add_argument("text", help="the question, in any of the languages")
    ask.add_argument(
        "--lang", choices=[language.value for language in Language], default=None, help="answer in"
    )
    ask.add_argument("--json", action="store_true", help="print one JSON object")
    match = commands.add_parser("match", help="answer every question of a file, as JSON lines")
    _describe_match(match)
    library = commands.add_parser("library", help="the library as files, and as sheets")
    _describe_library(library)
    invite = commands.add_parser("invite", help="a link that makes one person a member of the team")
    _describe_invite(invite)
    release = commands.add_parser("release", help="the figures of a quarter, frozen and signed")
    _describe_release(release)
    leaving.describe(commands, _settings)
    migrate = commands.add_parser("migrate", help="bring the database to this version")
    retention = commands.add_parser("retention", help="what is kept, and for how long")
    doctor = commands.add_parser("doctor", help="is everything in place?")
    for command, act in (
        (demo, _demo),
        (run, _bot),
        (ask, _ask),
        (match, _match),
        (library, _library),
        (invite, _invite),
        (release, _release),
        (migrate, _migrate),
        (retention, _retention),
        (doctor, _doctor),
    ):
        command.set_defaults(run=act)
    return parser


def _describe_match(match: argparse.ArgumentParser) -> None:
    match.add_argument("--queries", type=Path, required=True, metavar="Q.jsonl")
    match.add_argument("--bank", type=Path, metavar="B.jsonl", help="instead of the library")
    match.add_argument("--limit", type=_positive, default=10, help="how many are ranked (10)")
    match.add_argument("--out", type=Path, metavar="R.jsonl", help="instead of the screen")


def _describe_invite(invite: argparse.ArgumentParser) -> None:
    invite.add_argument(
        "role", choices=[role.value for role in Role if role not in INVITED_ELSEWHERE]
    )
    invite.add_argument("--name", default="", help="what the team calls them (their role)")
    invite.add_argument(
        "--lang",
        action="append",
        default=[],
        choices=[language.value for language in Language],
        help="a language they answer in; may be given several times",
    )


def _describe_release(release: argparse.ArgumentParser) -> None:
    release.add_argument("--period", required=True, metavar="2026Q3", help="a quarter that is over")
    release.add_argument(
        "--circle", choices=["partner", "public"], default="partner", help="who reads it (partner)"
    )
    release.add_argument("--json", action="store_true", help="print one signed JSON object")


def _describe_library(library: argparse.ArgumentParser) -> None:
    library.add_argument("act", choices=["check", "import", "export"])
    library.add_argument(
        "place", type=Path, nargs="?", help="a folder (locales), or a sheet to import"
    )
    library.add_argument(
        "--lang", choices=[language.value for language in Language], help="of the sheet"
    )
    library.add_argument(
        "--format", choices=["csv", "xliff"], help="print a sheet for the reviewer of --lang"
    )


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= MOST_PORT:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {MOST_PORT}")
    return number


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("it must be 1 or more")
    return number


if __name__ == "__main__":
    sys.exit(main())
