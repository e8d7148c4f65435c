from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.relay.carrying import Carriage, Carried, Delay, Later, Refusal, Refused
from bot.features.relay.mail import Mailer, MailServer, is_address
from bot.settings import MAIL_ADDRESS, MAIL_SENDER
from tests.features.relay.post_office import LATE, LOST, TAKEN, PostOffice, post_office
from tests.features.relay.receivers import Certificate, certificate

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
SENDER = "Wegwijs Noord <post@desk.example>"
TO = "front-desk@organisation.example"
SUBJECT = "Er staat iets nieuws voor u klaar"
TEXT = "Meld u aan en lees het: https://desk.example/desk\n"
HEADERS = {
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"),
    *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
}
ENDS = ["\r\n", "\n", "\r", "\x00", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x1b", "\ud800"]
BIDI = ["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"]
ENCODED = [
    "=?utf-8?q?a=0d=0aBcc:_evil@evil.example?=",
    "=?utf-8?b?YQ0KQmNjOiBldmlsQGV2aWwuZXhhbXBsZQ==?=",
    "=?us-ascii?q?x?=",
    "=?",
]
EVIL = "Bcc: evil@evil.example"


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("paper"), "localhost")


def mailer(office: PostOffice, sender: str = SENDER, **others: object) -> Mailer:
    server = MailServer.parsed(f"smtp://127.0.0.1:{office.port}?tls=none", SENDER)
    return Mailer(replace(server, sender=sender), **others)  # type: ignore[arg-type]


async def carried(by: Mailer, to: str = TO, subject: str = SUBJECT, text: str = TEXT) -> Carriage:
    return await by.carry(to, subject, text, "p-1", NOW)


async def test_a_letter_has_the_known_headers_and_the_given_text() -> None:
    async with post_office() as office:
        found = await carried(mailer(office))

    assert found == Carried("<p-1@desk.example>")
    [letter] = office.read
    assert sorted(letter.keys()) == sorted(HEADERS)
    assert letter["From"] == SENDER
    assert letter["To"] == TO
    assert letter["Subject"] == SUBJECT
    assert letter["Date"] == "Wed, 25 Nov 2026 09:00:00 +0000"
    assert letter["Message-ID"] == "<p-1@desk.example>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content_type() == "text/plain"
    assert letter.get_content().replace("\r\n", "\n") == TEXT
    assert office.envelopes == [("post@desk.example", [TO])]


@pytest.mark.parametrize(
    "text", ["ሰላም\nسلام\n", "x" * 3000, ".\n..\nFrom here\n.\n", "Bcc: a@b.nl\n\nx", "é\n", ""]
)
async def test_a_text_arrives_as_it_was_given_in_plain_ascii(text: str) -> None:
    async with post_office() as office:
        found = await carried(mailer(office), subject="ሰላም, سلام‌ها, é " * 5, text=text)

    assert isinstance(found, Carried)
    [letter] = office.read
    assert office.letters[0].isascii()
    assert max(map(len, office.letters[0].splitlines())) <= 998
    assert sorted(letter.keys()) == sorted(HEADERS)
    assert letter["Subject"] == ("ሰላም, سلام‌ها, é " * 5)
    assert letter.get_content().replace("\r\n", "\n").rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize("mark", [*ENDS, *BIDI, *ENCODED], ids=ascii)
@pytest.mark.parametrize("place", ["subject", "to", "sender", "name"])
async def test_nothing_gets_into_the_headers(place: str, mark: str) -> None:
    given = {
        "subject": (SENDER, TO, f"Nieuws{mark}{EVIL}"),
        "to": (SENDER, f"front{mark}{EVIL}@organisation.example", SUBJECT),
        "sender": (f"post@desk.example{mark}{EVIL}", TO, SUBJECT),
        "name": (f"Weg{mark}{EVIL} <post@desk.example>", TO, SUBJECT),
    }
    sender, to, subject = given[place]

    async with post_office() as office:
        found = await carried(mailer(office, sender), to, subject)

    reason = Refusal.BAD_SUBJECT if place == "subject" else Refusal.BAD_ADDRESS
    assert found == Refused(reason)
    assert (office.commands, office.letters) == (0, [])


@pytest.mark.parametrize("mark", [*ENDS, *BIDI, *ENCODED], ids=ascii)
async def test_a_mark_alone_is_refused_too(mark: str) -> None:
    async with post_office() as office:
        by = mailer(office)

        found = [
            await carried(by, subject=f"{SUBJECT}{mark}"),
            await carried(by, to=f"{TO}{mark}"),
            await carried(by, to=f"{mark}{TO}"),
            await carried(mailer(office, f"{SENDER}{mark}")),
        ]

    assert found == [
        *(Refused(Refusal.BAD_SUBJECT), Refused(Refusal.BAD_ADDRESS)),
        *(Refused(Refusal.BAD_ADDRESS), Refused(Refusal.BAD_ADDRESS)),
    ]
    assert office.letters == []


@pytest.mark.parametrize("mark", ["\x00", "\r", "\x1b", "\ud800"], ids=ascii)
async def test_a_text_with_controls_is_refused(mark: str) -> None:
    async with post_office() as office:
        found = await carried(mailer(office), text=f"Lees{mark}het")

    assert (found, office.commands) == (Refused(Refusal.BAD_TEXT), 0)


async def test_a_subject_without_end_is_refused() -> None:
    async with post_office() as office:
        assert await carried(mailer(office), subject="x" * 201) == Refused(Refusal.BAD_SUBJECT)


async def test_an_id_that_ends_its_header_is_a_mistake_of_ours() -> None:
    async with post_office() as office:
        with pytest.raises(ValueError, match="an id"):
            await mailer(office).carry(TO, SUBJECT, TEXT, "a>\r\nBcc: x", NOW)

    assert office.commands == 0


@settings(max_examples=30)
@given(st.from_regex(MAIL_ADDRESS, fullmatch=True), st.from_regex(MAIL_SENDER, fullmatch=True))
def test_every_address_that_passes_is_one_address_on_one_header(to: str, sender: str) -> None:
    by = Mailer(MailServer("127.0.0.1", 25, sender))

    letter = by._written(to, SUBJECT, TEXT, "p-1", NOW)

    assert sorted(letter.keys()) == sorted(HEADERS)
    assert [each.addr_spec for each in letter["To"].addresses] == [to]
    assert [each.addr_spec for each in letter["From"].addresses] == [by.server.envelope.addr_spec]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (TO, True),
        ("o'brien+wegwijs@a.b-c.example", True),
        ("info@xn--bcher-kva.example", True),
        ("", False),
        ("a", False),
        ("a@b", False),
        ("@b.nl", False),
        ("a@", False),
        ("a@@b.nl", False),
        ("a@b.nl,c@d.nl", False),
        ("a@b.nl c@d.nl", False),
        ("A <a@b.nl>", False),
        ("<a@b.nl>", False),
        ("a..b@c.nl", False),
        (".a@c.nl", False),
        ("a@-c.nl", False),
        ("a@c..nl", False),
        ("a@c.nl.", False),
        ("a@127.0.0.1", False),
        ("a@[127.0.0.1]", False),
        ('"a b"@c.nl', False),
        ("a@c.nl\n", False),
        ("é@c.nl", False),
        ("a(x)@c.nl", False),
        ("=?x?q?a?=@c.nl", False),
        ("a" * 65 + "@c.nl", False),
        ("a@" + "b." * 200 + "nl", False),
    ],
    ids=ascii,
)
def test_an_address_is_one_plain_address(text: str, *, is_one: bool) -> None:
    assert is_address(text) is is_one


async def test_a_letter_is_kept_through_greylisting_and_outages_and_taken_once() -> None:
    async with post_office() as office:
        by = mailer(office, seconds=1.0)
    away = await carried(by)

    async with post_office(port=office.port) as office:
        office.receivers = ["450 4.2.0 greylisted", "250 OK"]
        office.answers = ["451 4.7.1 try again", "452 full", LATE, LOST, TAKEN]
        found = [await carried(by) for _ in range(6)]

    assert away == Later(Delay.UNREACHED)
    assert found[:3] == [Later(Delay.BUSY)] * 3
    assert found[3] == Later(Delay.SLOW)
    assert found[4] == Later(Delay.UNREACHED)
    assert found[5] == Carried("<p-1@desk.example>")
    # It was taken twice, as the first yes was lost, under one id.
    assert [each["Message-ID"] for each in office.read] == ["<p-1@desk.example>"] * 2
    assert office.letters[0] == office.letters[1]


@pytest.mark.parametrize("said", ["550 5.7.1 no", "552 too much", "554 no"])
async def test_what_they_refuse_is_not_tried_again(said: str) -> None:
    async with post_office() as office:
        office.answers = [said]
        by_letter = await carried(mailer(office))
        office.answers, office.receivers = [TAKEN], [said]
        by_receiver = await carried(mailer(office))

    assert (by_letter, by_receiver) == (Refused(Refusal.REFUSED), Refused(Refusal.REFUSED))
    assert office.letters == []


async def test_a_wrong_password_is_told_to_the_operator_without_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with post_office(auth=True) as office:
        url = f"smtp://wegwijs:geheim@127.0.0.1:{office.port}?tls=none"
        with caplog.at_level(logging.WARNING, "bot.features.relay.mail"):
            found = await carried(Mailer(MailServer.parsed(url, SENDER)))

    assert found == Later(Delay.LOCKED_OUT)
    told = [each.getMessage() for each in caplog.records if each.name.startswith("bot.")]
    assert len(told) == 1
    assert not {"geheim", TO, SUBJECT} & set(" ".join(told).split())
    assert office.letters == []


async def test_who_needs_a_password_and_gets_none_is_a_matter_for_the_operator() -> None:
    async with post_office() as office:
        office.receivers = ["530 5.7.0 authentication required"]

        assert await carried(mailer(office)) == Later(Delay.LOCKED_OUT)


async def test_letters_go_over_tls_with_a_password(paper: Certificate) -> None:
    password = "open%3Asesame%401"
    async with (
        post_office(starttls=paper.shown, auth=True) as first,
        post_office(smtps=paper.shown, auth=True) as second,
    ):
        urls = (
            f"smtp://wegwijs:{password}@localhost:{first.port}",
            f"smtps://wegwijs:{password}@localhost:{second.port}",
        )

        found = [
            await carried(Mailer(MailServer.parsed(url, SENDER), paper.trusted)) for url in urls
        ]

    assert found == [Carried("<p-1@desk.example>")] * 2
    assert (first.safe, second.safe) == ([True], [True])
    assert (first.users, second.users) == (["wegwijs"], ["wegwijs"])


async def test_a_server_without_tls_gets_nothing() -> None:
    async with post_office() as office:
        by = Mailer(MailServer.parsed(f"smtp://localhost:{office.port}", SENDER))

        found = await carried(by)

    assert found == Later(Delay.UNTRUSTED)
    assert (office.commands, office.letters) == (0, [])


async def test_a_server_with_a_certificate_of_nobody_gets_nothing(paper: Certificate) -> None:
    async with (
        post_office(starttls=paper.shown) as first,
        post_office(smtps=paper.shown) as second,
    ):
        urls = (f"smtp://localhost:{first.port}", f"smtps://localhost:{second.port}")

        found = [await carried(Mailer(MailServer.parsed(url, SENDER))) for url in urls]

    assert found == [Later(Delay.UNTRUSTED)] * 2
    assert (first.commands, second.commands) == (0, 0)


def test_a_server_is_read_from_its_address() -> None:
    full = MailServer.parsed("smtp://a%40b.nl:p%2Fw@mail.example:2525", "a@b.nl")

    assert (full.host, full.port, full.user, full.password) == (
        *("mail.example", 2525, "a@b.nl", "p/w"),
    )
    assert full.safety == "starttls"
    assert "p/w" not in repr(full)
    assert MailServer.parsed("smtp://mail.example", "a@b.nl").port == 587
    assert MailServer.parsed("smtps://mail.example", "a@b.nl").port == 465
    assert MailServer.parsed("smtps://mail.example", "a@b.nl").safety == "smtps"
    assert MailServer.parsed("smtp://[::1]?tls=none", "a@b.nl").host == "::1"


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("", SENDER),
        ("http://mail.example", SENDER),
        ("smtp://mail.example?tls=none", SENDER),
        ("smtp://mail.example?tls=maybe", SENDER),
        ("smtp://mail.example", ""),
        ("smtp://mail.example", "nobody"),
    ],
)
def test_what_is_no_server_or_sender_is_refused(url: str, sender: str) -> None:
    with pytest.raises(ValueError, match="mail"):
        MailServer.parsed(url, sender)
