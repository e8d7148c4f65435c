from bot.language import features, index, kinds
from bot.language.kinds import Kinds, Verdict
from bot.language.lexicon import Lexicon
from bot.language.ranking import read
from bot.language.said import Kind
from bot.language.table import Integers
from bot.vocabulary import Danger

_LEXICON = Lexicon()
_EXAMPLES: dict[Verdict, str] = {
    Kind.QUESTION: "wat kost de tandarts",
    Kind.GREETING: "goedemorgen allemaal",
    Kind.OBSTACLE: "niemand helpt mij verder",
    Danger.LIFE: "hij ademt niet",
    Danger.SUICIDE: "ik wil niet meer leven",
}


def test_a_message_is_told_from_a_question() -> None:
    learnt, numbers = _learnt(12)

    assert learnt is not None
    assert _judge(learnt, numbers, "goedemorgen") is Kind.GREETING
    assert _judge(learnt, numbers, "niemand helpt") is Kind.OBSTACLE
    assert _judge(learnt, numbers, "hij ademt niet") is Danger.LIFE
    assert _judge(learnt, numbers, "wil niet meer leven") is Danger.SUICIDE
    assert _judge(learnt, numbers, "wat kost de tandarts") is None


def test_too_few_examples_teach_nothing() -> None:
    assert _learnt(5)[0] is None


def _learnt(count: int) -> tuple[Kinds | None, Integers]:
    told = [(kind, f"{text} {n}".split()) for kind, text in _EXAMPLES.items() for n in range(count)]
    known = features.read({word for _, words in told for word in words}, _LEXICON)
    table, numbers = read([words for _, words in told], known, _LEXICON, teaching=True)
    return kinds.learn(table, numbers, [kind for kind, _ in told]), numbers


def _judge(learnt: Kinds, numbers: Integers, text: str) -> Verdict | None:
    words = text.split()
    known = features.read(words, _LEXICON)
    asked = index.query(features.of_texts([words], known, _LEXICON))
    places = numbers.searchsorted(asked.columns)
    there = places < len(numbers)
    there[there] = numbers[places[there]] == asked.columns[there]
    sides = asked.columns[there] >> features.BITS
    return learnt.judge(places[there], asked.counts[there], sides, romanised=False)
