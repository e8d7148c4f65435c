"""Text as Telegram reads it: HTML to entities and back, and the entities it finds by itself."""

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.demo.errors import Refused

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_TAG_OF = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "spoiler": "tg-spoiler",
}
_TAG = re.compile(r"<(/?)([^\s<>/]*)([^<>]*)>")
_ATTRIBUTE = re.compile(r"""\s*([a-zA-Z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_DROPPED = re.compile("[\u2028-\u202e\r]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"\u2066-\u2069]*[^\s<>\"\u2066-\u2069.,:;!?)\]}])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<bot_command>(?<![\w/@.])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@/.])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w#/])#[^\W\d]\w*)"
    r"|(?P<phone_number>(?<![\w+])\+\d[\d \u00a0-]{6,16}\d(?!\w))"
)


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    at: int
    extra: Entity


def units(text: str) -> int:
    """Count a text in UTF-16 code units, as Telegram does."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)


def clean(text: str) -> str:
    """Take out the characters that Telegram takes out of everything it is sent."""
    return _CONTROL.sub(" ", _DROPPED.sub("", text))


def parse(text: str) -> tuple[str, list[Entity]]:
    """Read HTML as the Bot API does; refuse what is broken or unknown."""
    plain: list[str] = []
    length = 0
    waiting: list[_Open] = []
    entities: list[Entity] = []
    position = 0
    while position < len(text):
        if text[position] != "<":
            stop = text.find("<", position)
            stop = len(text) if stop < 0 else stop
            words = _CHARACTER.sub(lambda found: html.unescape(found[0]), text[position:stop])
            plain.append(words)
            length += units(words)
            position = stop
            continue
        found = _TAG.match(text, position)
        if found is None:
            raise _broken(f"Unclosed start tag at byte offset {_byte(text, position)}")
        if found[1]:
            entities.extend(_close(waiting, found, length, _byte(text, position)))
        else:
            waiting.append(_open(found, length, _byte(text, position)))
        position = found.end()
    if waiting:
        raise _broken(f'Can\'t find end tag corresponding to start tag "{waiting[-1].tag}"')
    return trim("".join(plain), _merged(entities))


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Take off the blanks around a text and move its entities along."""
    start = units(text) - units(text.lstrip())
    bare = text.strip()
    end = units(bare)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - start, 0)
        last = min(entity["offset"] + entity["length"] - start, end)
        if last > first:
            kept.append({**entity, "offset": first, "length": last - first})
    return bare, sorted(kept, key=lambda each: (each["offset"], -each["length"]))


def detect(text: str, known: list[Entity]) -> list[Entity]:
    """Add the links, commands, mentions and numbers that Telegram finds in plain text."""
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in known
        if entity["type"] in ("code", "pre", "text_link", "text_mention")
    ]
    found = []
    for match in _FOUND.finditer(text):
        offset, length = units(text[: match.start()]), units(match[0])
        if any(offset < end and offset + length > start for start, end in taken):
            continue
        found.append({"type": match.lastgroup, "offset": offset, "length": length})
    return sorted([*known, *found], key=lambda each: (each["offset"], -each["length"]))


def to_html(text: str, entities: list[Entity]) -> str:
    """Write the HTML that a text with entities came from, or could have come from."""
    marks: list[tuple[int, int, int, str]] = []
    for rank, entity in enumerate(entities):
        around = _around(entity)
        if around is None:
            continue
        start, end = entity["offset"], entity["offset"] + entity["length"]
        marks.append((start, 1, rank, around[0]))
        marks.append((end, 0, -rank, around[1]))
    marks.sort()
    wide = text.encode("utf-16-le", "surrogatepass")
    out: list[str] = []
    position = 0
    for at, _, _, tag in marks:
        out.append(_escaped(wide, position, at))
        out.append(tag)
        position = at
    out.append(_escaped(wide, position, len(wide) // 2))
    return "".join(out)


def _escaped(wide: bytes, start: int, end: int) -> str:
    return html.escape(wide[start * 2 : end * 2].decode("utf-16-le", "replace"), quote=False)


def _around(entity: Entity) -> tuple[str, str] | None:
    kind = entity["type"]
    if kind == "text_link":
        return f'<a href="{html.escape(entity["url"])}">', "</a>"
    if kind == "pre" and "language" in entity:
        language = html.escape(entity["language"])
        return f'<pre><code class="language-{language}">', "</code></pre>"
    if kind == "expandable_blockquote":
        return "<blockquote expandable>", "</blockquote>"
    tag = _TAG_OF.get(kind)
    return None if tag is None else (f"<{tag}>", f"</{tag}>")


def _open(found: re.Match[str], length: int, byte: int) -> _Open:
    tag = found[2].lower()
    given = {
        name.lower(): html.unescape(value.strip("\"'"))
        for name, value in _ATTRIBUTE.findall(found[3])
    }
    if tag not in TAGS:
        raise _broken(f'Unsupported start tag "{tag}" at byte offset {byte}')
    extra: Entity = {"type": TAGS[tag]}
    match tag:
        case "span" if given.get("class") != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
        case "a":
            extra["url"] = given.get("href", "")
        case "blockquote" if "expandable" in given:
            extra["type"] = "expandable_blockquote"
        case "code" if given.get("class", "").startswith("language-"):
            extra["language"] = given["class"].removeprefix("language-")
    return _Open(tag, length, extra)


def _close(waiting: list[_Open], found: re.Match[str], length: int, byte: int) -> list[Entity]:
    tag = found[2].lower()
    if not waiting:
        raise _broken(f"Unexpected end tag at byte offset {byte}")
    opened = waiting.pop()
    if tag and tag != opened.tag:
        raise _broken(
            f'Unmatched end tag at byte offset {byte}, expected "</{opened.tag}>", found "</{tag}>"'
        )
    entity = {**opened.extra, "offset": opened.at, "length": length - opened.at}
    if entity["length"] == 0 or (entity["type"] == "text_link" and not _linkable(entity["url"])):
        return []
    return [entity]


def _linkable(url: str) -> bool:
    return bool(re.match(r"(https?|tg|mailto|tel|ton):", url)) or "." in url


def _merged(entities: list[Entity]) -> list[Entity]:
    """Join `<pre><code class="language-x">` to the one entity that Telegram makes of it."""
    blocks = {(e["offset"], e["length"]): e for e in entities if e["type"] == "pre"}
    kept = []
    for entity in entities:
        block = blocks.get((entity["offset"], entity["length"]))
        if entity["type"] == "code" and block is not None:
            if "language" in entity:
                block["language"] = entity["language"]
            continue
        kept.append({k: v for k, v in entity.items() if k != "language" or entity["type"] == "pre"})
    return kept


def _byte(text: str, position: int) -> int:
    return len(text[:position].encode("utf-8", "surrogatepass"))


def _broken(why: str) -> Refused:
    return Refused(f"can't parse entities: {why}")
