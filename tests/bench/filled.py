"""A desk that has worked for hours: 400 register entries, 2,000 evacuees, some come by card.

    python -m tests.bench.filled FOLDER

makes one in a folder; the other benchmarks make their own in a temporary folder unless they are
given one that was made before. All people are invented.
"""

import csv
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from random import Random

import msgspec

from shelter_app.application.desk.looking_up import skip_to_newest
from shelter_app.application.desk.shown import Order, Presentation, Standing, Stood
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Founding, Opener
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.register.import_register import (
    Disclosure,
    ImportOrder,
    import_register,
)
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.domain.ids import ActId, OperatorId, Subject
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived
from shelter_app.domain.register_report import ReadingOrder
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.domain.spoken import SpokenCode
from shelter_app.domain.town import town_code
from shelter_app.settings import Settings, read_settings
from shelter_app.wire.card import parse_card

EVACUEES = 2_000
BY_CARD = 40
SHELTER = 2
PIN = "2580"
_NOTE = "bench.json"
_LARGEST_PARTY = 5


@dataclass(frozen=True, slots=True)
class Filled:
    """How to open what was made."""

    folder: str
    phrase: str
    store: str
    operator: str
    pin: str = PIN

    @property
    def settings(self) -> Settings:
        """Where it lies."""
        return settings_in(Path(self.folder))


def settings_in(folder: Path) -> Settings:
    """Point a run's settings into a folder."""
    return read_settings(data=folder / "data")


@contextmanager
def filled(folder: Path | None) -> Iterator[Filled]:
    """Give the desk that lies in a folder, or one made for this occasion."""
    if folder is not None:
        yield read(folder) if (folder / _NOTE).exists() else fill(folder)
        return
    with tempfile.TemporaryDirectory(prefix="shelter-bench-") as name:
        yield fill(Path(name))


def read(folder: Path) -> Filled:
    """Read what an earlier run has made."""
    return Filled(**json.loads((folder / _NOTE).read_text(encoding="utf-8")))


def fill(folder: Path) -> Filled:
    """Found the demonstration's shelter, import its whole register and let people come."""
    folder.mkdir(parents=True, exist_ok=True)
    assembly = assemble(settings_in(folder))
    try:
        made = _found(assembly, folder)
        _import_everyone(assembly)
        _receive_cards(assembly)
        _receive_strangers(assembly, EVACUEES - assembly.desk.counts().inside)
        skip_to_newest(assembly.room.table)
    finally:
        assembly.room.leave()
    (folder / _NOTE).write_text(json.dumps(asdict(made)), encoding="utf-8")
    return made


def more_strangers(made: Filled, people: int) -> None:
    """Let more people come until so many are here."""
    assembly = assemble(made.settings)
    try:
        assembly.doorway.open_with(made.store, Opener.PASSPHRASE, made.phrase)
        assembly.sitting.sign_in(OperatorId(bytes.fromhex(made.operator)), made.pin)
        _receive_strangers(assembly, max(people - assembly.desk.counts().inside, 0))
    finally:
        assembly.room.leave()


def _found(assembly: Assembly, folder: Path) -> Filled:
    doorway, pack = assembly.doorway, settings_in(folder).demo / "town.pack"
    phrase = doorway.offer_phrase()
    people = (NewOperator("佐藤 恵", Affiliation.TOWN, Role.LEAD, PIN),)
    place = doorway.read_pack(pack).places[SHELTER]
    doorway.found(Founding(pack, place, phrase, people))
    operator = assembly.sitting.operators()[0]
    assembly.sitting.sign_in(operator.id, PIN)
    store = doorway.survey().stores[0].ref
    return Filled(str(folder), phrase, store, operator.id.hex())


def _import_everyone(assembly: Assembly) -> None:
    """Put all 400 lines in, as a municipality may for its own use (災害対策基本法49条の11第1項)."""
    register = assembly.room.register
    assert register is not None
    briefing = register.briefing()
    assert briefing is not None
    order = ImportOrder(
        reading=ReadingOrder(town=town_code(briefing.town.code)), disclosure=Disclosure.INTERNAL
    )
    with (read_settings().demo / "register_utf8.csv").open("rb") as source:
        import_register(register, source, order)


def card_texts() -> list[str]:
    """Read the QR texts of the 120 demonstration cards."""
    path = read_settings().demo / "cards.csv"
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return [row["QR"] for row in csv.DictReader(lines)]


def order_of(shown: Presentation) -> Order:
    """Let everyone who came up stand there."""
    return Order((shown,), tuple(Stood(line.ref, Standing.CAME) for line in shown.lines))


def _receive_cards(assembly: Assembly) -> None:
    for text in card_texts()[:BY_CARD]:
        shown = assembly.desk.present(parse_card(text.encode()))
        assembly.desk.receive(order_of(shown))


def _receive_strangers(assembly: Assembly, number: int) -> None:
    """Let people come in parties, each as one act."""
    table, chance = assembly.room.table, Random(2)  # noqa: S311 - the same crowd in each run
    people = islice(strangers(chance), number)
    at = 5_000
    while party := list(islice(people, chance.randint(1, _LARGEST_PARTY))):
        persons = []
        for details in party:
            at += 1
            slip = str(SpokenCode(int(table.here.number), table.local.letters(), at))
            persons.append(msgspec.structs.replace(details, slip=slip))
        subjects = [Subject("person", table.new_id()) for _ in party]
        party_id = table.new_id()
        fact = PeopleReceived(persons=tuple(persons), party=party_id, place=table.here.place)
        draft = Draft("people.received", fact, (*subjects, Subject("party", party_id)))
        table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))


def strangers(chance: Random) -> Iterator[Details]:
    """Invent people without end, of the surnames and given names of the demonstration's town."""
    path = read_settings().demo / "register_utf8.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    names = [(row["氏名"].split("　"), row["カナ氏名"].split("　")) for row in rows]
    whole = [pair for pair in names if len(pair[0]) == len(pair[1]) == 2]
    districts = sorted({row["地区"] for row in rows if row["地区"]})
    while True:
        (surname, _), (surname_kana, _) = chance.choice(whole)
        (_, given), (_, given_kana) = chance.choice(whole)
        year, month, day = chance.randint(1930, 2024), chance.randint(1, 12), chance.randint(1, 28)
        yield Details(
            name=f"{surname} {given}",
            kana=f"{surname_kana} {given_kana}",
            birth=(year, month, day, f"{year}/{month}/{day}"),
            sex=chance.choice((1, 2)),
            town=chance.choice(districts),
        )


def main() -> int:
    """Make one in the folder named."""
    made = fill(Path(sys.argv[1]))
    sys.stdout.write(f"{made.folder}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
