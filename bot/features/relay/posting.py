"""Carries what waits to organisations, again and again until it arrives or is given up."""

from __future__ import annotations

import asyncio
import base64
import logging
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from bot.features.organisations import service as organisations
from bot.features.relay.carrying import Carried, Later, Refusal, Refused, wait
from bot.features.relay.send_store import Sends
from bot.features.relay.sending import Progress, Route
from bot.features.relay.sends import call_back
from bot.store.database import AWAY

if TYPE_CHECKING:
    from bot.features.relay.carrying import Carriage
    from bot.features.relay.mail import Mailer
    from bot.features.relay.sending import Send
    from bot.features.relay.webhook import WebhookCarrier
    from bot.store.work import Work, Works

EVERY_SECONDS = 60.0
"""Between two looks, when nobody wakes us."""

PARTS = "\n\n"
"""Between the subject of a letter and its text."""

logger = logging.getLogger("wegwijs")


def secret_of(hexadecimal: str) -> str:
    """The secret of an organisation as Standard Webhooks write it."""
    return "whsec_" + base64.b64encode(bytes.fromhex(hexadecimal)).decode()


class Posts(Protocol):
    """Posts in channels."""

    async def carry(self, to: str, text: str) -> Carriage:
        """Post it; the receipt is its number."""
        ...

    async def take_back(self, to: str, receipt: str) -> Carriage:
        """Delete the post of this number."""
        ...


@dataclass(frozen=True, slots=True)
class Carriers:
    """The ways out of the house; no mail where the operator named no server."""

    hook: WebhookCarrier
    channel: Posts
    mail: Mailer | None


@dataclass(frozen=True, slots=True)
class Postman:
    """Carries each thing in a try of its own; nothing is open in the database meanwhile."""

    works: Works
    carriers: Carriers
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Something waits to be carried."""
        self._wake.set()

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            try:
                await self.carry_due()
            except AWAY as error:
                logger.warning("packages wait: %s", type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY_SECONDS):
                    await self._wake.wait()
            self._wake.clear()

    async def carry_due(self) -> int:
        """Try everything that may be carried now; how much arrived."""
        async with self.works.open() as work:
            due = await Sends(work).due(work.now)
        arrived = 0
        for send in due:
            arrived += await self._try(send)
        return arrived

    async def _try(self, send: Send) -> bool:
        outcome = await self._carry(send, await self._secret(send))
        async with self.works.open() as work:
            now = await Sends(work).get(send.id)
            if now is None or now.progress is not Progress.WAITING:
                await _too_late(work, now, outcome)
                return False
            after = _after(send, outcome, int(work.now.timestamp() * 1000))
            await Sends(work).put(after)
        if after.progress is Progress.FAILED:
            logger.warning("a package did not arrive: %s, %s", send.route.value, after.trouble)
        return after.progress is Progress.ARRIVED

    async def _carry(self, send: Send, secret: str) -> Carriage:
        now, carriers = self.works.clock(), self.carriers
        match send.route:
            case Route.HOOK if secret:
                body = send.body.encode()
                return await carriers.hook.carry(send.to, secret_of(secret), send.id, now, body)
            case Route.CHANNEL if send.takes_back:
                return await carriers.channel.take_back(send.to, send.receipt)
            case Route.CHANNEL:
                return await carriers.channel.carry(send.to, send.body)
            case Route.MAIL if carriers.mail:
                subject, _, text = send.body.partition(PARTS)
                return await carriers.mail.carry(send.to, subject, text, send.id, now)
            case _:
                return Refused(Refusal.NO_ROUTE)

    async def _secret(self, send: Send) -> str:
        async with self.works.open() as work:
            found = await organisations.found(work, send.organisation)
        return found.secret if found else ""


async def _too_late(work: Work, now: Send | None, outcome: Carriage) -> None:
    """It was taken back while it was on its way: where it arrived all the same, it is called back."""
    if now is not None and not now.takes_back and isinstance(outcome, Carried):
        await call_back(work, replace(now, receipt=outcome.receipt))


def _after(send: Send, outcome: Carriage, now: int) -> Send:
    """How it stands after a try, `now` in milliseconds since 1970."""
    attempts = send.attempts + 1
    match outcome:
        case Carried(receipt):
            progress = Progress.REVOKED if send.takes_back else Progress.ARRIVED
            return replace(
                send, progress=progress, receipt=receipt, trouble="", attempts=attempts, body=""
            )
        case Refused(reason):
            return replace(send, progress=Progress.FAILED, trouble=reason.value, attempts=attempts)
        case Later(reason):
            pause = wait(attempts, send.id)
            if pause is None:
                return replace(
                    send, progress=Progress.FAILED, trouble=reason.value, attempts=attempts
                )
            due = now + int(pause / timedelta(milliseconds=1))
            return replace(send, due=due, trouble=reason.value, attempts=attempts)
