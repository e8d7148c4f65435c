"""Everything the bot consists of, put together in one place.

The only module that knows every room; the order of the handlers lives here.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from telegram.ext import Application, ContextTypes

from bot import doors
from bot.chat.abilities import whispers
from bot.chat.courier import Courier
from bot.chat.delivery import Speaker
from bot.chat.errors import HonestApplication
from bot.chat.introduction import Introduction
from bot.chat.keys import key_index
from bot.chat.pace import Limits, Pace
from bot.chat.polling import Polling
from bot.chat.receiver import Receiver
from bot.chat.transport import AiohttpRequest
from bot.chat.turn import Known, Turn
from bot.chat.unlinked import Unlinked
from bot.doors import Extra
from bot.features.ask import chat as ask_chat
from bot.features.ask import upkeep as ask_upkeep
from bot.features.barriers import taxonomy
from bot.features.barriers import upkeep as barriers_upkeep
from bot.features.barriers.chat import Conversation
from bot.features.barriers.mixing import Mixer
from bot.features.barriers.service import Barriers
from bot.features.forwarding import chat as forwarding_chat
from bot.features.forwarding import upkeep as forwarding_upkeep
from bot.features.groups import chat as groups_chat
from bot.features.library import chat as library_chat
from bot.features.library import files, recording
from bot.features.library import service as library
from bot.features.library import upkeep as library_upkeep
from bot.features.library.fetching import Fetcher
from bot.features.library.shelf import LibraryShelf
from bot.features.library.store import LIBRARY
from bot.features.library.taking import take_in
from bot.features.overview import chat as overview_chat
from bot.features.overview.drawing import draw
from bot.features.people import chat as people_chat
from bot.features.people import service as people
from bot.features.people import upkeep as people_upkeep
from bot.features.questions import chat as questions_chat
from bot.features.questions import upkeep as questions_upkeep
from bot.features.relay import chat as relay_chat
from bot.features.relay import upkeep as relay_upkeep
from bot.features.relay.chat import Votes
from bot.features.relay.posting import Postman
from bot.features.relay.rounds import Rounds
from bot.features.relay.sends import SENT
from bot.features.team import chat as team_chat
from bot.features.team import service as team
from bot.features.team import upkeep as team_upkeep
from bot.privacy.redact import Redactor
from bot.resources import Hush, Operator, Recordings, Resources
from bot.store import keyring
from bot.store.encoder import OnnxEncoder
from bot.store.migrate import migrated
from bot.store.passing_keys import PassingKeys
from bot.store.work import Work, Works
from bot.study import Study
from bot.vocabulary import Role
from bot.ways import ways
from bot.words import catalogue as say
from bot.words import lexicons, renderer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime
    from pathlib import Path

    from bot.chat.handlers import Hears
    from bot.settings import Settings
    from bot.vocabulary import PersonId
    from bot.words.phrase import Phrase

CHATS: tuple[list[Hears], ...] = (
    forwarding_chat.HELP,
    people_chat.HANDLERS,
    team_chat.HANDLERS,
    forwarding_chat.HANDLERS,
    groups_chat.HANDLERS,
    library_chat.HANDLERS,
    relay_chat.HANDLERS,
    overview_chat.HANDLERS,
    questions_chat.HANDLERS,
    ask_chat.HANDLERS,
)
COMMANDS = (
    ("start", say.people_command_start()),
    ("ask", say.ask_command_ask()),
    ("language", say.people_command_language()),
    ("help", say.people_command_help()),
    ("privacy", say.people_command_privacy()),
    ("forget", say.people_command_forget()),
)
TEAM_COMMANDS = (
    *team_chat.COMMANDS,
    *forwarding_chat.COMMANDS,
    *library_chat.COMMANDS,
    *overview_chat.COMMANDS,
)
UPKEEP = (
    people_upkeep,
    forwarding_upkeep,
    questions_upkeep,
    barriers_upkeep,
    relay_upkeep,
    library_upkeep,
    team_upkeep,
    ask_upkeep,
)
FORGETS = (
    people_upkeep,
    forwarding_upkeep,
    questions_upkeep,
    barriers_upkeep,
    library_upkeep,
    team_upkeep,
)
HANDLED_FOR = timedelta(days=3)
"""Telegram repeats an update for a day at most."""
MARKS_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class House:
    """The bot, ready to hear and to speak."""

    resources: Resources
    study: Study
    application: HonestApplication
    receiver: Receiver
    courier: Courier
    polling: Polling
    introduction: Introduction
    fetcher: Fetcher
    mixer: Mixer
    postman: Postman
    rounds: Rounds
    extra: Extra


@asynccontextmanager
async def opened(
    settings: Settings,
    clock: Callable[[], datetime],
    *,
    locales: Path,
    migrations: Path,
    limits: Limits | None = None,
    extra: Extra | None = None,
) -> AsyncIterator[House]:
    """The whole house: database, keys, library, words and Telegram; nothing of it stays open."""
    async with migrated(settings.database, migrations) as engine:
        keys = keyring.load(settings.key_dir)
        works = Works(engine, clock, keys)
        resources, study = await furnish(settings, works, keys, locales)
        async with telegram(settings) as application:
            able = replace(resources, whispers=await whispers(application.bot))
            pace = Pace(limits or Limits())
            yield _house(application, able, study, settings, pace, extra or Extra())


async def furnish(
    settings: Settings, works: Works, keys: keyring.Keyring, locales: Path
) -> tuple[Resources, Study]:
    """Take the library in, learn from it, and load the words."""
    shelf = LibraryShelf({}, drafts=settings.show_drafts, today=lambda: works.clock().date())
    collection = files.read(locales)
    async with works.open() as work:
        await take_in(work, collection)
    recordings = Recordings(locales, library.Stock.of(collection).digests)
    encoder = OnnxEncoder(settings.semantic_dir) if settings.semantic_dir else None
    study = Study(works, shelf, recordings, settings.learnt, locales, encoder)
    await study.begin()
    works.on_change(LIBRARY, study.wake)
    resources = Resources(
        works=works,
        renderer=renderer.load(locales, shelf),
        keys=keys,
        finder=study.finder,
        redactor=Redactor(lexicons.cues(locales)),
        farewells=lexicons.farewells(locales),
        hush=Hush(),
        operator=Operator(settings.operator_name, settings.operator_contact),
        recordings=recordings,
        drafts=settings.show_drafts,
        forget=forget,
        kept=kept,
        refresh=study.show,
        sound=library.sound,
        draw=draw,
        locales=locales,
        desk=doors.address(settings),
    )
    return resources, study


@asynccontextmanager
async def telegram(settings: Settings) -> AsyncIterator[HonestApplication]:
    """PTB's application with every room's handlers; `bot_api_url` is where Telegram is."""
    async with AiohttpRequest() as calls, AiohttpRequest() as polls:
        application = (
            Application.builder()
            .application_class(HonestApplication)
            .token(settings.token())
            .base_url(f"{settings.bot_api_url}/bot")
            .base_file_url(f"{settings.bot_api_url}/file/bot")
            .request(calls)
            .get_updates_request(polls)
            .context_types(ContextTypes(context=Turn))
            .updater(None)
            .job_queue(None)
            .build()
        )
        for handlers in CHATS:
            application.add_handlers(handlers)
        async with application:
            yield cast("HonestApplication", application)


async def recognise(work: Work, person: PersonId) -> Known:
    """What the house knows of somebody who speaks."""
    language = await people.recognise(work, person)
    member = await team.member(work, person) if language else None
    closing = await work.house.is_closing()
    if member is None:
        return Known(language, closing=closing)
    return Known(language, member.role, member.awaits, closing)


async def recognise_unseen(work: Work, person: PersonId) -> Known:
    """The same, and nothing is written: not even that they were here."""
    language = (await people.languages_of(work, [person])).get(person)
    member = await team.member(work, person) if language else None
    role = member.role if member else Role.NEWCOMER
    return Known(language, role, closing=await work.house.is_closing())


async def forget(work: Work, person: PersonId) -> None:
    """Let every room, the outbox and the marks let go of a person."""
    for room in FORGETS:
        await room.forget(work, person)
    await work.outbox.end_for(person)
    await work.forget_marks(person)


async def kept(work: Work, person: PersonId) -> tuple[Phrase, ...]:
    """What every room keeps about a person now, a line each."""
    return tuple([line for room in FORGETS for line in await room.kept(work, person)])


async def expire(works: Works) -> None:
    """What every room lets go of when time passes; once a day."""
    async with works.open() as work:
        today = work.today
        for room in UPKEEP:
            await room.expire(work, today)
        await work.expire(today - HANDLED_FOR, today - MARKS_FOR)


def _house(
    application: HonestApplication,
    resources: Resources,
    study: Study,
    settings: Settings,
    pace: Pace,
    extra: Extra,
) -> House:
    bot, works = application.bot, resources.works
    keys, codes = PassingKeys(settings.key_dir), taxonomy.known(resources.locales)
    introduction = Introduction(bot, resources.renderer, COMMANDS, TEAM_COMMANDS)
    speaker = Speaker(bot, resources, introduction)
    courier = Courier(bot, resources, speaker, people.languages_of, people.move, pace)
    works.on_promise(courier.wake)
    receiver = Receiver(
        application=application,
        resources=resources,
        recognise=recognise,
        keys=key_index(resources.renderer),
        acknowledge=courier.acknowledge,
        unlinked=_unlinked(speaker, resources, keys),
    )
    fetcher = Fetcher(bot, works)
    works.on_change(recording.FETCH, fetcher.wake)
    postman = Postman(works, extra.carriers or ways(settings, bot))
    works.on_change(SENT, postman.wake)
    return House(
        resources=resources,
        study=study,
        application=application,
        receiver=receiver,
        courier=courier,
        polling=Polling(bot, bot.request, receiver),
        introduction=introduction,
        fetcher=fetcher,
        mixer=Mixer(works, keys, resources.redactor, resources.keys.triage),
        postman=postman,
        rounds=Rounds(works, codes, resources.renderer, resources.desk),
        extra=extra,
    )


def _unlinked(speaker: Speaker, resources: Resources, keys: PassingKeys) -> Unlinked:
    codes, salt = taxonomy.known(resources.locales), resources.keys.receipt
    barriers = Barriers(works=resources.works, taxonomy=codes, keys=keys, salt=salt)
    minds = [*Conversation(barriers).minds(), *Votes(barriers).minds()]
    return Unlinked(speaker, resources, recognise_unseen, minds)
