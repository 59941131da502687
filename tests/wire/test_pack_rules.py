from dataclasses import replace

import pytest

from shelter_app.domain.ids import EntryId, IncidentId, PlaceId
from shelter_app.domain.register import Consent
from shelter_app.domain.town import TownCode
from shelter_app.domain.town_pack import CardBinding, IncidentToJoin, TownPack
from shelter_app.wire.pack import read_pack, write_pack
from shelter_app.wire.pack_faults import PackMalformed
from shelter_app.wire.pack_rules import broken_rule
from tests.wire.packs import CARDS, DESK, PLACES, READABLE, ROOT, entry, pack, with_entries
from tests.wire.test_pack import signed_pack

BROKEN = {
    "only lines with consent": with_entries(entry(1, Consent.UNANSWERED)),
    "twice": with_entries(entry(1), entry(1)),
    "ids have 16": with_entries(replace(entry(1), id=EntryId(b"short"))),
    "cards have 16": replace(pack(), cards=(CardBinding(b"short"),)),
    "point at readable": replace(pack(), cards=(CardBinding(b"c" * 16, EntryId(b"e" * 16)),)),
    "two digits": replace(pack(), places=(replace(PLACES[0], number="3"),), letters={}),
    "letters": replace(pack(), letters={"99": "B"}),
    "alphabet": replace(pack(), letters={"03": "I"}),
    "root key": replace(pack(), town=replace(pack().town, root_key=b"short")),
    "town code": replace(pack(), town=replace(pack().town, code=TownCode("1"))),
    "drill or real": replace(pack(), town=replace(pack().town, drill=True)),
    "incident id": replace(
        pack(), incident=IncidentToJoin(id=IncidentId(b"i"), name="", drill=False)
    ),
    "too many": replace(pack(), certificates=(b"c",) * 2_001),
}


def test_a_pack_as_it_should_be_breaks_no_rule() -> None:
    assert broken_rule(pack()) is None


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_is_refused_by_writer_and_reader(rule: str) -> None:
    broken: TownPack = BROKEN[rule]

    with pytest.raises(ValueError, match=r"\w"):
        write_pack(broken, ROOT, [str(DESK.to_public())])
    with pytest.raises(PackMalformed):
        read_pack(signed_pack(broken), [str(DESK)])


def test_two_places_with_one_number_or_one_card_twice_are_refused() -> None:
    same_number = replace(PLACES[1], id=PlaceId(b"p" * 16), number="03")

    assert broken_rule(replace(pack(), places=(PLACES[0], same_number)))
    assert broken_rule(replace(pack(), cards=(CARDS[0], CARDS[0])))


def test_lines_without_consent_cannot_hide_behind_a_readable_card() -> None:
    assert {binding.entry for binding in CARDS if binding.entry} <= {line.id for line in READABLE}
