from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.ask.screens import Helped, NoneOfThese
from bot.features.library.screens import OpenMenu, Read
from bot.vocabulary import EntryId
from bot.words import catalogue as say
from bot.words.screen import (
    NOTHING,
    AnyButton,
    Button,
    PrivateButton,
    Screen,
    ShareButton,
    from_plain,
    to_plain,
)
from tests.words.test_phrase import phrases, sayings

slugs = st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)
presses = (
    st.builds(OpenMenu) | st.builds(NoneOfThese) | st.builds(Read, slugs) | st.builds(Helped, slugs)
)
buttons: st.SearchStrategy[AnyButton] = (
    st.builds(Button, phrases, presses)
    | st.builds(ShareButton, phrases, slugs.map(EntryId))
    | st.builds(PrivateButton, phrases)
)


def rows_of(things: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.lists(st.lists(things, max_size=3).map(tuple), max_size=3).map(tuple)


says = st.lists(sayings, max_size=3).map(tuple)
voices = st.none() | slugs.map(EntryId)
screens = st.builds(
    Screen,
    says=says,
    rows=rows_of(buttons),
    voice=voices,
    draws=st.sampled_from(["", "weeks"]),
    clears=st.booleans(),
) | st.builds(Screen, says=says, keys=rows_of(sayings), hint=st.none() | sayings)


@given(screens)
def test_a_screen_survives_json(screen: Screen) -> None:
    kept = json.dumps(to_plain(screen), separators=(",", ":"))

    assert from_plain(json.loads(kept)) == screen


def test_the_empty_screen_survives_json() -> None:
    assert from_plain(json.loads(json.dumps(to_plain(NOTHING)))) == NOTHING


def test_a_message_has_buttons_or_a_keyboard_and_not_both() -> None:
    button = Button(say.shared_back(), OpenMenu())

    with pytest.raises(ValueError, match="not both"):
        Screen((), rows=((button,),), keys=((say.people_key_ask(),),))
