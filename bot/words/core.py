"""The runtime core of aiogram-i18n, without what is imported beside it.

Importing aiogram builds a validator for each of some 400 types of the Bot API: more than two seconds
and a hundred megabytes for what this house never uses, as python-telegram-bot speaks to Telegram.
Here they are left unbuilt. Even so it costs much to import: never at the head of a module.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from pydantic import BaseModel

from bot.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aiogram_i18n.cores.fluent_runtime_core import FluentRuntimeCore

Core: TypeAlias = "FluentRuntimeCore"


@cache
def core_of(locales: Path) -> Core:
    """The texts of `locales/<lang>/*.ftl`, read once in the life of a process.

    FileNotFoundError when a language has none.
    """
    with _nothing_built():
        from aiogram_i18n.cores.fluent_runtime_core import FluentRuntimeCore  # noqa: PLC0415

    core = FluentRuntimeCore(
        path=locales / "{locale}",
        default_locale=Language.NL.value,
        use_isolating=True,
        use_td=False,
    )
    core.locales.update(core.find_locales())
    missing = [language for language in Language if language.value not in core.locales]
    if missing:
        raise FileNotFoundError(f"no texts in {', '.join(missing)} under {locales}")
    return core


def core_error() -> type[Exception]:
    """What a core raises that lacks a text or a variable of it."""
    with _nothing_built():
        from aiogram_i18n.exceptions import AiogramI18nError  # noqa: PLC0415

    return AiogramI18nError


@contextmanager
def _nothing_built() -> Iterator[None]:
    """As long as the block lasts, pydantic leaves types that it has to wait with as they are."""
    builds = BaseModel.__dict__["model_rebuild"]
    setattr(BaseModel, "model_rebuild", classmethod(lambda *_, **__: None))  # noqa: B010
    try:
        yield
    finally:
        setattr(BaseModel, "model_rebuild", builds)  # noqa: B010
