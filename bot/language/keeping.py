"""What was learnt as plain arrays, to be kept and taken up again without learning."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language.detect import Detector, Script
from bot.language.index import Index
from bot.language.kinds import Kinds
from bot.language.ranking import Ranking
from bot.language.scale import Scale
from bot.language.topics import Topics
from bot.vocabulary import Danger

Arrays = Mapping[str, NDArray[Any]]
Marks = NDArray[np.uint64]
"""Words as hashes, ascending."""

_INDEX = ("numbers", "starts", "rows", "gains", "rarity")
_TOPICS = ("weights", "rarity", "place")
_SCALE = ("middle", "spread", "weights", "home")


def packed(
    ids: tuple[str, ...],
    dangers: Mapping[str, Danger],
    ranking: Ranking | None,
    kinds: Kinds | None,
    vocabulary: Marks,
    detector: Detector,
) -> dict[str, NDArray[Any]]:
    """Arrays by name, none of them of objects."""
    arrays = {
        "ids": np.array(ids, np.str_),
        "dangers": np.array(sorted(dangers.items()), np.str_).reshape(-1, 2),
        "vocabulary": vocabulary,
        "detector.tags": np.array(detector.tags, np.str_),
        "detector.scripts": np.array(detector.scripts, np.str_),
        "detector.odds": detector.odds,
    }
    if kinds is not None:
        arrays |= {"kinds.bounds": kinds.bounds, "kinds.dangers": kinds.dangers}
    return arrays if ranking is None else arrays | _ranking(ranking)


def unpacked(
    arrays: Arrays,
) -> tuple[tuple[str, ...], dict[str, Danger], Ranking | None, Kinds | None, Marks, Detector]:
    """What was packed; ValueError names what is missing."""
    try:
        detector = Detector(
            tuple(arrays["detector.tags"].tolist()),
            tuple(map(Script, arrays["detector.scripts"].tolist())),
            arrays["detector.odds"],
        )
        ids = tuple(arrays["ids"].tolist())
        ranking = _unpacked(arrays) if ids else None
        believed = "kinds.bounds" in arrays
        kinds = Kinds(arrays["kinds.bounds"], arrays["kinds.dangers"]) if believed else None
        dangers = {entry: Danger(name) for entry, name in arrays["dangers"].tolist()}
        vocabulary = arrays["vocabulary"]
    except KeyError as error:
        raise ValueError(f"no array {error}; build the matcher anew") from error
    return ids, dangers, ranking, kinds, vocabulary, detector


def _ranking(ranking: Ranking) -> dict[str, NDArray[Any]]:
    arrays: dict[str, NDArray[Any]] = {
        **{f"index.{name}": getattr(ranking.index, name) for name in _INDEX},
        **{f"scale.{name}": getattr(ranking.scale, name) for name in _SCALE},
        **{f"tongue.{name}": texts for name, texts in ranking.tongues.items()},
        "starts": ranking.starts,
        "owners": ranking.owners,
    }
    if ranking.bounds is not None:
        arrays["bounds"] = ranking.bounds
    if ranking.topics is not None:
        arrays |= {f"topics.{name}": getattr(ranking.topics, name) for name in _TOPICS}
    return arrays


def _unpacked(arrays: Arrays) -> Ranking:
    tongues = {
        name.removeprefix("tongue."): texts
        for name, texts in arrays.items()
        if name.startswith("tongue.")
    }
    learnt = "topics.weights" in arrays
    return Ranking(
        Index(
            numbers=arrays["index.numbers"],
            starts=arrays["index.starts"],
            rows=arrays["index.rows"],
            gains=arrays["index.gains"],
            rarity=arrays["index.rarity"],
            size=len(arrays["owners"]),
        ),
        arrays["starts"],
        arrays["owners"],
        tongues,
        Topics(*(arrays[f"topics.{name}"] for name in _TOPICS)) if learnt else None,
        Scale(*(arrays[f"scale.{name}"] for name in _SCALE)),
        arrays.get("bounds"),
    )
