"""What is left of a sentence when everything that few people say has been taken out of it.

A name, a number, an address or a street cannot be told from an ordinary word by its looks, not in
five languages and their dialects. So it is the other way round: only words stay that are known to
be ordinary, and every other word becomes a gap.
"""

from collections.abc import Callable, Sequence

GAP = "…"
_MOST_GAPS = 0.5
_FEWEST_WORDS = 2


def redact(words: Sequence[str], is_ordinary: Callable[[str], bool]) -> str | None:
    """The words with a gap for each run of those that are not ordinary; numbers never are.

    None when less than two words or less than half of them would stay.
    """
    kept = [word if is_ordinary(word) and not _counts(word) else GAP for word in words]
    stay = sum(word != GAP for word in kept)
    if stay < _FEWEST_WORDS or stay < len(kept) * _MOST_GAPS:
        return None
    runs = [
        word for place, word in enumerate(kept) if word != GAP or kept[place - 1 : place] != [GAP]
    ]
    return " ".join(runs)


def _counts(word: str) -> bool:
    return any(letter.isdigit() for letter in word)
