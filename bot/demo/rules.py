"""The rules of the Bot API, held against every call before anything happens."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.demo.errors import ApiError, Refused
from bot.demo.limits import CHECKS, SHAPES

Json = dict[str, Any]


@cache
def schema() -> dict[str, dict[str, Any]]:
    """Load the methods and types of the Bot API that the demo speaks."""
    carried: dict[str, dict[str, Any]] = json.loads(
        (files("bot.demo") / "schema.json").read_text(encoding="utf-8")
    )
    return carried


def check(method: str, given: Mapping[str, Any]) -> Json:
    """Return the parameters in their own types, or raise `Refused` where a rule is broken."""
    known = schema()["methods"].get(method)
    if known is None:
        raise ApiError(404, "Not Found: method not found")
    taken = {}
    for name, value in given.items():
        if name not in known:
            raise Refused(f'unknown parameter "{name}" in {method}')
        if value is not None and not (value == "" and "String" not in known[name]):
            taken[name] = _read(value, known[name], method, name)
    _complete(taken, known, method)
    shape = SHAPES.get(method)
    if shape is not None:
        shape(taken)
    return taken


def _complete(taken: Mapping[str, Any], known: Mapping[str, str], owner: str) -> None:
    for name, spelt in known.items():
        if not spelt.endswith("!") or name in taken:
            continue
        if name in ("text", "message_text"):
            raise Refused("message text is empty")
        if name == "chat_id":
            raise Refused("chat_id is empty")
        raise Refused(f'parameter "{name}" is required in {owner}')


def _read(value: Any, spelt: str, owner: str, name: str) -> Any:
    """Read a parameter that came as a string of a form as what it should be."""
    kinds = spelt.rstrip("!")
    is_text = "String" in kinds.removeprefix("Array of ").split("|") and "Array" not in kinds
    if isinstance(value, str) and not is_text and kinds != "InputFile":
        value = _from_form(value, kinds, name)
    elif isinstance(value, str) and kinds == "Integer|String" and value.lstrip("-").isdigit():
        value = int(value)
    return _fit(value, kinds, owner, name)


def _from_form(value: str, kinds: str, name: str) -> Any:
    match kinds:
        case "Boolean" | "True":
            return value.lower() in ("true", "1", "yes")
        case "Integer":
            return int(value) if value.lstrip("-").isdigit() else value
        case "Float":
            return float(value) if value.replace(".", "", 1).lstrip("-").isdigit() else value
        case _:
            try:
                return json.loads(value)
            except ValueError:
                raise Refused(f"can't parse {name}: not a JSON object") from None


def _fit(value: Any, kinds: str, owner: str, name: str) -> Any:
    """Find the kind that a value is of, among those it may be of, and check it inside."""
    complaint: Refused | None = None
    for kind in sorted(kinds.split("|"), key=lambda kind: -_likeness(value, kind)):
        try:
            fitted = _one(value, kind, owner, name)
        except Refused as refused:
            # What is said of the likeliest kind is what the caller has to mend.
            complaint = complaint or refused
            continue
        check_of = CHECKS.get(f"{owner}.{name}") or CHECKS.get(name)
        if check_of is not None:
            check_of(fitted)
        return fitted
    raise complaint or _not(kinds, owner, name)


def _likeness(value: Any, kind: str) -> int:
    """Count what a value has in common with a kind of object; its `type` tells most."""
    known = schema()["types"].get(kind)
    if not isinstance(value, dict) or known is None:
        return 0
    if isinstance(known, list):
        return max(_likeness(value, each) for each in known)
    named = known.get("type", "").rstrip("!").partition("=")[2]
    return len(value.keys() & known.keys()) + (100 if named and value.get("type") == named else 0)


def _one(value: Any, kind: str, owner: str, name: str) -> Any:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise _not(kind, owner, name)
        return [_fit(each, kind.removeprefix("Array of "), owner, name) for each in value]
    bare, _, constant = kind.partition("=")
    plain = _PLAIN.get(bare)
    if plain is None:
        return _object(value, bare, owner, name)
    if not plain(value) or (constant and value != constant):
        raise _not(kind, owner, name)
    if isinstance(value, str):
        _encodable(value, name)
    return value


def _object(value: Any, kind: str, owner: str, name: str) -> Any:
    known = schema()["types"][kind]
    if isinstance(known, list):
        return _fit(value, "|".join(known), owner, name)
    if kind == "KeyboardButton" and isinstance(value, str):
        value = {"text": value}
    if not isinstance(value, dict):
        raise _not(kind, owner, name)
    fitted = {}
    for field, inner in value.items():
        if field not in known:
            raise Refused(f'unknown field "{field}" in {kind}')
        if inner is not None:
            fitted[field] = _fit(inner, known[field].rstrip("!"), kind, field)
    _complete(fitted, known, kind)
    shape = SHAPES.get(kind)
    if shape is not None:
        shape(fitted)
    return fitted


def _not(kind: str, owner: str, name: str) -> Refused:
    return Refused(f'field "{name}" of {owner} must be of type {kind}')


def _encodable(value: str, name: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Refused(f'strings must be encoded in UTF-8 (field "{name}")') from None


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_PLAIN: dict[str, Callable[[Any], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "Integer": _is_whole,
    "Float": lambda value: _is_whole(value) or isinstance(value, float),
    "InputFile": lambda value: isinstance(value, str),
}
