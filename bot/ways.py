"""The ways by which packages leave the house, as the settings allow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.features.relay.channel import ChannelCarrier
from bot.features.relay.egress import Egress
from bot.features.relay.mail import Mailer, MailServer
from bot.features.relay.posting import Carriers
from bot.features.relay.webhook import WebhookCarrier

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.settings import Settings


def ways(settings: Settings, bot: ExtBot[None]) -> Carriers:
    """Webhooks and channels always; letters where MAIL_URL names a server."""
    url = settings.mail_url.get_secret_value()
    mail = Mailer(MailServer.parsed(url, settings.mail_from)) if url else None
    return Carriers(WebhookCarrier(Egress()), ChannelCarrier(bot), mail)
