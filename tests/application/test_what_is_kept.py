"""What may be kept, and what must be found nowhere: register values, My Numbers, plain names."""

import io
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.application.desk.shown import Order, Standing, Stood, TypedPerson
from shelter_app.application.desk.typed import as_said
from shelter_app.application.opening.shown import Opener, PlaceChoice
from shelter_app.application.prints.roster import roster
from shelter_app.application.register.import_register import ImportOrder, import_register
from shelter_app.domain.register_report import Problem, ReadingOrder
from tests.application.demo_town import KIYO, TOWN, card_of, lines, payload_of
from tests.application.night import LEAD, TEACHER, WELFARE, Night

NUMBER = "123456789018"
"""Its check digit is right: it may be somebody's."""
WRITTEN = {
    "as it is": NUMBER,
    "full width": "１２３４５６７８９０１８",
    "in fours": "1234 5678 9018",
    "with hyphens": "1234-5678-9018",
    "with long marks": "1234ー5678ー9018",
    "with something unseen": "1234\u200b56789018",
    "with a control character": "1234\x0756789018",
    "with a mark in the way": "1234\ue00056789018".replace("\ue000", "\u202e"),
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp932")


def kept(night: Night) -> Iterator[bytes]:
    """Give everything that this desk keeps: files as they lie, envelopes as they are signed."""
    yield from night.files().values()
    if night.a.room.is_open:
        yield from night.envelopes()


def everywhere(night: Night, temp: Path) -> bytes:
    temporary = (path.read_bytes() for path in sorted(temp.rglob("*")) if path.is_file())
    return b"\n".join([*kept(night), *temporary])


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of the test's own, to be searched afterwards."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    return folder


@pytest.mark.parametrize("number", WRITTEN.values(), ids=WRITTEN.keys())
def test_a_my_number_is_dropped_and_the_words_around_it_stay(number: str) -> None:
    kept_text = as_said(f"山田 {number} 花子")

    assert NUMBER not in "".join(filter(str.isalnum, kept_text)).translate(
        str.maketrans("０１２３４５６７８９", "0123456789")
    )
    assert kept_text.startswith("山田")
    assert kept_text.endswith("花子")


@pytest.mark.parametrize(
    "text", ["090-1234-5678", "1234567890123", "123456789012", "昭和15年3月4日"]
)
def test_other_numbers_stay(text: str) -> None:
    """A telephone, a longer run, twelve digits whose check digit is wrong, a date."""
    assert as_said(text) == text


@pytest.mark.parametrize("number", WRITTEN.values(), ids=WRITTEN.keys())
def test_a_my_number_typed_anywhere_is_afterwards_nowhere(
    night: Night, temp: Path, number: str, caplog: pytest.LogCaptureFixture
) -> None:
    night.sign_in(WELFARE)
    typed = TypedPerson(f"本間 {number} キヨ", number, number, town=f"中浜 {number}")
    shown = night.a.desk.present(card_of(KIYO))
    elsewhere = Stood(shown.lines[-1].ref, Standing.NOT_YET, f"自宅 {number}")

    received = night.a.desk.receive(Order((shown,), (elsewhere,), (typed,)))
    night.a.desk.search(number)
    night.a.desk.search(f"本間キヨ {number}")
    night.a.desk.present_text(number)
    night.sign_in(LEAD)
    night.a.sitting.add_operator(replace(TEACHER, name=f"田中 {number}"))
    roster(night.table, night.store.label)

    (line,) = night.a.desk.look(received.slips[0].ref).lines
    assert line.name == "本間 キヨ"
    assert line.town == "中浜"
    everything = everywhere(night, temp) + caplog.text.encode()
    for written in {number, NUMBER, as_digits(number)}:
        for encoding in ENCODINGS:
            assert written.encode(encoding, "ignore") not in everything
    night.a.sitting.lock()
    assert NUMBER.encode() not in everywhere(night, temp)


def as_digits(number: str) -> str:
    return "".join(char for char in number if char.isdigit())


def test_a_my_number_in_the_name_of_a_place_is_not_on_its_label(bare: Night, temp: Path) -> None:
    bare.found([LEAD], pack=None, place=PlaceChoice("", f"公民館 {NUMBER}"))
    bare.sign_in(LEAD)

    assert bare.store.label.shelter == "公民館"
    assert NUMBER.encode() not in everywhere(bare, temp)


def test_a_my_number_in_an_imported_file_is_afterwards_nowhere(night: Night, temp: Path) -> None:
    register = night.a.room.register
    assert register is not None
    title = "管理番号,世帯番号,氏名,カナ氏名,生年月日,性別,住所,電話番号,個人番号,備考,同意区分\n"
    row = f"Z1,S1,本間 キヨ,ホンマ キヨ,昭和15年3月4日,女,中浜1,,{NUMBER},控 {NUMBER},同意\n"
    order = ImportOrder(reading=ReadingOrder(town=TOWN))

    imported = import_register(register, io.BytesIO((title + row).encode("cp932")), order)

    assert imported.report.counts[Problem.MY_NUMBER] == 2
    assert imported.version.entries == 1
    found = night.a.desk.search("本間キヨ")
    entry = register.entry(found[0].person.ref.id)  # type: ignore[arg-type] # of an entry
    assert entry is not None
    assert NUMBER not in "".join(map(str, vars_of(entry)))
    assert NUMBER.encode() not in everywhere(night, temp)


def vars_of(entry: object) -> list[object]:
    return [getattr(entry, name) for name in type(entry).__slots__]  # type: ignore[attr-defined]


def test_the_ledger_holds_of_the_register_only_what_a_person_says_at_the_table(
    night: Night,
) -> None:
    """Name, kana, birth date, sex and district; never reasons, helpers, numbers or addresses."""
    people = [line for line in lines().values() if line.has_consent][:40]
    for who in people:
        night.a.desk.search(who.name)
    cards = [who.management for who in people if _has_card(who.management)][:10]
    for management in cards:
        received = night.receive(night.a.desk.present(card_of(management)), everyone=True)
        for ref in received.to_match:
            night.a.matching.case(ref)
    roster(night.table, night.store.label)

    said = b"\n".join(night.envelopes())

    assert lines()[cards[0]].name.encode() in said
    for who in lines().values():
        for value in (who.reason, who.phone, who.helper_phone, who.management, who.address):
            assert not value or value.encode() not in said
        assert not who.remarks or who.remarks.encode() not in said
        assert who.household.encode() not in said


def _has_card(management: str) -> bool:
    try:
        return bool(payload_of(management))
    except StopIteration:
        return False


def test_after_a_day_no_name_lies_in_plain_text_anywhere(laptop: Night, temp: Path) -> None:
    laptop.a.doorway.start_reception_only()
    laptop.a.sitting.add_operator(TEACHER)
    laptop.sign_in(TEACHER)
    canary = TypedPerson("金糸雀 鳴子", "かなりあ なるこ", "昭和15年3月4日", town="籠ノ沢")
    laptop.type_in(canary)
    shown = laptop.a.desk.present(card_of(KIYO))
    away = Stood(shown.lines[0].ref, Standing.CAME, "籠ノ沢の家")
    laptop.a.desk.receive(Order((shown,), (away,)))
    laptop.a.doorway.join(Opener.PASSPHRASE, laptop.phrase)
    laptop.sign_in(LEAD)
    laptop.receive(laptop.a.desk.present(card_of(KIYO)), everyone=True)
    laptop.a.desk.search("金糸雀")
    laptop.a.papers.roster()
    (stick := temp / "stick").mkdir()
    laptop.store.copy.start(stick)
    laptop.store.copy.settled()
    open_files = everywhere(laptop, temp)
    plain = b"\n".join(laptop.files().values())
    laptop.a.sitting.lock()
    plain += everywhere(laptop, temp)

    assert "金糸雀".encode() in open_files  # the envelopes do hold it, so the search can find it
    canaries = ["金糸雀", "鳴子", "かなりあ", "籠ノ沢", "本間", "キヨ", TEACHER.name, LEAD.name]
    for name in canaries:
        for encoding in ENCODINGS:
            assert name.encode(encoding) not in plain, name
    assert LEAD.pin.encode() * 2 not in plain
    assert laptop.phrase.encode() not in plain
