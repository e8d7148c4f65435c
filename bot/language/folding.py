"""One spelling for what people mean to be the same, whatever the script."""

import re
import unicodedata

from bot.language import ethiopic, latin, persian

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′ʹ＇", "'"))
_INVISIBLE = {
    **dict.fromkeys((0x200B, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x00AD, 0x061C, 0x0000)),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)]),
    **dict.fromkeys([*range(0x0300, 0x0370), *range(0x064B, 0x0660), *range(0x06D6, 0x06EE)]),
    **dict.fromkeys((0x0670, 0x0640, 0xFE0F)),
}
_DIGITS = {zero + digit: str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)} | {
    ord("٫"): ".",
    ord("٬"): None,
}
_BASE = {**_APOSTROPHES, **_INVISIBLE, **_DIGITS}
_ASCII = {0x00: None, ord("`"): "'"}
_LONG = re.compile(r"([^\W\d_])\1{2,}")
_MARKS = frozenset("?؟፧？")
_NAMES = re.compile(r"@\w+|\b\w*\d{5,}\w*")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[\U0001F300-\U0001FAFF]")


def base(text: str) -> str:
    """What all scripts share: lower case, decomposed, no invisible marks, Latin digits.

    A letter typed three times or more stands once. Idempotent; never raises, whatever the string.
    """
    if text.isascii():
        return _SPACES.sub(" ", _LONG.sub(r"\1", text.lower().translate(_ASCII))).strip()
    settled = False
    while not settled:
        text = unicodedata.normalize("NFKD", text.lower()).translate(_BASE)
        text = _LONG.sub(r"\1", text)
        settled = text == text.lower() and unicodedata.is_normalized("NFKD", text)
    return _SPACES.sub(" ", text).strip()


def fold(text: str) -> str:
    """Text as it is compared, each script in its own way; idempotent, never raises."""
    if text.isascii():
        return base(text)
    folded = latin.fold(persian.fold(ethiopic.fold(base(text))))
    return _SPACES.sub(" ", _LONG.sub(r"\1", folded)).strip()


def asks(text: str) -> bool:
    """Whether there is a question mark in a text, of whatever script."""
    return not _MARKS.isdisjoint(text)


def nameless(text: str) -> str:
    """A text without user names and numbers of five digits and more, which tell nothing of what is asked.

    Their letters and digits would be weighed like those of any unknown word. Never raises.
    """
    return _NAMES.sub(" ", text)


def words(text: str) -> list[str]:
    """The words, numbers and pictures of a text, folded, in order."""
    return [persian.plain(word) for word in _WORD.findall(fold(text))]
