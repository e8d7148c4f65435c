"""The people of the demo: three newcomers, a key person, the staff, two readers for a municipality, and two groups."""

from dataclasses import dataclass

from bot.demo.cloud import Cloud
from bot.demo.records import DemoChat, DemoPerson


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is there when the demo begins."""

    samira: DemoPerson
    yohannes: DemoPerson
    farid: DemoPerson
    miriam: DemoPerson
    joost: DemoPerson
    els: DemoPerson
    vera: DemoPerson
    ilse: DemoPerson
    anna: DemoPerson
    buurtgroep: DemoChat
    familie: DemoChat


def assemble(cloud: Cloud) -> Cast:
    """Bring the people of the demo into a local Telegram, under the names they use there."""
    samira = cloud.person("samira", "سميرة", last_name="الحسن", language_code="ar")
    yohannes = cloud.person("yohannes", "ዮሃንስ", last_name="ተስፋይ", language_code="ti")
    farid = cloud.person("farid", "فرید", last_name="رحیمی", language_code="fa")
    miriam = cloud.person(
        "miriam", "Miriam", last_name="Haddad", username="miriam_h", language_code="nl"
    )
    joost = cloud.person(
        "joost", "Joost", last_name="de Wit", username="joostdewit", language_code="nl"
    )
    els = cloud.person("els", "Els", last_name="Bakker", language_code="nl")
    vera = cloud.person("vera", "Vera", last_name="Smit", language_code="nl")
    ilse = cloud.person("ilse", "Ilse", last_name="Vos", language_code="nl")
    anna = cloud.person("anna", "Anna", last_name="Kok", language_code="nl")
    group = cloud.group("Buurtgroep", [samira, miriam])
    family = cloud.group("Familie", [samira, miriam])
    family.has_bot = False
    return Cast(samira, yohannes, farid, miriam, joost, els, vera, ilse, anna, group, family)
