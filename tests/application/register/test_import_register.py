import io
from dataclasses import replace

import pytest

from shelter_app.application.register.import_register import (
    Disclosure,
    ImportOrder,
    NothingToImport,
    RegisterOfAnotherTown,
    import_register,
    rehearse_import,
    survey_file,
)
from shelter_app.domain.register_report import Column, Problem, ReadingOrder
from shelter_app.storage.register.store import RegisterStore
from shelter_app.wire.pack_sealed import unseal
from tests.wire.packs import CARDS, CODE, OPENING, READABLE, pack
from tests.wire.register_files import KIYO, SHIGERU, TITLES, TOWN, csv_text

TAE = ("Y0003", "S02", "佐藤　タエ", "サトウ　タエ", "大正14年", "女", "北浜3", "", "未回答")
ORDER = ImportOrder(reading=ReadingOrder(town=CODE), as_of="2026-04-01")


def file_of(*rows: tuple[str, ...]) -> io.BytesIO:
    return io.BytesIO(csv_text([TITLES, *rows]).encode("cp932"))


def test_lines_with_consent_are_read_and_the_others_sealed(register: RegisterStore) -> None:
    register.install_pack(pack())

    imported = import_register(register, file_of(KIYO, SHIGERU, TAE), ORDER)

    assert [line.name for line in register.every_entry()] == ["髙橋　キヨ"]
    assert (imported.version.entries, imported.sealed, imported.withheld) == (1, 2, 0)
    assert imported.version == register.current()
    part = register.sealed()
    assert part is not None
    assert [line.name for line in unseal(part, str(OPENING)).entries] == ["髙橋　茂", "佐藤　タエ"]


def test_without_an_opening_key_lines_without_consent_are_left_out(register: RegisterStore) -> None:
    imported = import_register(register, file_of(KIYO, SHIGERU), ORDER)

    assert (imported.sealed, imported.withheld) == (0, 1)
    assert register.sealed() is None


def test_the_municipality_itself_may_read_every_line(register: RegisterStore) -> None:
    order = replace(ORDER, disclosure=Disclosure.INTERNAL)

    imported = import_register(register, file_of(KIYO, SHIGERU, TAE), order)

    assert (imported.version.entries, imported.sealed, imported.withheld) == (3, 0, 0)


def test_cards_given_before_lead_to_the_new_lines(register: RegisterStore) -> None:
    register.install_pack(pack())
    moved = ("Y1", "S1", "本間　一", "", "", "", "新町1", "", "同意")

    import_register(register, file_of(moved), ORDER)

    card = register.entry_of_card(CARDS[0].card)
    assert card == READABLE[0].id
    found = register.entry(card)
    assert found is not None
    assert found.address == "新町1"


def test_a_file_without_one_good_row_replaces_nothing(register: RegisterStore) -> None:
    before = register.install_pack(pack())

    with pytest.raises(NothingToImport):
        import_register(register, file_of(("", *KIYO[1:])), ORDER)
    assert register.current() == before
    assert register.size() == 3


def test_a_file_of_refusals_only_is_an_import_too(register: RegisterStore) -> None:
    assert import_register(register, file_of(SHIGERU), ORDER).withheld == 1
    assert register.size() == 0


def test_the_register_of_another_town_is_refused(register: RegisterStore) -> None:
    register.install_pack(pack())
    foreign = replace(ORDER, reading=ReadingOrder(town=TOWN))

    with pytest.raises(RegisterOfAnotherTown):
        import_register(register, file_of(KIYO), foreign)


def test_a_rehearsal_names_what_an_import_would_meet_and_keeps_nothing(
    register: RegisterStore,
) -> None:
    file = file_of(KIYO, ("", *KIYO[1:]), (*TAE[:7], "123456789018", "未回答"))
    assert survey_file(file).mapping[Column.NAME] == (2,)

    report = rehearse_import(file, ORDER.reading)

    assert [(found.line, found.problem) for found in report.found] == [
        (3, Problem.NO_KEY),
        (4, Problem.MY_NUMBER),
    ]
    assert register.current() is None
    assert import_register(register, file, ORDER).report == report


def test_a_my_number_gets_into_no_file_of_the_store(register: RegisterStore) -> None:
    row = (*KIYO[:7], "1234-5678-9018", "同意")

    import_register(register, file_of(row), ORDER)

    (line,) = register.every_entry()
    assert line.phone == ""
    assert all("5678" not in str(getattr(line, item)) for item in line.__slots__)
