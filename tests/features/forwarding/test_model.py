from bot.features.forwarding.model import Batch


def test_a_picture_is_a_message_too() -> None:
    assert Batch(texts=2, voices=1, unopened=3).messages == 6
