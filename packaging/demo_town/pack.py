"""The pack of the demonstration town, made the way headquarters makes one."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from demo_town import keys
from demo_town.cards import Card
from demo_town.dice import id_bytes
from demo_town.island import AS_OF, CODE, MADE_ON, PREFECTURE, TOWN, places
from shelter_app.domain.ids import IncidentId
from shelter_app.domain.register import Entry
from shelter_app.domain.register_report import ImportReport, ReadingOrder
from shelter_app.domain.town_pack import IncidentToJoin, RegisterPart, Town, TownPack
from shelter_app.wire.demo_keys import DEMO_DEVICE, DEMO_OPENING, DEMO_RECOVERY, DEMO_ROOT
from shelter_app.wire.pack import read_pack, write_pack
from shelter_app.wire.pack_faults import PackRefused
from shelter_app.wire.pack_sealed import SealedLines, seal, unseal
from shelter_app.wire.register_csv import plan_reading, read_register, survey_register

_LETTERS = "ABCDEFGH"
_POLICY = {
    "tokens.felica": True,
    "tokens.my_number_card": True,
    "lock.idle_minutes": 5,
    "seal.opens_after_hours": 6,
    "consent.by_ordinance": False,
}


def entries(register_csv: bytes) -> list[Entry]:
    """Read the register through the real import path."""
    stream = io.BytesIO(register_csv)
    survey = survey_register(stream)
    layout = plan_reading(survey, ReadingOrder(town=CODE))
    return list(read_register(stream, survey, layout, ImportReport()))


def open_part(readable: Sequence[Entry], given: Sequence[Card]) -> TownPack:
    """Make the pack but for its sealed part."""
    shelters = places()
    return TownPack(
        town=Town(code=CODE, name=f"{PREFECTURE}{TOWN}", root_key=DEMO_ROOT, drill=True),
        made_on=MADE_ON,
        places=shelters,
        register=RegisterPart(as_of=AS_OF, source=f"{TOWN} 福祉課", entries=tuple(readable)),
        cards=tuple(card.open_binding for card in given),
        policy=_POLICY,
        letters={place.number: _LETTERS for place in shelters},
        incident=IncidentToJoin(
            id=IncidentId(id_bytes("incident")), name="霧浦島地震 避難所開設訓練", drill=True
        ),
        recovery_recipient=DEMO_RECOVERY,
        sealing_recipient=DEMO_OPENING,
    )


def sealed_lines(closed: Sequence[Entry], given: Sequence[Card]) -> SealedLines:
    """Say what the sealed part holds."""
    cards = tuple(card.binding for card in given if card.is_closed)
    return SealedLines(entries=tuple(closed), cards=cards)


def is_current(data: bytes, folder: Path, open_part: TownPack, lines: SealedLines) -> bool:
    """Tell whether a pack file holds exactly this; encryption makes every file different."""
    try:
        pack = read_pack(data, [keys.identity(folder, "device")], allow_demo_root=True)
    except PackRefused:
        return False
    if pack.sealed is None or replace(pack, sealed=None) != open_part:
        return False
    return unseal(pack.sealed, keys.identity(folder, "opening")) == lines


def packed(folder: Path, open_part: TownPack, lines: SealedLines) -> bytes:
    """Seal, sign and encrypt the pack to the demonstration's desk and headquarters."""
    sealed = seal(lines.entries, lines.cards, DEMO_OPENING)
    whole = replace(open_part, sealed=sealed)
    return write_pack(whole, keys.root(folder), [DEMO_DEVICE, DEMO_RECOVERY])
