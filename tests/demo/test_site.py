import httpx

from bot.demo.cloud import Cloud
from bot.demo.site import site


async def test_the_bot_and_the_people_have_their_doors_on_one_site() -> None:
    transport = httpx.ASGITransport(app=site(Cloud()))
    async with httpx.AsyncClient(transport=transport, base_url="http://demo") as http:
        page = await http.get("/")
        me = await http.get("/bot1:a/getMe")

    assert page.headers["content-type"].startswith("text/html")
    assert me.json()["result"]["username"] == "wegwijs_bot"
