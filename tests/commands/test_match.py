import json
from pathlib import Path

import pytest

from bot.commands.match import QueryFileError, run


def test_each_question_gets_one_line_in_order(tmp_path: Path) -> None:
    bank = _lines(tmp_path / "bank.jsonl", {"id": "a", "question": "Wie betaalt de tandarts?"})
    queries = _lines(tmp_path / "q.jsonl", {"q": "tandarts betalen", "lang": "nl"}, {"q": "hallo"})
    out = tmp_path / "out.jsonl"

    code = run(queries, bank, 10, out)

    results = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert code == 0
    assert [result["q"] for result in results] == ["tandarts betalen", "hallo"]
    assert results[0]["ranked"][0]["id"] == "a"
    assert set(results[0]) == {"q", "decision", "ranked", "ms"}


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"lang": "nl"}', '{"q": 5}'])
def test_a_bad_line_is_named_and_nothing_written(tmp_path: Path, line: str) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text('{"q": "goed"}\n' + line + "\n", "utf-8")
    out = tmp_path / "out.jsonl"

    with pytest.raises(QueryFileError, match=r"q\.jsonl, line 2"):
        run(queries, None, 10, out)

    assert not out.exists()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="gone"):
        run(tmp_path / "gone.jsonl", None, 10, None)


def _lines(path: Path, *objects: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps(found) + "\n" for found in objects), "utf-8")
    return path
