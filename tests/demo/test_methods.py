import pytest
from telegram import ChatFullInfo, ChatMember, User, WebhookInfo

from bot.demo.cast import Cast
from bot.demo.cloud import Cloud
from tests.demo.conftest import Api, Clock, Json


@pytest.fixture(autouse=True)
async def _begun(cloud: Cloud, cast: Cast) -> None:
    await cloud.start(cast.samira)


async def test_the_bot_knows_itself(api: Api) -> None:
    me = User.de_json((await api("getMe"))["result"])

    assert me.username == "wegwijs_bot"
    assert me.is_bot


async def test_what_is_told_is_what_ptb_understands(cast: Cast, api: Api) -> None:
    where: Json = {"chat_id": cast.buurtgroep.id}
    chat = ChatFullInfo.de_json((await api("getChat", **where))["result"])
    told = await api("getChatMember", **where, user_id=cast.samira.id)
    hook = WebhookInfo.de_json((await api("getWebhookInfo"))["result"])

    assert chat.title == "Buurtgroep"
    assert ChatMember.de_json(told["result"]).status == "member"
    assert hook.pending_update_count == 1


async def test_a_press_is_answered_and_may_be_answered_twice(
    cloud: Cloud, cast: Cast, api: Api
) -> None:
    sent = await api("sendMessage", chat_id=cast.samira.id, text="x")
    query = await cloud.press(cast.samira, sent["result"]["message_id"], data="1")
    assert cloud.answer_to(query) is None

    first = await api("answerCallbackQuery", callback_query_id=query, text="ja", show_alert=True)
    second = await api("answerCallbackQuery", callback_query_id=query, text="nee")

    assert first["result"] is second["result"] is True
    assert cloud.answer_to(query) == {
        "callback_query_id": query,
        "text": "ja",
        "show_alert": True,
    }


async def test_a_press_grows_old(cloud: Cloud, cast: Cast, api: Api, clock: Clock) -> None:
    sent = await api("sendMessage", chat_id=cast.samira.id, text="x")
    query = await cloud.press(cast.samira, sent["result"]["message_id"], data="1")
    clock.move(151)

    old = await api("answerCallbackQuery", callback_query_id=query)
    unknown = await api("answerCallbackQuery", callback_query_id="17")

    for told in (old, unknown):
        assert told["error_code"] == 400
        assert "query is too old and response timeout expired" in told["description"]


async def test_an_inline_question_grows_old_sooner(
    cloud: Cloud, cast: Cast, api: Api, clock: Clock
) -> None:
    query = await cloud.ask_inline(cast.miriam, "x")
    clock.move(31)

    told = await api("answerInlineQuery", inline_query_id=query, results=[])

    assert "query is too old" in told["description"]


async def test_an_action_and_a_reaction_are_seen(cloud: Cloud, cast: Cast, api: Api) -> None:
    said = await cloud.write(cast.samira, "hoi")

    await api("sendChatAction", chat_id=cast.samira.id, action="typing")
    await api(
        "setMessageReaction",
        chat_id=cast.samira.id,
        message_id=said,
        reaction=[{"type": "emoji", "emoji": "👀"}],
    )

    assert cloud.chats[cast.samira.id].action == "typing"
    assert cloud.screen(cast.samira)[-1].reactions == ["👀"]


async def test_commands_are_kept_by_scope_and_language(cloud: Cloud, cast: Cast, api: Api) -> None:
    def named(name: str) -> list[Json]:
        return [{"command": name, "description": name}]

    scope = {"type": "chat", "chat_id": cast.samira.id}
    await api("setMyCommands", commands=named("default"))
    await api("setMyCommands", commands=named("arabic"), language_code="ar")
    assert cloud.commands_for(cast.samira) == named("arabic")
    assert cloud.commands_for(cast.farid) == named("default")

    await api("setMyCommands", commands=named("own"), scope=scope)
    assert cloud.commands_for(cast.samira) == named("own")
    assert (await api("getMyCommands", scope=scope))["result"] == named("own")
    assert (await api("getMyCommands", language_code="ar"))["result"] == named("arabic")

    await api("deleteMyCommands", scope=scope)
    assert cloud.commands_for(cast.samira) == named("arabic")


@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("MyDescription", "description"),
        ("MyShortDescription", "short_description"),
        ("MyName", "name"),
    ],
)
async def test_words_about_the_bot_are_kept_by_language(api: Api, method: str, name: str) -> None:
    await api(f"set{method}", **{name: "alle"})
    await api(f"set{method}", **{name: "nederlands", "language_code": "nl"})

    assert (await api(f"get{method}"))["result"] == {name: "alle"}
    assert (await api(f"get{method}", language_code="nl"))["result"] == {name: "nederlands"}
    assert (await api(f"get{method}", language_code="ar"))["result"] == {name: "alle"}


async def test_a_group_that_was_left_is_not_reached(cast: Cast, api: Api) -> None:
    assert (await api("leaveChat", chat_id=cast.buurtgroep.id))["ok"]

    told = await api("sendMessage", chat_id=cast.buurtgroep.id, text="x")

    assert told["description"] == "Forbidden: bot is not a member of the group chat"


@pytest.mark.parametrize("method", ["close", "logOut"])
async def test_goodbyes_are_taken(api: Api, method: str) -> None:
    assert (await api(method))["result"] is True


async def test_an_unknown_file_is_not_told_about(api: Api) -> None:
    told = await api("getFile", file_id="x")

    assert told["description"].startswith("Bad Request: wrong file_id")
