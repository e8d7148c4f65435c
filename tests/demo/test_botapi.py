import json

import httpx
import pytest

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api


@pytest.mark.parametrize("token", ["1:", "abc", "x:y", "1 :a", "1:a b"])
async def test_a_wrong_token_is_unauthorized(http: httpx.AsyncClient, url: str, token: str) -> None:
    answer = await http.get(f"{url}/bot{token}/getMe")

    assert answer.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(cloud: Cloud, api: Api) -> None:
    told = await api("sendMassage")

    assert told["error_code"] == 404
    assert [call.method for call in cloud.refused] == ["sendMassage"]


async def test_a_call_comes_as_query_form_multipart_or_json(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    await cloud.start(cast.samira)
    door = f"{url}/bot1:a/sendMessage"
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}
    plain = {"chat_id": str(cast.samira.id), "text": "سلام", "reply_markup": json.dumps(keyboard)}
    parts = {name: (None, str(value)) for name, value in plain.items()}

    answers = [
        await http.get(door, params=plain),
        await http.post(door, data=plain),
        await http.post(door, files=parts),
        await http.post(door, json={**plain, "reply_markup": keyboard}),
    ]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200]
    shown = cloud.screen(cast.samira)[1:]
    assert [(each.text, each.labels) for each in shown] == [("سلام", ["a"])] * 4


async def test_a_file_goes_up_and_comes_down_unharmed(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    await cloud.start(cast.samira)
    content = bytes(range(256)) * 40 + b"\r\n--x\r\n\r\n"
    files = {"voice": ("stem.ogg", content, "audio/ogg")}

    sent = await http.post(
        f"{url}/bot1:a/sendVoice", data={"chat_id": cast.samira.id, "duration": 3}, files=files
    )
    voice = sent.json()["result"]["voice"]
    found = await http.get(f"{url}/bot1:a/getFile", params={"file_id": voice["file_id"]})
    fetched = await http.get(f"{url}/file/bot1:a/{found.json()['result']['file_path']}")

    assert voice["duration"] == 3
    assert fetched.content == content
    again = await http.post(
        f"{url}/bot1:a/sendVoice",
        data={"chat_id": cast.samira.id, "voice": voice["file_id"]},
    )
    assert again.json()["result"]["voice"]["file_id"] == voice["file_id"]


async def test_an_attached_file_may_have_any_name(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    await cloud.start(cast.samira)

    sent = await http.post(
        f"{url}/bot1:a/sendDocument",
        data={"chat_id": cast.samira.id, "document": "attach://brief"},
        files={"brief": ("brief.pdf", b"%PDF", "application/pdf")},
    )

    assert sent.json()["result"]["document"]["file_name"] == "brief.pdf"


async def test_a_file_that_is_not_there_is_not_found(http: httpx.AsyncClient, url: str) -> None:
    answer = await http.get(f"{url}/file/bot1:a/voice/none.ogg")

    assert answer.status_code == 404


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff"])
async def test_a_body_that_cannot_be_read_is_a_bad_request(
    http: httpx.AsyncClient, url: str, body: bytes
) -> None:
    headers = {"content-type": "application/json"}

    answer = await http.post(f"{url}/bot1:a/getMe", content=body, headers=headers)

    assert answer.status_code == 400
