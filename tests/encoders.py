"""A tiny sentence encoder, made for the tests: words that mean the same have the same vector."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 64
SAME = (("tandarts", "gebitsdokter"), ("huur", "woonkosten"), ("loon", "salaris"))
"""Pairs that share no word, no stem and no sound."""


def tiny(folder: Path) -> Path:
    """Write `model.onnx` and `tokenizer.json`: a vector a word, and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    words = ["[UNK]", *(word for pair in SAME for word in pair)]
    vectors = np.zeros((len(words), WIDTH), np.float32)
    random = np.random.default_rng(5)
    for pair in SAME:
        vectors[[words.index(word) for word in pair]] = random.normal(size=WIDTH)
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(words)), "utf-8")
    onnx.save(_model(vectors), str(folder / "model.onnx"))
    return folder


def _tokenizer(words: list[str]) -> dict[str, object]:
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "WordLevel",
            "vocab": {word: number for number, word in enumerate(words)},
            "unk_token": "[UNK]",
        },
    }


def _model(vectors: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> onnx.ModelProto:
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "pieces"])
    last = helper.make_tensor_value_info(
        "last_hidden_state", TensorProto.FLOAT, ["batch", "pieces", WIDTH]
    )
    table = helper.make_tensor("table", TensorProto.FLOAT, vectors.shape, vectors.ravel().tolist())
    look_up = helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"], axis=0)
    graph = helper.make_graph([look_up], "tiny", [ids], [last], [table])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
