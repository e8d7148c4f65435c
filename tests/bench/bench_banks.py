"""Other banks of questions, ours beside what one would use otherwise: `python -m tests.bench.bench_banks DIR`.

DIR holds pairs `<name>.bank.jsonl` and `<name>.queries.jsonl`. A bank line is {"id", "question",
"lang"?, "answer"?, "phrases"?}, a query {"q", "lang"?, "gold": [ids]}. Prints a table of the share
of queries whose right entry comes first. Needs the extra `bench` of pyproject.toml.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bm25s
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.language import folding
from bot.language.match import Entry, Matcher
from bot.settings import LOCALES
from bot.words import lexicons

if TYPE_CHECKING:
    from collections.abc import Sequence

Lines = list[dict[str, Any]]
Ranker = "Callable[[Lines, Lines], list[str]]"


def main() -> None:
    """Print a row for each bank in the folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    rankers = {"ours": _ours, "bm25s": _bm25s, "FTS5 trigram": _fts5, "TF-IDF 2-5": _tfidf}
    _line("bank", *rankers)
    for path in sorted(folder.glob("*.queries.jsonl")):
        name = path.name.removesuffix(".queries.jsonl")
        bank, queries = _read(folder / f"{name}.bank.jsonl"), _read(path)
        _line(name, *(f"{_first(rank(bank, queries), queries):.3f}" for rank in rankers.values()))


def _read(path: Path) -> Lines:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _first(found: list[str], queries: Lines) -> float:
    """The share of queries whose first entry is a right one."""
    return float(np.mean([one in query["gold"] for one, query in zip(found, queries, strict=True)]))


def _ours(bank: Lines, queries: Lines) -> list[str]:
    entries = [
        Entry(
            line["id"],
            line.get("lang"),
            line["question"],
            tuple(line.get("phrases") or ()),
            line.get("answer") or "",
        )
        for line in bank
    ]
    matcher = Matcher.build(entries, lexicons.load(LOCALES))
    matches = [matcher.match(query["q"], query.get("lang")) for query in queries]
    return [match.hits[0].id if match.hits else "" for match in matches]


def _bm25s(bank: Lines, queries: Lines) -> list[str]:
    """Words as they are folded here; each entry one document."""
    ids, texts = _documents(bank)
    index = bm25s.BM25()
    index.index([folding.words(text) for text in texts], show_progress=False)
    asked = [folding.words(query["q"]) or [""] for query in queries]
    known, _ = index.retrieve(asked, k=1, show_progress=False)
    return [ids[int(row[0])] for row in known]


def _fts5(bank: Lines, queries: Lines) -> list[str]:
    """SQLite's full-text search over trigrams, any of the question's trigrams."""
    ids, texts = _documents(bank)
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='trigram')")
    database.executemany(
        "INSERT INTO t(rowid, x) VALUES (?, ?)", enumerate(map(folding.fold, texts))
    )
    found = []
    for query in queries:
        text = folding.fold(query["q"]).replace('"', " ")
        grams = {text[place : place + 3] for place in range(len(text) - 2)}
        wanted = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        row = (
            wanted
            and database.execute(
                "SELECT rowid FROM t WHERE x MATCH ? ORDER BY bm25(t) LIMIT 1", (wanted,)
            ).fetchone()
        )
        found.append(ids[row[0]] if row else "")
    return found


def _tfidf(bank: Lines, queries: Lines) -> list[str]:
    """Cosine over TF-IDF of character sequences of 2 to 5."""
    ids, texts = _documents(bank)
    weigh = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    table = weigh.fit_transform(map(folding.fold, texts))
    asked = weigh.transform([folding.fold(query["q"]) for query in queries])
    return [ids[int(place)] for place in np.asarray((asked @ table.T).argmax(axis=1)).ravel()]


def _documents(bank: Lines) -> tuple[list[str], list[str]]:
    """Every entry's texts as one."""
    texts: dict[str, list[str]] = defaultdict(list)
    for line in bank:
        texts[line["id"]] += [
            line["question"],
            *(line.get("phrases") or ()),
            line.get("answer") or "",
        ]
    return list(texts), [" ".join(text) for text in texts.values()]


def _line(name: str, *cells: Sequence[str] | str) -> None:
    sys.stdout.write(" | ".join([f"{name:24}", *(f"{cell!s:>12}" for cell in cells)]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
