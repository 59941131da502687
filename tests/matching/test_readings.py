from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import SortedRows, TableFiles, Tables, load_tables


def test_a_given_name_has_all_its_readings(readings: Readings) -> None:
    assert {"ひろこ", "ゆうこ"} <= set(readings.of_given("裕子"))
    assert "きよし" in readings.of_given("清")
    assert readings.of_given("きょう") == ("きよう",)


def test_an_unlisted_name_is_read_from_its_kanji(readings: Readings) -> None:
    assert "そうたろう" in readings.of_given("聡太郎")
    assert readings.of_given("鬱鬱鬱鬱鬱") == ()
    assert readings.of_given("") == ()


def test_a_surname_has_its_usual_reading_first(readings: Readings) -> None:
    assert readings.of_surname("佐藤")[0] == "さとう"
    assert {"こうの", "かわの"} <= set(readings.of_surname("河野"))


def test_a_sound_fits_when_every_kanji_can_be_read_so(readings: Readings) -> None:
    assert readings.fits("河野", "かわの")
    assert readings.fits("清子", "きよこ")
    assert not readings.fits("和子", "ゆうこ")
    assert not readings.fits("", "")
    assert not readings.fits("本間", "ほ")


def test_rows_are_found_in_place() -> None:
    rows = SortedRows("一\tいち,はじめ\n二\tに\n".encode())
    assert rows.get("一") == ("いち", "はじめ")
    assert rows.get("二") == ("に",)
    assert rows.get("三") == ()
    assert rows.get("\ud800") == ()
    assert SortedRows(b"").get("一") == ()


def test_without_tables_the_matcher_knows_less_and_still_works() -> None:
    empty = load_tables(TableFiles())
    assert Readings(empty).of_given("裕子") == ()
    assert not Readings(empty).fits("裕子", "ゆうこ")


def test_the_fold_leads_to_its_end_in_one_step(tables: Tables) -> None:
    assert len(tables.fold) > 20_000
    assert not [char for char in tables.fold.values() if ord(char) in tables.fold]


def test_names_in_the_tables_are_in_plain_letters(tables: Tables) -> None:
    assert "高橋" in tables.surname_readings
    assert "髙橋" not in tables.surname_readings
    assert 0.01 < tables.surname_shares["さと"] < 0.03
    assert tables.lookalikes["斉"] == tables.lookalikes["斎"]
