from __future__ import annotations

from dataclasses import replace

from bot.features.barriers.model import Area
from bot.features.barriers.presses import Follow
from bot.features.relay import screens
from bot.features.relay.model import Standing
from bot.features.relay.screens import ReadAreas, ReadNews, ReadTheme
from bot.vocabulary import Language
from bot.words import catalogue as say
from tests.features.relay.test_letters import LINE, presses


def test_it_begins_with_four_pictures() -> None:
    assert presses(screens.areas()) == [ReadNews(area.value, 0) for area in Area]


def test_where_nobody_was_asked_that_is_said_and_it_can_be_followed() -> None:
    screen = screens.news(Area.CARE, [], 0, Language.TI)

    assert say.relay_news_none() in screen.says
    assert presses(screen) == [Follow("care"), ReadAreas()]


def test_many_promises_come_some_at_a_time() -> None:
    lines = [replace(LINE, organisation=f"Nummer {at}") for at in range(9)]

    first = screens.news(Area.CARE, lines, 0, Language.NL)
    last = screens.news(Area.CARE, lines, 8, Language.NL)

    assert ReadNews("care", 3) in presses(first)
    assert not any(isinstance(press, ReadNews) for press in presses(last))
    assert len(first.says) > len(last.says)


def test_under_an_answer_one_button_leads_to_its_theme() -> None:
    [button] = screens.under("care_access")

    assert getattr(button, "press", None) == ReadTheme("care_access")


def test_a_theme_shows_what_is_said_of_it() -> None:
    screen = screens.of_theme([LINE], Area.CARE, Language.NL)

    assert any("Er is een tweede lijn." in str(says) for says in screen.says)


def test_who_still_has_time_is_counted_and_not_listed() -> None:
    waiting = replace(LINE, organisation="Wie nog tijd heeft", standing=Standing.WAITING)

    screen = screens.news(Area.CARE, [LINE, waiting, waiting], 0, Language.NL)

    assert "Wie nog tijd heeft" not in str(screen.says)
    assert say.relay_also_asked(count="2") in screen.says
