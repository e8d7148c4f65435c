"""One call of the bot, from its check against the rules to its answer, kept as a `Call`."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from bot.demo import rules
from bot.demo.errors import ApiError, HangUp, Refused
from bot.demo.methods import METHODS
from bot.demo.records import Call, Json, Upload
from bot.demo.world import World

UPLOAD = 50 * 1024 * 1024


async def answer(
    world: World, method: str, given: Mapping[str, Any], uploads: Mapping[str, Upload]
) -> tuple[int, Json]:
    """Do what the bot asks; a `HangUp` is for the line to carry out."""
    world.calls_made += 1
    number = world.calls_made
    params: Json = dict(given)
    try:
        params = rules.check(method, given)
        result = deepcopy(await _carry_out(world, method, params, uploads))
    except HangUp:
        _note(world, Call(number, method, params, world.clock(), None, "connection lost", 0))
        raise
    except ApiError as error:
        call = Call(number, method, params, world.clock(), None, error.description, error.code)
        broke = isinstance(error, Refused) or error.code == 404
        world.note(call, refused=broke)
        return error.code, error.body()
    _note(world, Call(number, method, params, world.clock(), result))
    return 200, {"ok": True, "result": result}


async def _carry_out(world: World, method: str, params: Json, uploads: Mapping[str, Upload]) -> Any:
    await world.faults.before(method, params)
    _move(world, params.get("chat_id"))
    if any(len(upload.content) > UPLOAD for upload in uploads.values()):
        raise ApiError(413, "Request Entity Too Large")
    if method == "getUpdates":
        result: Any = await world.mailbox.fetch(params)
    else:
        result = METHODS[method](world, params, uploads)
    world.faults.after(method)
    return result


def _move(world: World, chat_id: Any) -> None:
    """Let a group become a supergroup, where that was ordered."""
    new_id = world.faults.moves(chat_id) if isinstance(chat_id, int) else None
    if new_id is not None:
        world.upgrade(chat_id, new_id)


def _note(world: World, call: Call) -> None:
    world.note(call, refused=False)
