from bot.features.forwarding.model import Batch, Item
from bot.vocabulary import Language, PaperId


def test_a_picture_is_a_message_too() -> None:
    assert Batch(texts=2, voices=1, unopened=3).messages == 6


def test_a_picture_with_words_below_it_is_one_message() -> None:
    assert Batch(texts=1, voices=0, unopened=1, captions=1).messages == 1


def test_a_text_is_new_until_its_language_is_known() -> None:
    paper = PaperId("a" * 32)

    assert Item("1", 1, paper, voice=False).is_new
    assert not Item("1", 1, paper, voice=False, language=Language.TI).is_new
    assert not Item("1", 1, paper, voice=True).is_new
