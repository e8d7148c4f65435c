"""The bot of this house as a process of its own, and what it is asked."""

from __future__ import annotations

import html
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from bot.commands.shipped import shipped
from bot.features.ask.model import Mark
from bot.features.ask.store import AskTallyRow
from bot.language.match import Decision, Match
from bot.settings import LOCALES, Settings
from bot.store.database import address, open_engine
from bot.store.outbox import PromiseRow
from bot.vocabulary import Domain, Language
from bot.words import catalogue as say
from bot.words import renderer
from bot.words.phrase import In, Passage
from tests.schoolbooks import schoolbooks
from tests.stories.killing import PATIENCE, Question
from tests.stories.machine import TOKEN, Machine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.demo.cloud import Cloud
    from bot.demo.records import DemoPerson

SURE = 0.8
"""Questions of which the library is less sure may be answered by another choice tomorrow."""

ASKED = (Mark.ANSWERED, Mark.OFFERED, Mark.UNANSWERED, Mark.DANGER, Mark.GREETED)
ELSEWHERE = """
import sys
from pathlib import Path
from bot import settings
settings.LOCALES = Path(sys.argv[1])
from bot.__main__ import main
sys.exit(main(["run"]))
"""
"""`python -m bot run` with its texts in another folder."""


@dataclass(slots=True)
class Wegwijs:
    """The bot of this house, as `python -m bot run` starts it."""

    machine: Machine
    database: str
    words: renderer.Renderer
    asked: dict[Language, list[Question]]

    async def greet(self, cloud: Cloud, person: DemoPerson, number: int) -> None:
        """Start, a language by its button, and the trust card."""
        language = _language(number)
        await cloud.start(person)
        for label in (In(language, say.people_language_name()), say.people_trust_button()):
            await _tap(cloud, person, self.words.label(label, language))

    def questions(self, number: int) -> list[Question]:
        return self.asked[_language(number)]

    async def owes(self) -> int:
        return await self._number(select(func.count()).select_from(PromiseRow)) or 0

    async def effects(self) -> int | None:
        marks = [mark.value for mark in ASKED]
        tally = select(func.sum(AskTallyRow.tally)).where(AskTallyRow.mark.in_(marks))
        return await self._number(tally)

    async def _number(self, statement: object) -> int | None:
        engine = open_engine(address(self.database))
        try:
            async with engine.connect() as connection:
                found = (await connection.execute(statement)).scalar()  # type: ignore[call-overload]
                return None if found is None else int(found)
        finally:
            await engine.dispose()


@asynccontextmanager
async def wegwijs(
    root: str, folder: Path, database: str, locales: Path = LOCALES
) -> AsyncIterator[Wegwijs]:
    """The bot of this house on that Telegram and database; switched off at the end."""
    settings = Settings.model_validate(
        {
            "bot_token": TOKEN,
            "bot_api_url": root,
            "database_url": database,
            "data_dir": folder / "data",
            "key_dir": folder / "keys",
            "http_port": 0,
        }
    )
    machine = machine_of(settings, folder, locales)
    words, asked = questions_of(locales)
    try:
        yield Wegwijs(machine, database, words, asked)
    finally:
        machine.clear()


def machine_of(settings: Settings, folder: Path, locales: Path = LOCALES) -> Machine:
    """What these settings run on, with what it complains of in a file in that folder."""
    environment = {
        "BOT_TOKEN": settings.token(),
        "BOT_API_URL": settings.bot_api_url,
        "DATABASE_URL": settings.database_url,
        "DATA_DIR": str(settings.data_dir),
        "KEY_DIR": str(settings.key_dir),
        "HTTP_PORT": str(settings.http_port),
        "LOG_LEVEL": "WARNING",
    }
    shipped = [sys.executable, "-m", "bot", "run"]
    other = [sys.executable, "-c", ELSEWHERE, str(locales)]
    return Machine(shipped if locales == LOCALES else other, environment, folder / "bot.log")


def questions_of(locales: Path) -> tuple[renderer.Renderer, dict[Language, list[Question]]]:
    """The words of the house, and the library's own questions with the answers they get."""
    library = shipped(locales, schoolbooks() if locales == LOCALES else locales.parent / "learnt")
    words = renderer.load(locales, library.shelf)
    asked: dict[Language, list[Question]] = {language: [] for language in Language}
    for version in library.collection.versions:
        language, question = version.language, version.text.question
        plain = (
            not version.text.variants
            and library.collection.domains[version.entry] is not Domain.DOORS
        )
        if plain and _answers(library.matcher.match(question, language.value), version.entry):
            answer = html.unescape(words.html((Passage(version.entry),), language))
            asked[language].append(Question(question, answer))
    return words, asked


def _answers(match: Match, entry: str) -> bool:
    first = match.hits[0]
    return match.decision is Decision.ANSWER and first.id == entry and first.score >= SURE


def _language(number: int) -> Language:
    return list(Language)[number % len(Language)]


async def _tap(cloud: Cloud, person: DemoPerson, label: str) -> None:
    """The newest button with that label, as soon as it is there."""

    def found() -> tuple[int, int, int] | None:
        for shown in reversed(cloud.screen(person)):
            for row, buttons in enumerate(shown.inline_keyboard):
                for column, button in enumerate(buttons):
                    if button["text"] == label:
                        return shown.message_id, row, column
        return None

    await cloud.until(found, PATIENCE)
    place = found()
    assert place is not None
    await cloud.press(person, *place)
