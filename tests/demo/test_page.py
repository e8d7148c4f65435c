import json

import httpx
import pytest

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud


@pytest.mark.parametrize(
    "name", ["app.js", "inline.js", "samples.js", "base.css", "wallpaper.svg", "icon.svg"]
)
async def test_the_page_brings_all_it_needs(http: httpx.AsyncClient, url: str, name: str) -> None:
    page = await http.get(url)

    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert (await http.get(f"{url}/static/{name}")).status_code == 200


async def test_nothing_on_the_page_comes_from_elsewhere(http: httpx.AsyncClient, url: str) -> None:
    page = (await http.get(url)).text

    assert 'lang="en"' in page
    assert "http://" not in page
    assert "https://" not in page


async def test_who_looks_on_is_told_what_happens(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    async with http.stream("GET", f"{url}/demo/events") as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == "retry: 500"
        await cloud.start(cast.samira)
        while not (line := await anext(lines)).startswith("data: "):
            pass

    assert json.loads(line.removeprefix("data: ")) == {"kind": "chat", "chat": cast.samira.id}
    await cloud.until(lambda: not cloud.listeners)


async def test_another_site_does_nothing_in_anybodys_name(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    deed = {"person": cast.samira.id, "chat": cast.samira.id, "text": "x"}

    foreign = await http.post(
        f"{url}/demo/write", json=deed, headers={"origin": "https://evil.example"}
    )
    own = await http.post(f"{url}/demo/write", json=deed, headers={"origin": url})

    assert (foreign.status_code, own.status_code) == (403, 200)
    assert len(cloud.screen(cast.samira)) == 1


async def test_what_cannot_be_done_is_told(cast: Cast, http: httpx.AsyncClient, url: str) -> None:
    deed = {"person": cast.samira.id, "message": 99, "text": "x"}

    answer = await http.post(f"{url}/demo/edit", json=deed)

    assert answer.status_code == 409
    assert answer.json() == {"error": "there is no message 99"}
    assert (await http.post(f"{url}/demo/fly", json={})).status_code == 404


async def test_a_file_is_shown_as_picture_or_sound_and_nothing_else(
    cloud: Cloud, cast: Cast, http: httpx.AsyncClient, url: str
) -> None:
    await cloud.send_document(cast.samira, b"<script>", "x.html", mime="text/html")
    await cloud.send_voice(cast.samira, b"OggS")
    document, voice = (f"{url}/demo/file/{each}" for each in cloud.files)

    assert (await http.get(document)).headers["content-type"] == "application/octet-stream"
    assert (await http.get(voice)).headers["content-type"] == "audio/ogg"
    assert (await http.get(f"{url}/demo/file/none")).status_code == 404


@pytest.mark.parametrize("name", ["none.js", "..%2fpage.py", "%2e%2e"])
async def test_only_the_files_of_the_page_are_given(
    http: httpx.AsyncClient, url: str, name: str
) -> None:
    assert (await http.get(f"{url}/static/{name}")).status_code == 404
