"""What nobody has answered yet, and how somebody comes to ask people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.language.match import Decision
from bot.vocabulary import Language
from bot.words import catalogue as say

if TYPE_CHECKING:
    from tests.people import Newcomer, Staff

STRANGE = {
    Language.NL: "Welke kleur verf mag op mijn houten vogelhuisje",
    Language.EN: "Which colour of paint may go on my wooden bird house",
    Language.AR: "كيف أدهن بيت العصافير",
    Language.TI: "ንናይ ዕንጨይቲ ገዛ ዑፍ እንታይ ሕብሪ ቀለም ይምረጽ",
    Language.FA_AF: "برای خانهٔ چوبی پرنده کدام رنگ مناسب است",
}
"""Nobody has answered these yet, whoever asks."""

SYLLABLES = ("bo", "ki", "lu", "ma", "ne", "po", "ra", "su", "ti", "vo")


async def asks(somebody: Newcomer, question: str) -> None:
    """Writes it, and finds no answer: whatever is offered was not meant."""
    await somebody.says(question)
    while somebody.newest.labels:
        if somebody.reads_label(say.ask_none_of_these()) not in somebody.newest.labels:
            break
        await somebody.taps(say.ask_none_of_these())
    if somebody.reads_label(say.ask_not_this()) in somebody.newest.labels:
        await somebody.taps(say.ask_not_this())


async def asks_people(somebody: Newcomer, question: str) -> None:
    await asks(somebody, question)
    await somebody.taps(say.questions_person())
    await somebody.taps(say.questions_yes())


def strange(language: Language, somebody: Newcomer) -> str:
    """A question of their own that nobody answers: with words that make it join no other."""
    finder = somebody.town.house.resources.finder
    digits = str(somebody.who.id)[-5:]
    for turn in range(20):
        words = " ".join(
            "".join(SYLLABLES[(int(digit) + shift + turn) % 10] for digit in digits)
            for shift in range(5)
        )
        question = f"{STRANGE[language]} {words}"
        if finder.match(question, language.value).decision in (Decision.NONE, Decision.CHOOSE):
            return question
    raise AssertionError("every one of these is heard as something else")


def opened(staff: Staff, question: str) -> str:
    """The address of the question that has these words, among those on the page."""
    [card] = [card for card in staff.page.text.split("<article") if question in card]
    return str(re.findall(r"/questions/\w{32}", card)[0])
