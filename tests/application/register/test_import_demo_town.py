"""The whole register of the demonstration town, through the real import into a real store."""

import io
from pathlib import Path

from shelter_app.application.register.import_register import (
    Disclosure,
    ImportOrder,
    import_register,
)
from shelter_app.application.register.install_pack import install_pack
from shelter_app.domain.register_report import ReadingOrder
from shelter_app.domain.town import town_code
from shelter_app.storage.register.store import RegisterStore

DEMO = Path(__file__).parents[3] / "resources" / "demo"
READING = ReadingOrder(town=town_code("99999"))


def file(name: str) -> io.BytesIO:
    return io.BytesIO((DEMO / name).read_bytes())


def ids(register: RegisterStore) -> list[bytes]:
    return [line.id for line in register.every_entry()]


def test_the_old_systems_export_gives_the_same_ids_as_the_new_ones(register: RegisterStore) -> None:
    order = ImportOrder(reading=READING, disclosure=Disclosure.INTERNAL)

    old = import_register(register, file("register_cp932.csv"), order)
    old_ids = ids(register)
    new = import_register(register, file("register_utf8.csv"), order)

    assert old.version.entries == new.version.entries == 400
    assert ids(register) == old_ids
    assert old.version.hash != new.version.hash  # the names differ


def test_the_pack_and_the_file_give_one_and_the_same_version(register: RegisterStore) -> None:
    device = (DEMO / "keys" / "device.age").read_text(encoding="ascii").strip()
    installed = install_pack(
        register, (DEMO / "town.pack").read_bytes(), [device], is_drill=True
    ).version

    imported = import_register(register, file("register_utf8.csv"), ImportOrder(reading=READING))

    assert imported.version.hash == installed.hash
    assert imported.sealed == installed.sealed_entries
    assert imported.version.cards == 120
