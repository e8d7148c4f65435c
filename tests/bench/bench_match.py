"""Measures the matcher: `python tests/bench/bench_match.py` prints JSON, nothing is asserted.

At the shipped size entries are the library's own; where it is still small it is filled up with
made-up phrases to 42 topics, five languages and 35 phrases. At 100,000 phrases all are made up.
"""

import json
import random
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(_ROOT))

from bot.commands.shipped import shipped  # noqa: E402
from bot.language.lexicon import Lexicon  # noqa: E402
from bot.language.match import Entry, Matcher  # noqa: E402
from bot.language.said import Said  # noqa: E402
from bot.settings import cache  # noqa: E402
from bot.words import lexicons  # noqa: E402

_LANGUAGES = ("nl", "en", "ar", "ti", "fa-AF")
_QUESTIONS = 400


def main() -> None:
    """Print one JSON object: the figures of both sizes."""
    lexicon = lexicons.load(_ROOT / "locales")
    entries = shipped(_ROOT / "locales", cache()).entries
    small = entries if _count(entries) >= 5000 else list(_made_up(lexicon, 42, 35))
    figures = {
        "shipped": _measure(small, lexicon, lexicons.said(_ROOT / "locales")),
        "100000": _measure(list(_made_up(lexicon, 2000, 10)), lexicon, None),
    }
    print(json.dumps(figures, indent=2))  # noqa: T201


def _measure(entries: list[Entry], lexicon: Lexicon, said: Said | None) -> dict[str, float]:
    before = _memory()
    begin = time.process_time()
    matcher = Matcher.build(entries, lexicon, said)
    build = time.process_time() - begin
    begin = time.process_time()
    Matcher.from_arrays(matcher.to_arrays(), lexicon)
    load = time.process_time() - begin
    choose = random.Random(7)
    spent = []
    for _ in range(_QUESTIONS):
        entry = choose.choice(entries)
        question = choose.choice(entry.phrases or (entry.question,))
        begin = time.perf_counter()
        matcher.match(question, entry.language)
        spent.append((time.perf_counter() - begin) * 1000)
    return {
        "phrases": _count(entries),
        "build_cpu_seconds": round(build, 2),
        "take_up_cpu_seconds": round(load, 3),
        "ms_p50": round(statistics.median(spent), 3),
        "ms_p95": round(statistics.quantiles(spent, n=20)[-1], 3),
        "memory_mb": round(_memory() - before, 1),
    }


def _made_up(lexicon: Lexicon, topics: int, phrases: int) -> Iterator[Entry]:
    """Entries of common words, each topic with a few of its own, the same at every run."""
    choose = random.Random(11)
    for topic in range(topics):
        for language in _LANGUAGES:
            words = sorted(set(lexicon.samples[language]))
            own = choose.sample(words, 12)
            made = [
                " ".join(choose.sample(own, 3) + choose.sample(words, choose.randint(2, 6)))
                for _ in range(phrases)
            ]
            yield Entry(f"topic-{topic}", language, made[0], tuple(made[1:]))


def _count(entries: list[Entry]) -> int:
    return sum(1 + len(entry.phrases) for entry in entries)


def _memory() -> float:
    """The process's greatest size so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
