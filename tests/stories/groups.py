"""What a key person hears in a group, and what comes of passing it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.features.forwarding import screens
from bot.features.forwarding.model import Topic
from bot.store.base import Row
from bot.vocabulary import EntryId, Language, Role
from bot.words import catalogue as say

if TYPE_CHECKING:
    from bot.demo.records import DemoChat, DemoPerson, Shown
    from tests.conftest import Town
    from tests.people import Staff

SICK = EntryId("work-sick")
ASKED = {
    Language.NL: ("ik ben ziek, hoe meld ik mij ziek op mijn werk", "mijn man slaat mij"),
    Language.EN: ("I am sick, how do I call in sick at work", "my husband hits me"),
    Language.AR: ("أنا مريض كيف أبلغ العمل أني مريض", "زوجي عم يضربني"),
    Language.TI: ("ሓሚመ ኣለኹ ንስራሕ ከመይ ገይረ ክሕብር", "ሰብኣየይ ይወቕዓኒ ኣሎ"),
    Language.FA_AF: ("من مریض هستم چطور به کار خبر بدهم", "شوهرم مرا می‌زند"),
}
"""What somebody is answered to, and what tells of violence at home."""

ODD = {
    Language.NL: "Welke kleur verf mag op mijn houten vogelhuisje",
    Language.EN: "Which flute sounds best in a snowy harbour",
    Language.AR: "Hoeveel snaren heeft een oude houten luit",
    Language.TI: "Hoeveel bladzijden heeft een dik woordenboek",
    Language.FA_AF: "Wie schilderde de blauwe molen aan de dijk",
}
"""What the library does not answer; nobody else asks the same."""

SECRETS = (
    "Tekle",
    "Berhane",
    "tekle_b",
    "87654321",
    "Stille Wateren",
    "Redactie R.",
    "Buurt van Selam",
)


class Group:
    """Where a key person hears questions: somebody known, somebody hidden, a group, a channel."""

    def __init__(self, town: Town, miriam: Staff) -> None:
        cloud, number = town.cloud, miriam.who.id
        self.town, self.miriam = town, miriam
        self.tekle = cloud.person(
            f"tekle{number}", "Tekle", last_name="Berhane", username=f"tekle_b{number}"
        )
        self.chat = cloud.group(f"Buurt van Selam {number}", [self.tekle], has_bot=False)
        self.origins: tuple[DemoPerson | DemoChat | str, ...] = (
            self.tekle,
            "Tekle Berhane",
            cloud.channel("Stille Wateren", "Redactie R."),
            self.chat,
        )

    async def asks(self, *texts: str) -> None:
        """Miriam passes these on, from one after the other."""
        for number, text in enumerate(texts):
            origin = self.origins[number % len(self.origins)]
            await self.town.cloud.forward_text(self.miriam.who, text, origin=origin)

    async def shows(self, caption: str = "") -> None:
        """Miriam passes on a photo of theirs."""
        photo = await self.town.cloud.send_photo(
            self.tekle, b"\xff\xd8", caption=caption, chat=self.chat
        )
        await self.town.cloud.forward(self.miriam.who, [photo])

    async def is_quiet(self) -> None:
        """Until the one question about the batch is asked."""
        await self.town.quiet()
        self.town.clock.move(seconds=3)
        self.town.house.courier.wake()
        await self.town.quiet()


async def key_person(town: Town, *answers: Language) -> tuple[Staff, Group]:
    miriam = await town.member(Role.KEY_PERSON, answers=answers or (Language.NL,))
    return miriam, Group(town, miriam)


def prompts(miriam: Staff) -> list[Shown]:
    drop = miriam.reads_label(say.forwarding_drop())
    return [shown for shown in miriam.heard if drop in shown.labels]


def signs(miriam: Staff) -> list[list[str]]:
    return [shown.reactions for shown in miriam.screen if shown.message.get("forward_origin")]


def card_in(miriam: Staff, language: Language) -> str:
    return miriam.reads(*screens.card(Topic(SICK, language, 1, heard=False)).says)


async def until_open(miriam: Staff) -> None:
    """Of what is not clear, nothing was meant."""
    while miriam.reads_label(say.ask_none_of_these()) in miriam.newest.labels:
        await miriam.taps(say.ask_none_of_these())


async def everything_kept(town: Town) -> bytes:
    """Every row of every table, and on SQLite every byte of its files."""
    engine = town.house.resources.works.engine
    async with engine.connect() as line:
        rows = [(await line.execute(select(table))).all() for table in Row.metadata.sorted_tables]
    told = repr(rows).encode()
    if engine.dialect.name == "sqlite":
        folder = town.settings.data_dir.parent
        told += b"".join(path.read_bytes() for path in folder.glob("*.sqlite3*"))
    return told
