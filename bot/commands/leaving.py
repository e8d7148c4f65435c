"""The command line of backup, restore, export, import and sunset."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from bot.settings import Settings

    Act = Callable[[argparse.Namespace], int]


class Commands(Protocol):
    """Where argparse keeps commands."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser:
        """One more."""
        ...


def describe(commands: Commands, settings: Callable[[], Settings]) -> None:
    """Add the five; the modules behind are imported when one of them is called."""
    for name, help_, act in (
        ("backup", "the whole house in one sealed file", _backup),
        ("restore", "a backup into an empty database", _restore),
        ("export", "what is of nobody, the library and the figures, in one file", _export),
        ("import", "an export into an empty database", _import),
        ("sunset", "the house closes: tell everybody, then delete what is kept", _sunset),
    ):
        parser = commands.add_parser(name, help=help_)
        parser.set_defaults(run=act(settings))
        if name == "sunset":
            _describe_sunset(parser)
            continue
        parser.add_argument("file", type=Path, metavar="FILE")
        if name in ("backup", "restore"):
            parser.add_argument(
                "--key",
                type=Path,
                required=True,
                metavar="FILE",
                help="the key of backups, in another place than they are; backup makes it",
            )
        if name == "backup":
            parser.add_argument(
                "--leave-out-waiting",
                action="store_true",
                help="also while something said without a name waits; that is left out",
            )


def _describe_sunset(sunset: argparse.ArgumentParser) -> None:
    acts = sunset.add_mutually_exclusive_group()
    acts.add_argument("--begin", action="store_true", help="tell everybody; nothing new comes in")
    acts.add_argument("--purge", action="store_true", help="delete what is kept of people")
    acts.add_argument("--undo", action="store_true", help="open again; not after --purge")
    sunset.add_argument(
        "--last-day", default="", metavar="2027-01-31", help="with --begin (in 30 days)"
    )
    sunset.add_argument(
        "--even-unsaid", action="store_true", help="with --purge: messages that wait go, too"
    )


def _backup(settings: Callable[[], Settings]) -> Act:
    def act(given: argparse.Namespace) -> int:
        from bot.commands import backup  # noqa: PLC0415 (see `describe`)

        waiting = given.leave_out_waiting
        return backup.back_up(settings(), given.file, given.key, leave_out_waiting=waiting)

    return act


def _restore(settings: Callable[[], Settings]) -> Act:
    def act(given: argparse.Namespace) -> int:
        from bot.commands import backup  # noqa: PLC0415 (see `describe`)

        return backup.restore(settings(), given.file, given.key)

    return act


def _export(settings: Callable[[], Settings]) -> Act:
    def act(given: argparse.Namespace) -> int:
        from bot.commands import export  # noqa: PLC0415 (see `describe`)

        return export.give(settings(), given.file)

    return act


def _import(settings: Callable[[], Settings]) -> Act:
    def act(given: argparse.Namespace) -> int:
        from bot.commands import export  # noqa: PLC0415 (see `describe`)

        return export.take(settings(), given.file)

    return act


def _sunset(settings: Callable[[], Settings]) -> Act:
    def act(given: argparse.Namespace) -> int:
        from bot.commands import sunset  # noqa: PLC0415 (see `describe`)

        if given.begin:
            return sunset.begin(settings(), given.last_day)
        if given.purge:
            return sunset.empty(settings(), even_unsaid=given.even_unsaid)
        return sunset.undo(settings()) if given.undo else sunset.status(settings())

    return act
