from hypothesis import given
from hypothesis import strategies as st

from bot.language.lexicon import Alarm, Lexicon
from bot.language.match import Decision, Entry, Matcher
from bot.language.said import Said
from bot.vocabulary import Danger

_LEXICON = Lexicon(
    greetings=frozenset({"hallo", "dank u"}),
    alarms=(Alarm(Danger.LIFE, ("ademt niet",)),),
)
_ENTRIES = [
    Entry("bill", "nl", "Ik krijg een rekening van de dokter. Wat moet ik doen?"),
    Entry("tooth", "nl", "Wie betaalt de tandarts?", ("kiespijn en geen geld",)),
    Entry("tooth", "en", "Who pays the dentist?"),
    Entry("school", "nl", "Hoe kies ik een school voor mijn kind?"),
    Entry("fa", "fa-AF", "قبل از پرواز چه کنم"),
]
_MATCHER = Matcher.build(_ENTRIES, _LEXICON)


def test_the_entry_asked_for_is_the_first_hit() -> None:
    match = _MATCHER.match("wie betaalt tandarts", "nl")

    assert match.hits[0].id == "tooth"
    assert match.decision in (Decision.ANSWER, Decision.CHOOSE)
    assert "word tandarts" in match.why


def test_hits_are_sorted_chances_with_one_hit_an_id() -> None:
    hits = _MATCHER.match("school kind tandarts rekening").hits

    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.id for hit in hits}) == len(hits)
    assert all(0 <= hit.score <= 1 for hit in hits)


def test_latin_letters_find_the_native_script() -> None:
    assert _MATCHER.match("ghabl az parvaz").hits[0].id == "fa"


def test_danger_goes_before_the_answer_which_is_still_found() -> None:
    match = _MATCHER.match("hij ademt niet, wie betaalt de tandarts")

    assert match.decision is Decision.DANGER
    assert match.danger is Danger.LIFE
    assert match.hits[0].id == "tooth"


def test_a_greeting_and_thanks_are_greeted() -> None:
    assert _MATCHER.match("Hallo 👋! Dank u").decision is Decision.GREETING
    assert _MATCHER.match("Hallo, wie betaalt de tandarts?").decision is not Decision.GREETING


def test_what_is_like_nothing_is_near_nothing() -> None:
    assert _MATCHER.match("xqzj").decision is Decision.NONE
    assert _MATCHER.match("").decision is Decision.NONE


def test_letters_alone_are_no_ground_to_offer_anything() -> None:
    assert _MATCHER.match("tandaarst shcool").decision is Decision.NONE


def test_what_belongs_elsewhere_is_not_answered() -> None:
    entries = [
        Entry(name, "nl", name, tuple(f"{name} vraag {n}" for n in range(20)))
        for name in ("tandarts", "huisarts", "ziekenhuis")
    ]
    said = Said(elsewhere=tuple(f"auto vraag {n}" for n in range(20)))

    matcher = Matcher.build(entries, Lexicon(), said)

    assert matcher.match("auto vraag").decision is Decision.NONE
    assert matcher.match("huisarts vraag").hits[0].id == "huisarts"


def test_what_people_say_besides_questions_is_learnt() -> None:
    entries = [
        Entry(name, "nl", name, tuple(f"hoe kom ik bij {name} {n}" for n in range(90)))
        for name in ("tandarts", "huisarts", "ziekenhuis")
    ]
    said = Said(
        greeting=tuple(f"fijne dag verder {n}" for n in range(20)),
        obstacle=tuple(f"niemand luistert naar mij {n}" for n in range(20)),
        danger={Danger.VIOLENCE: tuple(f"zij sluit alle deuren af {n}" for n in range(20))},
    )

    matcher = Matcher.build(entries, Lexicon(), said)

    assert matcher.match("fijne dag verder 3").decision is Decision.GREETING
    assert matcher.match("niemand luistert naar mij 3").decision is Decision.OBSTACLE
    assert matcher.match("niemand luistert naar mij 3").hindered
    assert matcher.match("zij sluit alle deuren af 3").danger is Danger.VIOLENCE
    assert matcher.match("hoe kom ik bij de tandarts").hits[0].id == "tandarts"
    assert matcher.match("qwzx vvkp").decision is Decision.NONE


def test_a_word_is_known_when_it_stands_in_the_library() -> None:
    assert _MATCHER.knows("tandarts")
    assert not _MATCHER.knows("samira")


def test_an_entry_about_danger_is_offered_first_or_not_at_all() -> None:
    matcher = Matcher.build(_ENTRIES, _LEXICON, dangers={"tooth": Danger.LIFE})

    assert matcher.match("wie betaalt tandarts", "nl").hits[0].id == "tooth"
    unlikely = matcher.match("school kind rekening betaalt").hits
    assert "tooth" not in {hit.id for hit in unlikely[1:] if hit.score < 0.3}


def test_an_empty_library_answers_nothing() -> None:
    assert Matcher.build([], Lexicon()).match("tandarts").decision is Decision.NONE


def test_the_limit_is_kept() -> None:
    assert len(_MATCHER.match("de school", limit=1).hits) == 1


def test_the_same_library_gives_the_same_answers() -> None:
    again = Matcher.build(_ENTRIES, _LEXICON)

    assert again.match("rekening dokter") == _MATCHER.match("rekening dokter")


@given(st.text(st.characters(exclude_categories=[])))
def test_no_text_raises(text: str) -> None:
    assert _MATCHER.match(text).decision in Decision


def test_very_long_and_hostile_texts_are_answered() -> None:
    hostile = "\ud800\u202e\x00 tandarts " * 3000

    assert _MATCHER.match(hostile).hits[0].id == "tooth"
