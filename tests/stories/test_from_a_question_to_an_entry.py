from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.vocabulary import Language, Role
from bot.words import catalogue as say
from tests.stories.asking import STRANGE, asks_people, opened
from tests.stories.editing import editor, fields, seen

if TYPE_CHECKING:
    from tests.conftest import Town
    from tests.people import Staff

pytestmark = pytest.mark.asyncio(loop_scope="session")

DUTCH = {
    Language.NL: "Welke verf mag op een vogelhuisje?",
    Language.EN: "Waar leer ik vissen met een net?",
    Language.AR: "Waar koop ik zaden voor de tuin?",
    Language.TI: "Hoe repareer ik een oude klok?",
    Language.FA_AF: "Waar kan ik mijn tapijt laten wassen?",
}
"""What editors call what was asked in each language."""

ANSWER = "Tamam 👍"
"""As short as an answer can be, in no language."""

STEPS = {
    Language.EN: "Go to the shop.",
    Language.AR: "اذهب إلى المتجر.",
    Language.TI: "ናብ ድኳን ኪዱ።",
    Language.FA_AF: "به دکان بروید.",
}


async def made_an_entry(els: Staff, question: str, language: Language) -> str:
    """Of an answered question: its Dutch text, and the one in the language of who asked."""
    await els.opens("/questions/done")
    await els.sends(f"{opened(els, question)}/make")
    at = str(els.page.url.path).removeprefix("/desk").rpartition("/")[0]

    await els.opens(f"{at}/nl")
    typed = fields(els.page.text) | {
        "question": DUTCH[language],
        "line": "Vraag het in de winkel.",
        "step1": "Ga naar de winkel.",
        "sentence": "Ik heb een vraag.",
        "group": "living-here",
    }
    await els.sends(f"{at}/nl", **typed)
    at = str(els.page.url.path).removeprefix("/desk").rpartition("/")[0]
    await els.sends(f"{at}/nl/publish", seen=seen(els.page.text))
    assert els.page.status_code == 200
    if language is not Language.NL:
        await els.opens(f"{at}/{language}")
        typed = fields(els.page.text) | {"step1": STEPS[language], "sentence": "Ik heb een vraag."}
        await els.sends(f"{at}/{language}", **typed)
        await els.sends(f"{at}/{language}/publish", seen=seen(els.page.text))
        assert els.page.status_code == 200
    return at.split("/")[3]


async def test_what_two_asked_and_one_answered_is_there_at_once_for_the_third(
    village: Town,
) -> None:
    joost = await (await village.member(Role.TRIAGER)).signs_in()
    els = await editor(village)
    entries = {}
    for language in Language:
        one = await village.newcomer(language).arrives()
        other = await village.newcomer(language).arrives()
        question = STRANGE[language]
        await asks_people(one, question)
        await asks_people(other, question)
        await joost.opens("/questions")
        page = opened(joost, question)
        await joost.opens(page)
        await joost.sends(f"{page}/answer", answer=ANSWER)

        for somebody in (one, other):
            assert somebody.sees_last(say.questions_answer(asked=question, text=ANSWER))
        entries[language] = await made_an_entry(els, question, language)
    await village.house.study.look()

    for language, question in STRANGE.items():
        third = await village.newcomer(language).arrives()
        await third.says(question)
        assert third.is_offered(entries[language]), language
