from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest

from bot.features.relay.addresses import Bar
from bot.features.relay.carrying import Carried, Delay, Later, Refusal, Refused, wait
from bot.features.relay.egress import Answer, Barred, Silence, Unanswered
from bot.features.relay.webhook import (
    TOLERANCE,
    WebhookCarrier,
    carriage_of,
    new_secret,
    sign,
    verify,
)
from tests.features.relay.receivers import (
    HOST,
    OK,
    Certificate,
    answer,
    certificate,
    egress,
    receiving,
)

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
BODY = '{"figures": "ሰላም"}'.encode()
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("paper"), HOST)


def test_a_signature_is_that_of_the_standard() -> None:
    moment = datetime.fromtimestamp(1614265330, UTC)

    signed = sign(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", moment, b'{"test": 2432232314}')

    assert signed == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_a_secret_is_long_enough_and_never_the_same() -> None:
    secrets = {new_secret() for _ in range(50)}

    assert len(secrets) == 50
    assert {len(base64.b64decode(each.removeprefix("whsec_"))) for each in secrets} == {32}


@pytest.mark.parametrize(
    "secret",
    [
        *("", "whsec_", "secret", SECRET.removeprefix("whsec_"), "whsec_!!!!", "whsec_é"),
        "whsec_" + base64.b64encode(b"x" * 23).decode(),
        "whsec_" + base64.b64encode(b"x" * 65).decode(),
    ],
)
def test_what_is_no_secret_signs_nothing(secret: str) -> None:
    with pytest.raises(ValueError, match="a secret is whsec_"):
        sign(secret, "p-1", NOW, BODY)


@pytest.mark.parametrize("id", ["", "a.b", "a\r\nX: y", "a b"])
def test_an_id_that_could_be_read_twice_is_not_signed(id: str) -> None:
    with pytest.raises(ValueError, match="an id"):
        sign(SECRET, id, NOW, BODY)


def test_a_receiver_believes_what_we_signed() -> None:
    signed = sign(SECRET, "p-1", NOW, BODY)
    shouted = {name.title(): value for name, value in signed.items()}
    with_others = {**signed, "webhook-signature": f"v1a,x v1,zzz {signed['webhook-signature']}"}

    assert verify(SECRET, signed, BODY, NOW)
    assert verify(SECRET, shouted, BODY, NOW + TOLERANCE)
    assert verify(SECRET, with_others, BODY, NOW - TOLERANCE)


@pytest.mark.parametrize(
    ("changed", "body", "later"),
    [
        ({}, BODY + b" ", 0),
        ({}, BODY, 301),
        ({}, BODY, -301),
        ({"webhook-id": "p-2"}, BODY, 0),
        ({"webhook-id": ""}, BODY, 0),
        ({"webhook-timestamp": str(int(NOW.timestamp()) + 1)}, BODY, 0),
        ({"webhook-timestamp": "-1"}, BODY, 0),
        ({"webhook-timestamp": "٣"}, BODY, 0),
        ({"webhook-timestamp": "9" * 5000}, BODY, 0),
        ({"webhook-timestamp": ""}, BODY, 0),
        ({"webhook-signature": ""}, BODY, 0),
        ({"webhook-signature": "v1,"}, BODY, 0),
        ({"webhook-signature": "v1,é"}, BODY, 0),
    ],
    ids=str,
)
def test_a_receiver_believes_nothing_else(
    changed: dict[str, str], body: bytes, later: float
) -> None:
    signed = {**sign(SECRET, "p-1", NOW, BODY), **changed}

    assert not verify(SECRET, signed, body, NOW + timedelta(seconds=later))
    assert not verify(new_secret(), sign(SECRET, "p-1", NOW, BODY), BODY, NOW)
    assert not verify(SECRET, {}, BODY, NOW)


@pytest.mark.parametrize(
    ("posted", "carriage"),
    [
        (Answer(200), Carried("200")),
        (Answer(202), Carried("202")),
        (Answer(204), Carried("204")),
        (Answer(301), Refused(Refusal.REFUSED)),
        (Answer(307), Refused(Refusal.REFUSED)),
        (Answer(410), Refused(Refusal.REFUSED)),
        (Answer(413), Refused(Refusal.TOO_LARGE)),
        (Answer(400), Later(Delay.UNWANTED)),
        (Answer(401), Later(Delay.UNWANTED)),
        (Answer(404), Later(Delay.UNWANTED)),
        (Answer(408), Later(Delay.BUSY)),
        (Answer(425), Later(Delay.BUSY)),
        (Answer(429), Later(Delay.BUSY)),
        (Answer(500), Later(Delay.BUSY)),
        (Answer(503), Later(Delay.BUSY)),
        (Answer(999), Later(Delay.BUSY)),
        *((Barred(bar), Refused(Refusal.BAD_ADDRESS)) for bar in Bar),
        (Unanswered(Silence.UNKNOWN), Later(Delay.UNREACHED)),
        (Unanswered(Silence.UNREACHED), Later(Delay.UNREACHED)),
        (Unanswered(Silence.SLOW), Later(Delay.SLOW)),
        (Unanswered(Silence.UNTRUSTED), Later(Delay.UNTRUSTED)),
    ],
    ids=str,
)
def test_what_an_answer_means(posted: Answer | Barred | Unanswered, carriage: object) -> None:
    assert carriage_of(posted) == carriage


async def test_a_package_arrives_signed(paper: Certificate) -> None:
    async with receiving(paper.shown) as receiver:
        carrier = WebhookCarrier(egress(paper.trusted, receiver.port))
        url = f"https://{HOST}:{receiver.port}/in"

        carriage = await carrier.carry(url, SECRET, "p-1", NOW, BODY)

    assert carriage == Carried("200")
    [request] = receiver.requests
    assert request.headers["content-type"] == "application/json"
    assert verify(SECRET, request.headers, request.body, NOW)


async def test_a_package_waits_for_the_end_of_an_outage_and_is_taken_once(
    paper: Certificate,
) -> None:
    async with receiving(paper.shown) as receiver:
        port = receiver.port
    url = f"https://{HOST}:{port}/in"
    carrier = WebhookCarrier(egress(paper.trusted, port, seconds=0.5))
    now = NOW

    away = await carrier.carry(url, SECRET, "p-1", now, BODY)
    async with receiving(paper.shown, port=port) as receiver:
        receiver.answers = [answer(500), answer(429), _taken_but_silent, OK]
        carriages = []
        for attempt in range(1, 5):
            now += wait(attempt, "p-1") or timedelta()
            carriages.append(await carrier.carry(url, SECRET, "p-1", now, BODY))
            assert verify(SECRET, receiver.requests[-1].headers, receiver.requests[-1].body, now)

    assert away == Later(Delay.UNREACHED)
    assert carriages == [
        *(Later(Delay.BUSY), Later(Delay.BUSY), Later(Delay.UNREACHED), Carried("200"))
    ]
    taken = {each.headers["webhook-id"]: each.body for each in receiver.requests}
    assert taken == {"p-1": BODY}


async def _taken_but_silent(_: object) -> None:
    """The receiver has it and hangs up without a word."""


async def test_an_address_inside_is_refused_for_good(paper: Certificate) -> None:
    carrier = WebhookCarrier(egress(paper.trusted, 443))

    found = await carrier.carry("https://127.0.0.1/", SECRET, "p-1", NOW, BODY)

    assert found == Refused(Refusal.BAD_ADDRESS)
