"""An encoder of sentences in a folder: `model.onnx` and `tokenizer.json`, as many are shared.

Optional: `pip install wegwijs[semantic]` brings what reads it. Nothing is ever downloaded.
"""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import numpy as np
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
LONGEST = 128
"""Pieces of a text that are read."""

BATCH = 64


class EncoderFolderError(ValueError):
    """The folder holds no encoder that can be used; the text says what to do."""


class OnnxEncoder:
    """A sentence encoder run by ONNX Runtime; the mean of its last layer, at length one."""

    def __init__(self, folder: Path) -> None:
        """EncoderFolderError when a file is missing, broken, or the extra is not installed."""
        self.folder = folder
        for file in (MODEL, TOKENIZER):
            if not (folder / file).is_file():
                raise EncoderFolderError(f"SEMANTIC_DIR: {folder} has no {file}; leave it empty?")
        self._read  # noqa: B018 (what is broken is told at the start)

    @cached_property
    def name(self) -> str:
        """The digest of both files."""
        digest = sha256()
        for file in (MODEL, TOKENIZER):
            digest.update((self.folder / file).read_bytes())
        return digest.hexdigest()[:16]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A vector of length one for each text; shape (texts, dimensions)."""
        parts = [self._batch(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        vectors = np.concatenate(parts) if parts else np.empty((0, 1), np.float32)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)

    def _batch(self, texts: Sequence[str]) -> NDArray[np.float32]:
        session, tokenizer = self._read
        pieces = tokenizer.encode_batch([text or " " for text in texts])
        ids = np.array([piece.ids for piece in pieces], np.int64).reshape(len(texts), -1)
        mask = np.array([piece.attention_mask for piece in pieces], np.int64).reshape(ids.shape)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        wanted = {one.name: given[one.name] for one in session.get_inputs()}
        last = session.run(None, wanted)[0]
        if last.ndim == 2:
            return np.asarray(last, np.float32)
        weight = mask[..., None].astype(np.float32)
        return np.asarray((last * weight).sum(1) / np.maximum(weight.sum(1), 1), np.float32)

    @cached_property
    def _read(self) -> tuple[Any, Any]:
        try:
            import onnxruntime  # noqa: PLC0415 (optional)
            import tokenizers  # noqa: PLC0415 (optional)
        except ImportError as error:
            raise EncoderFolderError(
                "SEMANTIC_DIR is set, but the extra is not installed: pip install wegwijs[semantic]"
            ) from error
        try:
            tokenizer = tokenizers.Tokenizer.from_file(str(self.folder / TOKENIZER))
            tokenizer.enable_padding()
            tokenizer.enable_truncation(LONGEST)
            session = onnxruntime.InferenceSession(
                str(self.folder / MODEL), providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise EncoderFolderError(f"SEMANTIC_DIR: {self.folder} is broken: {error}") from error
        return session, tokenizer

    @override
    def __reduce__(self) -> tuple[type[OnnxEncoder], tuple[Path]]:
        """Another process reads the files itself."""
        return OnnxEncoder, (self.folder,)
