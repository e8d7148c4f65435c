from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from bot.demo.views import call_log, chat_view, state_view
from tests.demo.conftest import Api


async def test_the_page_knows_everybody_and_their_chats(cloud: Cloud, cast: Cast) -> None:
    await cloud.write(cast.samira, "سلام", chat=cast.buurtgroep)

    people = {each["name"]: each for each in state_view(cloud)["people"]}

    newcomers, staff = ["samira", "yohannes", "farid"], ["joost", "els", "vera", "ilse", "anna"]
    assert list(people) == [*newcomers, "miriam", *staff]
    group = people["miriam"]["chats"][1]
    assert (group["title"], group["members"]) == ("Buurtgroep", 3)
    assert (group["last"]["text"], group["last"]["mine"]) == ("سلام", False)
    assert len(people["joost"]["chats"]) == 1


async def test_a_chat_tells_what_is_in_it(cloud: Cloud, cast: Cast) -> None:
    asked = await cloud.write(cast.samira, "vraag", chat=cast.buurtgroep)
    await cloud.write(cast.miriam, "antwoord", chat=cast.buurtgroep, reply_to=asked)
    await cloud.forward(cast.miriam, [asked], privacy="hidden")
    await cloud.send_voice(cast.miriam, b"OggS", duration=2)
    await cloud.join(cast.farid, cast.buurtgroep, by=cast.miriam)
    await cloud.depart(cast.farid, cast.buurtgroep)

    group = chat_view(cloud, cast.miriam.id, cast.buurtgroep.id)["messages"]
    home = chat_view(cloud, cast.miriam.id, cast.miriam.id)

    assert group[1]["reply"]["text"] == "vraag"
    assert [each["service"] for each in group[2:]] == [
        "Miriam Haddad added فرید رحیمی",
        "فرید رحیمی left the group",
    ]
    assert home["messages"][0]["forwarded"] == "سميرة الحسن"
    assert home["messages"][1]["media"]["kind"] == "voice"
    assert (home["started"], home["blocked"]) == (True, False)


async def test_what_was_sent_through_the_bot_says_so(cloud: Cloud, cast: Cast) -> None:
    cloud.post(cast.buurtgroep, cast.miriam.user(), {"text": "kaart", "via_bot": cloud.bot})

    [shown] = chat_view(cloud, cast.samira.id, cast.buurtgroep.id)["messages"]
    assert shown["via"] == "wegwijs_bot"


async def test_a_message_is_heard_once_the_bot_confirmed_it(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    await cloud.start(cast.samira)
    before = chat_view(cloud, cast.samira.id, cast.samira.id)["messages"][0]["heard"]

    update = cloud.mailbox.updates[0]
    await api("getUpdates", offset=update["update_id"] + 1)

    after = chat_view(cloud, cast.samira.id, cast.samira.id)["messages"][0]["heard"]
    assert (before, after) == (False, True)


async def test_the_log_leaves_out_polls_that_brought_nothing(cloud: Cloud, api: Api) -> None:
    await api("getUpdates")
    await api("getMe", colour="red")

    (call,) = call_log(cloud)
    assert (call["method"], call["refused"]) == ("getMe", True)
