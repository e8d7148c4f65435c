from bot.language import learning
from bot.language.detect import Script
from bot.language.lexicon import Lexicon
from bot.language.ranking import Ranking, Text
from bot.language.said import Said


def test_a_ranking_that_learnt_topics_is_calibrated_by_its_own_texts() -> None:
    taught, untaught = _ranking(9), _ranking(2)

    assert taught.scale.weights.tolist() != untaught.scale.weights.tolist()


def test_each_script_of_which_enough_is_known_has_its_own_bound() -> None:
    bounds = _ranking(90, Said(elsewhere=tuple(f"auto nummer {n}" for n in range(120)))).bounds

    assert bounds is not None
    assert bounds[list(Script).index(Script.LATIN)] != 0
    assert bounds[list(Script).index(Script.ETHIOPIC)] == 0


def _ranking(count: int, said: Said | None = None) -> Ranking:
    groups = [
        [
            Text([name, "nummer", str(n)], "nl", asked=True, said=f"{name} nummer {n}")
            for n in range(count)
        ]
        for name in ("hond", "kat", "vis")
    ]
    return learning.learn(groups, Lexicon(), said)[0]
