from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.features.relay.addresses import Bar, is_public
from bot.features.relay.egress import READ_BYTES, Answer, Barred, Egress, Silence, Unanswered
from tests.features.relay.receivers import (
    HOST,
    LOOPBACK,
    OPEN,
    answer,
    certificate,
    counting,
    egress,
    naming,
    receiving,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from bot.features.relay.addresses import Address
    from tests.features.relay.receivers import Certificate

TO_THIS_MACHINE = [
    *("https://127.0.0.1:{}/", "https://127.1:{}/", "https://127.0.1:{}/", "https://0:{}/"),
    *("https://0.0.0.0:{}/", "https://2130706433:{}/", "https://017700000001:{}/"),
    *("https://0x7f000001:{}/", "https://0x7f.1:{}/", "https://0177.0.0.1:{}/"),
    *("https://[::1]:{}/", "https://[::]:{}/", "https://[::ffff:127.0.0.1]:{}/"),
    *("https://[::ffff:7f00:1]:{}/", "https://[::127.0.0.1]:{}/", "https://[64:ff9b::7f00:1]:{}/"),
    *("https://[2002:7f00:1::]:{}/", "https://[::ffff:10.0.0.1]:{}/", "https://[fe80::1]:{}/"),
    *("https://[fe80::1%25lo]:{}/", "https://[0:0:0:0:0:0:0:1]:{}/", "https://127.0.0.1.:{}/"),
    *("https://169.254.169.254:{}/", "https://100.64.0.1:{}/", "https://10.0.0.1:{}/"),
    *("https://localhost:{}/", "https://localhost.:{}/", "https://LocalHost:{}/"),
    *("https://a.localhost:{}/", "https://ip6-localhost:{}/", "https://printer.local:{}/"),
    *("https://db.internal:{}/", "https://１２７。０。０。１:{}/", "https://ｌocalhost:{}/"),
    *("https://①②⑦.⓪.⓪.①:{}/", "https://user@127.0.0.1:{}/", "https://a:b@localhost:{}/"),
    *("https://hook.example@127.0.0.1:{}/", "https://hook.example\\@127.0.0.1:{}/"),
    *("https://127.0.0.1:{}#@hook.example/", "https://127.0.0.1:{}\\@hook.example/"),
    *("https://%31%32%37.0.0.1:{}/", "http://127.0.0.1:{}/", "http://hook.example:{}/"),
    *("https://127.0.0.1%00.hook.example:{}/", "https://[::1]hook.example:{}/"),
    *("https://127.0.0.1:{}@hook.example/", "https:127.0.0.1:{}/", "https:///127.0.0.1:{}/"),
]


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("paper"), HOST)


async def nobody(host: str) -> Sequence[Address]:
    raise AssertionError(host)


@pytest.mark.parametrize("url", TO_THIS_MACHINE, ids=ascii)
async def test_no_way_of_writing_this_machine_reaches_it(url: str) -> None:
    async with counting() as door:
        found = await Egress(nobody, ports=frozenset({door.port})).post(
            url.format(door.port), b"x", {}
        )

    assert isinstance(found, Barred)
    assert door.connections == 0


@pytest.mark.parametrize("url", TO_THIS_MACHINE, ids=ascii)
def test_the_form_says_what_is_wrong_before_anybody_is_asked(url: str) -> None:
    assert Egress(nobody).check(url.format(443)) is not None


def test_the_form_takes_what_is_public() -> None:
    ways_out = Egress(nobody)

    assert ways_out.check("https://hook.example/wegwijs?key=1") is None
    assert ways_out.check("https://8.8.8.8") is None
    assert ways_out.check("https://hook.example:8443") == Bar.PORT


async def test_the_system_knows_this_machine_by_its_name() -> None:
    async with counting() as door:
        # A name that passes the form and is, for the system, this machine.
        found = await Egress(
            lambda _: Egress().resolve("localhost"), ports=frozenset({door.port})
        ).post(f"https://{HOST}:{door.port}/", b"x", {})

    assert found == Barred(Bar.ADDRESS)
    assert door.connections == 0


async def test_a_name_nobody_knows_is_tried_again_later() -> None:
    async def resolve(_: str) -> Sequence[Address]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    assert await Egress(resolve).post(f"https://{HOST}", b"x", {}) == Unanswered(Silence.UNKNOWN)


@pytest.mark.parametrize(
    "answers",
    [
        [("127.0.0.1",)],
        [("93.184.215.14", "127.0.0.1")],
        [("127.0.0.1",), ("93.184.215.14",)],
        [("10.0.0.1",)],
        [("169.254.169.254",)],
    ],
    ids=str,
)
async def test_a_name_with_an_address_inside_is_called_at_none_of_them(
    answers: list[tuple[str, ...]],
) -> None:
    async with naming(*answers) as names, counting() as door:
        ways_out = Egress(names.resolve, is_public, ports=frozenset({door.port}))

        found = await ways_out.post(f"https://{HOST}:{door.port}/", b"x", {})

    assert found == Barred(Bar.ADDRESS)
    assert (door.connections, names.asked[HOST]) == (0, 1)


async def test_a_name_that_moves_inside_after_the_check_is_called_where_it_was(
    paper: Certificate,
) -> None:
    turns = [(str(OPEN),), (str(LOOPBACK),)] * 20
    async with (
        naming(*turns) as names,
        receiving(paper.shown) as outside,
        counting(outside.port) as inside,
    ):
        ways_out = Egress(
            names.resolve, lambda each: each == OPEN, paper.trusted, frozenset({outside.port})
        )

        found = [await ways_out.post(outside.url, b"x", {}) for _ in range(20)]

    assert found == [Answer(200), Barred(Bar.ADDRESS)] * 10
    assert (len(outside.requests), inside.connections, names.asked[HOST]) == (10, 0, 20)


async def test_a_number_is_called_without_a_name_server(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        ways_out = Egress(
            nobody, lambda each: each == OPEN, paper.trusted, frozenset({outside.port})
        )

        found = await ways_out.post(f"https://{OPEN}:{outside.port}/", b"x", {})

    # It was called, and showed a certificate that is not for this number.
    assert found == Unanswered(Silence.UNTRUSTED)
    assert outside.requests == []


async def test_a_line_dials_nothing_but_what_was_checked(paper: Certificate) -> None:
    async with counting() as inside, egress(paper.trusted, inside.port)._line([OPEN]) as line:
        with pytest.raises(aiohttp.ClientConnectionError):
            await line.post(f"https://127.0.0.1:{inside.port}/")

    assert inside.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nobody_is_sent_elsewhere(paper: Certificate, status: int) -> None:
    async with receiving(paper.shown) as outside, counting() as inside:
        outside.answers = [answer(status, f"Location: https://127.0.0.1:{inside.port}/")]

        found = await egress(paper.trusted, outside.port).post(outside.url, b"x", {})

    assert found == Answer(status)
    assert (len(outside.requests), inside.connections) == (1, 0)


async def test_proxies_of_the_environment_are_not_used(
    paper: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with receiving(paper.shown) as outside, counting() as proxy:
        for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")

        found = await egress(paper.trusted, outside.port).post(outside.url, b"x", {})

    assert (found, proxy.connections) == (Answer(200), 0)


async def test_what_is_sent_is_what_was_given(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        await egress(paper.trusted, outside.port).post(
            f"https://{HOST}:{outside.port}/in?a=%20b", b'{"a": 1}', {"Webhook-Id": "x"}
        )

    [request] = outside.requests
    assert request.line == "POST /in?a=%20b HTTP/1.1"
    assert request.body == b'{"a": 1}'
    assert request.headers.pop("host") == f"{HOST}:{outside.port}"
    assert request.headers.pop("webhook-id") == "x"
    assert request.headers.pop("user-agent") == "Wegwijs"
    assert set(request.headers) <= {
        *("accept", "accept-encoding", "content-length", "content-type", "connection")
    }


async def test_a_certificate_of_nobody_we_know_is_not_trusted(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        ways_out = Egress(
            egress(paper.trusted, 0).resolve,
            lambda each: each == OPEN,
            ports=frozenset({outside.port}),
        )

        found = await ways_out.post(outside.url, b"x", {})

    assert found == Unanswered(Silence.UNTRUSTED)
    assert outside.requests == []


async def test_a_certificate_for_another_name_is_not_trusted(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        found = await egress(paper.trusted, outside.port).post(
            f"https://other.example:{outside.port}/", b"x", {}
        )

    assert found == Unanswered(Silence.UNTRUSTED)
    assert outside.requests == []


async def test_nobody_at_home_is_told(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        pass

    found = await egress(paper.trusted, outside.port).post(outside.url, b"x", {})

    assert found == Unanswered(Silence.UNREACHED)


async def test_who_says_nothing_is_waited_for_no_longer_than_the_limit(paper: Certificate) -> None:
    async def silent(_: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    async with receiving(paper.shown) as outside:
        outside.answers = [silent]
        started = time.monotonic()

        found = await egress(paper.trusted, outside.port, seconds=0.3).post(outside.url, b"x", {})

    assert found == Unanswered(Silence.SLOW)
    assert time.monotonic() - started < 3


async def test_headers_that_drip_for_ever_are_not_waited_for(paper: Certificate) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(100):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with receiving(paper.shown) as outside:
        outside.answers = [drip]

        found = await egress(paper.trusted, outside.port, seconds=0.3).post(outside.url, b"x", {})

    assert found == Unanswered(Silence.SLOW)


async def test_a_name_server_that_says_nothing_counts_too() -> None:
    async def resolve(_: str) -> Sequence[Address]:
        await asyncio.sleep(5)
        raise AssertionError

    found = await Egress(resolve, seconds=0.1).post(f"https://{HOST}/", b"x", {})

    assert found == Unanswered(Silence.SLOW)


async def test_a_body_that_drips_after_its_number_is_left_at_the_limit(paper: Certificate) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(100):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with receiving(paper.shown) as outside:
        outside.answers = [drip]
        started = time.monotonic()

        found = await egress(paper.trusted, outside.port, seconds=0.5).post(outside.url, b"x", {})

    assert found == Answer(202)
    assert time.monotonic() - started < 3


async def test_of_ten_megabytes_little_is_taken(paper: Certificate) -> None:
    with socket.create_server((str(OPEN), 0)) as door:
        port = door.getsockname()[1]
        ways_out = egress(paper.trusted, port, seconds=30)

        found, written = await asyncio.gather(
            ways_out.post(f"https://{HOST}:{port}/", b"x", {}),
            asyncio.to_thread(_flood, door, paper.shown),
        )

    assert found == Answer(200)
    assert written <= 16 * READ_BYTES  # what was read, and the buffers of both sides


def _flood(door: socket.socket, tls: ssl.SSLContext) -> int:
    """Say ten megabytes; returns how many bytes the line took before the other side hung up."""
    door.settimeout(5)
    line, _ = door.accept()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, READ_BYTES)
    written = 0
    with suppress(OSError), line, tls.wrap_socket(line, server_side=True) as told:
        told.recv(READ_BYTES)
        told.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10485760\r\n\r\n")
        while written < 160 * READ_BYTES:
            told.sendall(b"x" * READ_BYTES)
            written += READ_BYTES
    return written


async def test_an_answer_that_is_no_answer_is_nobody(paper: Certificate) -> None:
    async with receiving(paper.shown) as outside:
        outside.answers = [b"220 mail.example ESMTP\r\n\r\n"]

        found = await egress(paper.trusted, outside.port).post(outside.url, b"x", {})

    assert found == Unanswered(Silence.UNREACHED)
