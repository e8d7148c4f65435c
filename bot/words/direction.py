"""Which way a line runs: what a right-to-left reader's app needs to lay text out well.

Telegram's apps take the direction of a line from its first strong character, so a line that starts
with an emoji, a digit or a Latin name would run the wrong way. The characters and classes are those
of the Unicode Bidirectional Algorithm (UAX #9).
"""

import re
import unicodedata

RLM = "\u200f"
LRM = "\u200e"
FSI, PDI = "\u2068", "\u2069"
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_TAG = re.compile(r"<[^>]*>")
_IN_CODE = re.compile(rf"<code>{FSI}([^{PDI}]*){PDI}</code>")
_COMMAND = re.compile(r"(?<![\w/<:])/(?=[a-z])")
_IN_LINK = re.compile(r'href="([^"]*)"')


def without_isolates(text: str) -> str:
    """The text as it may be copied, pressed or put into a link."""
    return text.translate(_ISOLATES)


def outside_of_copies(html: str) -> str:
    """Move isolates out of what a person copies and take them out of links."""
    moved = _IN_CODE.sub(rf"{FSI}<code>\1</code>{PDI}", html)
    return _IN_LINK.sub(lambda link: f'href="{without_isolates(link[1])}"', moved)


def led_from_the_right(html: str) -> str:
    """Every line that holds right-to-left letters, made to start from the right.

    The slash of a command is a neutral sign; a mark before it keeps it on the left of its word.
    """
    return "\n".join(_led(line) for line in html.split("\n"))


def _led(line: str) -> str:
    classes = [unicodedata.bidirectional(letter) for letter in _visible(line)]
    strong = [kind for kind in classes if kind in ("L", "R", "AL")]
    if not any(kind in ("R", "AL") for kind in strong):
        return line
    starts_right = classes[0] in ("R", "AL")
    kept = _COMMAND.sub(f"{LRM}/", line)
    return kept if starts_right else RLM + kept


def _visible(line: str) -> str:
    return _TAG.sub("", line).strip()
