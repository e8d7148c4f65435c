from dataclasses import replace

from bot.language.entry import Entry, digest
from bot.language.lexicon import Lexicon
from bot.language.said import Said
from bot.vocabulary import Danger

_ENTRY = Entry("bill", "nl", "Wie betaalt?", ("rekening",), "U zelf.")


def test_the_same_library_has_the_same_name() -> None:
    stop = frozenset({"de", "het", "een"})

    assert digest([_ENTRY], Lexicon(stop=stop)) == digest(iter([_ENTRY]), Lexicon(stop=stop))


def test_whatever_is_learnt_from_changes_the_name() -> None:
    names = {
        digest([_ENTRY], Lexicon()),
        digest([replace(_ENTRY, phrases=("factuur",))], Lexicon()),
        digest([_ENTRY], Lexicon(stop=frozenset({"de"}))),
        digest([_ENTRY], Lexicon(), Said(elsewhere=("voetbal",))),
        digest([_ENTRY], Lexicon(), Said(), {"bill": Danger.LIFE}),
    }

    assert len(names) == 5
