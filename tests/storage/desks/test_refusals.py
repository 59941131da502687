"""What can be wrong with the files: one code each, and nothing is destroyed."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from shelter_app.application.opening.shown import Opener
from shelter_app.domain.errors import ShelterError
from shelter_app.storage.desks.label_file import LABEL
from shelter_app.storage.desks.opened import DATABASE
from tests.application.night import LEAD, Night

HOLD = """
import sys
from pathlib import Path
from shelter_app.storage.guard import WriterGuard
guard = WriterGuard(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


def folder(laptop: Night) -> Path:
    (found,) = (laptop.data / "desks").iterdir()
    return found


def refused(laptop: Night, opener: Opener = Opener.PASSPHRASE, secret: str = "") -> str:
    """Try to open, and give the code of the refusal."""
    ref = folder(laptop).name
    with pytest.raises(ShelterError) as told:
        laptop.a.doorway.open_with(ref, opener, secret or laptop.phrase)
    assert not laptop.a.room.is_open
    return told.value.code


def lasting(laptop: Night) -> dict[str, bytes]:
    """Read every file but the empty ones that SQLite lays beside a store while it looks."""
    found = laptop.files().items()
    passing = ("-wal", "-shm", ".lock")
    return {name: content for name, content in found if not name.endswith(passing)}


def problem(laptop: Night) -> str:
    (found,) = laptop.a.stores.survey()
    return found.problem


def test_a_wrong_passphrase_changes_not_a_byte(laptop: Night) -> None:
    before = laptop.files()

    assert refused(laptop, Opener.PASSPHRASE, "not the phrase at all") == "V-01"

    assert laptop.files() == before
    laptop.open(LEAD)


@pytest.mark.parametrize(
    "typed",
    ["A PHRASE made up for tests", " a  phrase made-up for tests ", "ａ phrase made up for tests"],
)
def test_width_case_and_hyphens_do_not_matter(laptop: Night, typed: str) -> None:
    laptop.phrase = typed
    laptop.open(LEAD)

    assert laptop.a.room.is_open


def test_an_opener_that_was_never_made_is_told_as_such(laptop: Night) -> None:
    assert refused(laptop, Opener.ENVELOPE) == "V-08"


def test_without_one_copy_of_the_slots_the_other_opens_and_heals_it(laptop: Night) -> None:
    for suffix in (".slots", ".slots2"):
        lost = folder(laptop) / f"{DATABASE}{suffix}"
        content = lost.read_bytes()
        lost.unlink()

        laptop.open(LEAD)
        laptop.a.sitting.lock()

        assert lost.read_bytes() == content


def test_one_damaged_copy_of_the_slots_is_healed_too(laptop: Night) -> None:
    for suffix in (".slots", ".slots2"):
        hurt = folder(laptop) / f"{DATABASE}{suffix}"
        content = hurt.read_bytes()
        hurt.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

        assert problem(laptop) == ""

        assert hurt.read_bytes() == content


@pytest.mark.parametrize(("damage", "code"), [(None, "V-03"), (b"torn", "V-04")])
def test_without_any_whole_slots_the_store_waits_for_a_copy_of_them(
    laptop: Night, damage: bytes | None, code: str
) -> None:
    kept = {path: path.read_bytes() for path in folder(laptop).glob("*.slots*")}
    for path in kept:
        if damage is None:
            path.unlink()
        else:
            path.write_bytes(damage)
    before = laptop.files()

    assert problem(laptop) == code
    assert refused(laptop) == code
    assert laptop.files() == before

    for path, content in kept.items():  # from a backup or a second copy
        path.write_bytes(content)
    laptop.open(LEAD)


def test_a_store_of_a_newer_version_is_left_as_it_is(laptop: Night) -> None:
    laptop.open(LEAD)
    engine = laptop.store.engine

    def become_newer() -> None:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    laptop.store._vault.submit(become_newer).result()
    laptop.a.sitting.lock()
    before = lasting(laptop)

    assert refused(laptop) == "V-14"

    assert lasting(laptop) == before


def test_a_store_that_another_program_has_open_is_told_as_such(laptop: Night) -> None:
    place = folder(laptop) / DATABASE
    with subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-c", HOLD, str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        before = lasting(laptop)

        assert refused(laptop) == "V-12"

        assert lasting(laptop) == before
        other.communicate("done\n")
    laptop.open(LEAD)


def test_the_same_desk_is_not_opened_twice_in_one_program(night: Night) -> None:
    with pytest.raises(ShelterError) as told:
        night.a.doorway.open_with(folder(night).name, Opener.PASSPHRASE, night.phrase)

    assert told.value.code == "V-12"
    assert night.a.room.is_open
    assert night.a.desk.counts().inside == 0


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase(laptop: Night) -> None:
    place = folder(laptop) / DATABASE
    content = place.read_bytes()
    hurt = bytearray(content)
    hurt[100:300] = bytes(200)
    place.write_bytes(hurt)

    assert refused(laptop) == "V-10"

    assert place.read_bytes() == bytes(hurt)
    place.write_bytes(content)
    laptop.open(LEAD)


def test_damaged_pages_are_told_and_the_file_is_left(laptop: Night) -> None:
    place = folder(laptop) / DATABASE
    content = place.read_bytes()
    hurt = bytearray(content)
    for page in range(1, len(content) // 4096):
        hurt[page * 4096 + 100] ^= 0xFF
    place.write_bytes(hurt)

    assert refused(laptop) == "V-11"

    assert place.read_bytes() == bytes(hurt)
    place.write_bytes(content)
    laptop.open(LEAD)


@pytest.mark.parametrize(
    "label",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe{}",
        b'{"shelter": "\xff"}',
        b'{"incident": "AAAA", "scope": "AAAA"}',
        b"x" * 20_000,
    ],
)
def test_a_damaged_label_is_told_and_touches_nothing(laptop: Night, label: bytes) -> None:
    place = folder(laptop) / LABEL
    place.write_bytes(label)
    before = laptop.files()

    assert problem(laptop) == "V-11"
    assert refused(laptop) == "V-11"

    assert laptop.files() == before


@pytest.mark.parametrize(
    ("field", "value"), [("number", '"x7"'), ("letters", '"1"'), ("place", '"AAAA"')]
)
def test_a_label_that_would_fail_later_fails_at_the_door(
    laptop: Night, field: str, value: str
) -> None:
    place = folder(laptop) / LABEL
    content = place.read_text(encoding="utf-8")
    start = content.index(f'"{field}":') + len(field) + 3
    end = content.index(",", start)
    place.write_text(content[:start] + value + content[end:], encoding="utf-8")

    assert problem(laptop) == "V-11"


def test_a_label_that_is_gone_or_no_file_is_told(laptop: Night) -> None:
    place = folder(laptop) / LABEL
    place.unlink()
    assert problem(laptop) == "V-15"

    place.mkdir()
    assert problem(laptop) == "V-11"


def test_a_label_without_its_store_is_told(laptop: Night) -> None:
    (folder(laptop) / DATABASE).unlink()

    assert problem(laptop) == "V-15"


def test_folders_that_are_no_stores_are_told_and_do_no_harm(laptop: Night) -> None:
    (laptop.data / "desks" / "copy of my store").mkdir()
    (laptop.data / "desks" / "note.txt").write_text("not a folder", encoding="utf-8")

    problems = [found.problem for found in laptop.a.stores.survey()]

    assert sorted(problems) == ["", "V-15"]
    with pytest.raises(ShelterError) as told:
        laptop.a.doorway.open_with("../../etc", Opener.PASSPHRASE, laptop.phrase)
    assert told.value.code == "V-15"


def test_whether_a_secret_would_open_is_told_without_opening(laptop: Night) -> None:
    ref = folder(laptop).name

    assert laptop.a.stores.opens(ref, Opener.PASSPHRASE, laptop.phrase)
    assert not laptop.a.stores.opens(ref, Opener.PASSPHRASE, "something else")
    assert not laptop.a.stores.opens(ref, Opener.ENVELOPE, laptop.phrase)
    assert not laptop.a.room.is_open
