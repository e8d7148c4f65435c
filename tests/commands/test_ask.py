from __future__ import annotations

import json

import pytest

from bot.__main__ import main

pytestmark = pytest.mark.usefixtures("quiet_machine")


def test_an_answer_is_told_as_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    question = "ik heb pijn op de borst, ambulance\udcff"

    assert main(["ask", question, "--lang", "nl", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["decision"] == "danger"
    assert told["danger"] == "life"
    assert {"q", "ranked", "why"} <= set(told)
