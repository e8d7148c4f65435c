"""A bot, killed at random moments and started again, while people go on asking.

The bot is a process of its own; Telegram is served by whoever drives it. What is counted at the
end: questions without an answer, effects and answers beyond one a question, and order.
"""

from __future__ import annotations

import asyncio
import html
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.demo.cloud import Cloud
    from bot.demo.records import DemoPerson, Shown
    from tests.stories.machine import Machine

PATIENCE = 60.0
STILL_SECONDS = 0.5
LOOK_SECONDS = 0.5
STARTS_CUT_SHORT = 4
"""One kill in so many comes while the bot is still starting."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people ask how many questions, `rate` a second, and how often the bot is killed.

    A life lasts `life` seconds at most from the moment the bot asks for updates.
    """

    people: int
    questions: int
    kills: int
    rate: float
    life: float
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody writes, and the text by which its answer is known."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was left of the questions."""

    questions: int
    kills: int
    kills_while_starting: int
    lost: int
    duplicate_effects: int | None
    duplicate_sends: int
    people_out_of_order: int
    seconds: float
    seconds_to_start: float


class Subject(Protocol):
    """A bot that is put to the test."""

    machine: Machine

    async def greet(self, cloud: Cloud, person: DemoPerson, number: int) -> None:
        """Let somebody arrive, until the bot is ready for their questions."""

    def questions(self, number: int) -> list[Question]:
        """What the person of that number may ask, each with an answer of its own."""

    async def owes(self) -> int:
        """How many messages the bot has promised and not sent."""

    async def effects(self) -> int | None:
        """How many questions had an effect, by its own count."""


@dataclass(slots=True)
class Ordeal:
    """One run of a plan on a subject."""

    subject: Subject
    cloud: Cloud
    plan: Plan
    people: list[DemoPerson] = field(default_factory=list)
    asked: dict[int, list[Question]] = field(default_factory=dict)
    kills_while_starting: int = 0
    seconds_to_start: float = 0.0

    async def run(self) -> Outcome:
        await self._arrivals()
        began = time.monotonic()
        chance = random.Random(self.plan.seed)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._ask(chance))
            tasks.create_task(self._kill(random.Random(self.plan.seed + 1)))
        await self.settle()
        seconds = time.monotonic() - began
        effects = await self.subject.effects()
        return Outcome(
            questions=self.plan.questions,
            kills=self.plan.kills,
            kills_while_starting=self.kills_while_starting,
            lost=sum(len(self._unanswered(person)) for person in self.people),
            duplicate_effects=None if effects is None else effects - self.plan.questions,
            duplicate_sends=sum(self._repeated(person) for person in self.people),
            people_out_of_order=sum(not self._in_order(person) for person in self.people),
            seconds=round(seconds, 1),
            seconds_to_start=round(self.seconds_to_start, 2),
        )

    async def _arrivals(self) -> None:
        self.people = [self.cloud.person(f"p{n}", "N.") for n in range(self.plan.people)]
        began = time.monotonic()
        await self._up()
        self.seconds_to_start = time.monotonic() - began
        async with asyncio.TaskGroup() as tasks:
            for number, person in enumerate(self.people):
                tasks.create_task(self.subject.greet(self.cloud, person, number))
        await self.settle()

    async def _up(self) -> None:
        """Switch on, and wait until the bot is about to ask for updates."""
        before, machine = self.cloud.calls_made, self.subject.machine
        machine.on()
        began = time.monotonic()
        while not self._is_up(before):
            assert machine.is_on(), f"the bot ended by itself: {machine.complaints()}"
            assert time.monotonic() < began + PATIENCE, "the bot does not ask for updates"
            await self.cloud.changed.wait(LOOK_SECONDS)

    def _is_up(self, before: int) -> bool:
        for call in reversed(self.cloud.calls):
            if call.number <= before:
                return False
            if call.method == "deleteWebhook":
                return True
        return False

    async def _ask(self, chance: random.Random) -> None:
        """Everybody asks their questions in an order of their own, one a turn."""
        for number, person in enumerate(self.people):
            share = len(range(number, self.plan.questions, self.plan.people))
            self.asked[person.id] = chance.sample(self.subject.questions(number), share)
        for turn in range(self.plan.questions):
            person = self.people[turn % self.plan.people]
            question = self.asked[person.id][turn // self.plan.people]
            await self.cloud.write(person, question.text)
            if self.plan.rate:
                await asyncio.sleep(chance.expovariate(self.plan.rate))

    async def _kill(self, chance: random.Random) -> None:
        """Every life is cut short, one in four before it has begun; the last one goes on."""
        for number in range(self.plan.kills):
            if number % STARTS_CUT_SHORT == 1:
                self.subject.machine.on()
                self.kills_while_starting += 1
                await asyncio.sleep(chance.uniform(0, self.seconds_to_start))
            else:
                if number:
                    await self._up()
                await asyncio.sleep(chance.uniform(0, self.plan.life))
            self.subject.machine.off()
        if self.plan.kills:
            await self._up()

    async def settle(self) -> None:
        """Until nothing waits at Telegram, nothing is promised, and nothing moves any more."""
        async with asyncio.timeout(PATIENCE * 10):
            while True:
                await self._still()
                if not self.cloud.mailbox.updates and not await self.subject.owes():
                    return

    async def _still(self) -> None:
        seen = -1
        while seen != (seen := self.cloud.calls_made):  # noqa: ASYNC110 (stillness rings no bell)
            await asyncio.sleep(STILL_SECONDS)

    def _answers(self, person: DemoPerson) -> list[Question]:
        """The questions of the answers a person has got, in the order of the answers."""
        heard = [shown for shown in self.cloud.screen(person) if shown.from_bot]
        asked = self.asked[person.id]
        found = (_recognised(shown, asked) for shown in heard)
        return [question for question in found if question is not None]

    def _unanswered(self, person: DemoPerson) -> set[Question]:
        return set(self.asked[person.id]) - set(self._answers(person))

    def _repeated(self, person: DemoPerson) -> int:
        answers = self._answers(person)
        return len(answers) - len(set(answers))

    def _in_order(self, person: DemoPerson) -> bool:
        first = list(dict.fromkeys(self._answers(person)))
        return first == [question for question in self.asked[person.id] if question in first]


def _recognised(shown: Shown, asked: list[Question]) -> Question | None:
    said = html.unescape(shown.html)
    return next((question for question in asked if question.answer in said), None)
