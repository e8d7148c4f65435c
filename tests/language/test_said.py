from bot.language.said import Kind, Said
from bot.vocabulary import Danger


def test_examples_come_with_what_they_are_and_those_from_elsewhere_first() -> None:
    said = Said(
        elsewhere=("wie wint",),
        greeting=("hoi",),
        danger={Danger.RAPE: ("hij dwong mij",), Danger.LIFE: ("het brandt",)},
    )

    assert list(said.examples()) == [
        (Kind.ELSEWHERE, "wie wint"),
        (Kind.GREETING, "hoi"),
        (Danger.LIFE, "het brandt"),
        (Danger.RAPE, "hij dwong mij"),
    ]


def test_nothing_said_is_allowed() -> None:
    assert list(Said().examples()) == []
