from __future__ import annotations

from bot.desk.access import Visitor
from bot.desk.pages import Pages
from bot.desk.routes import TEAM, Link
from bot.vocabulary import Language, PersonId, Role
from bot.words import catalogue as say
from tests import aloud


def pages() -> Pages:
    links = [Link(say.desk_questions_nav(), "/questions", TEAM)]
    return Pages(aloud.renderer(), {}, links, bot="wegwijs_bot")


def visitor(alias: str = "Joost") -> Visitor:
    return Visitor(PersonId("a" * 32), alias, Role.TRIAGER, (Language.NL,), Language.NL, "t" * 43)


def written(visitor: Visitor | None, language: Language = Language.NL) -> str:
    values: dict[str, object] = {"what": "404", "done": None, "errors": {}}
    return pages().render("desk/sorry.html", language, visitor, "/desk/questions", values)


def test_a_page_is_in_the_language_of_its_reader() -> None:
    assert '<html lang="nl">' in written(None)
    assert '<html lang="en">' in written(None, Language.EN)
    assert "There is nothing here" in written(None, Language.EN)


def test_who_is_not_signed_in_sees_no_menu() -> None:
    assert "<nav" not in written(None)
    assert "/desk/questions" in written(visitor())


def test_a_name_is_shown_and_never_run() -> None:
    html = written(visitor("<script>alert(1)</script>"))

    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html


def test_every_form_carries_the_token_of_the_session() -> None:
    assert f'value="{visitor().seal}"' in written(visitor())


def test_a_page_says_what_is_wrong_also_to_nobody_in_particular() -> None:
    assert "Something went wrong here" in pages().sorry("500", "en-GB")
    assert "Er ging hier iets mis" in pages().sorry("500", "")


def test_only_messages_that_exist_are_known() -> None:
    assert pages().knows("desk-done-saved")
    assert not pages().knows("desk-done-hacked")
