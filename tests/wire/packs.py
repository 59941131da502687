"""A small invented town and its packs, for the tests of packs and of what installs them."""

from dataclasses import replace
from functools import cache

import pyrage
from nacl.signing import SigningKey

from shelter_app.domain.ids import IncidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.places import Hazard, Place, PlaceKind, place_id
from shelter_app.domain.register import Consent, Entry, entry_id
from shelter_app.domain.town import town_code
from shelter_app.domain.town_pack import (
    CardBinding,
    IncidentToJoin,
    RegisterPart,
    Town,
    TownPack,
)
from shelter_app.wire.pack import write_pack
from shelter_app.wire.pack_sealed import seal

CODE = town_code("99998")
ROOT = SigningKey(bytes(range(32)))
DESK = pyrage.x25519.Identity.generate()
OPENING = pyrage.x25519.Identity.generate()


def entry(number: int, consent: Consent = Consent.YES, **items: str) -> Entry:
    """Make a line of the register."""
    return Entry(
        id=entry_id(CODE, f"Y{number}"),
        management=f"Y{number}",
        name=items.pop("name", f"本間　{number}"),
        kana="ホンマ",
        birth_text="昭和15年3月4日",
        sex=Sex.FEMALE,
        reason="要介護3",
        reason_codes=("care-3",),
        consent=consent,
        **items,
    )


PLACES = (
    Place(
        id=place_id(CODE, "1"),
        local_id="1",
        name="第三小学校体育館",
        number="03",
        latitude=30.5,
        hazards=frozenset({Hazard.EARTHQUAKE, Hazard.TSUNAMI}),
        capacity=400,
        districts=("中浜", "北浜"),
    ),
    Place(id=place_id(CODE, "2"), local_id="2", name="福祉センター", kind=PlaceKind.WELFARE),
)
READABLE = (entry(1, household="S1"), entry(2, Consent.PRESUMED, household="S1"), entry(3))
CLOSED = (entry(4, Consent.NO), entry(5, Consent.UNANSWERED))
CARDS = (
    CardBinding(b"\x01" * 16, READABLE[0].id),
    CardBinding(b"\x02" * 16, READABLE[2].id),
    CardBinding(b"\x03" * 16),
)
CLOSED_CARDS = (CardBinding(b"\x04" * 16, CLOSED[0].id),)


@cache
def pack(root: SigningKey = ROOT, *, drill: bool = False) -> TownPack:
    """Make the pack of the invented town."""
    return TownPack(
        town=Town(code=CODE, name="見本町", root_key=root.verify_key.encode(), drill=drill),
        made_on="2026-04-01",
        places=PLACES,
        register=RegisterPart(as_of="2026-04-01", source="test", entries=READABLE),
        sealed=seal(CLOSED, CLOSED_CARDS, str(OPENING.to_public())),
        cards=(*CARDS, CardBinding(CLOSED_CARDS[0].card)),
        policy={"tokens.felica": True, "match.logit": 8.5, "lock.minutes": 5, "note": "x"},
        letters={"03": "BD"},
        incident=IncidentToJoin(id=IncidentId(b"i" * 16), name="地震", drill=drill),
        sealing_recipient=str(OPENING.to_public()),
        certificates=(b"certificate",),
    )


@cache
def packed() -> bytes:
    """Give that pack as a file for the desk."""
    return write_pack(pack(), ROOT, [str(DESK.to_public())])


def with_entries(*entries: Entry) -> TownPack:
    """Make a pack of other lines and without cards."""
    return replace(pack(), register=RegisterPart(entries=entries), cards=())
