from bot.demo.cast import assemble
from bot.demo.cloud import Cloud


def test_everybody_has_the_name_they_use_and_the_language_of_their_phone() -> None:
    cast = assemble(Cloud())

    told = [
        (each.full_name, each.language_code)
        for each in (cast.samira, cast.yohannes, cast.farid, cast.miriam, cast.joost)
    ]
    assert told == [
        ("سميرة الحسن", "ar"),
        ("ዮሃንስ ተስፋይ", "ti"),
        ("فرید رحیمی", "fa"),
        ("Miriam Haddad", "nl"),
        ("Joost de Wit", "nl"),
    ]


def test_ids_stay_the_same_and_some_are_beyond_32_bits() -> None:
    first, second = Cloud(), Cloud()

    assert assemble(first) == assemble(second)
    assert any(each > 2**32 for each in first.people)
    assert any(each < 2**32 for each in first.people)


def test_the_group_holds_samira_and_miriam_and_the_bot() -> None:
    cast = assemble(Cloud())

    assert cast.buurtgroep.members == {cast.samira.id, cast.miriam.id}
    assert cast.buurtgroep.has_bot
    assert cast.buurtgroep.id < 0
