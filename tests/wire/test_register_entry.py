from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.register import Consent, Entry
from shelter_app.wire.register_entry import RegisterHash, decode_entry, encode_entry
from tests.wire.packs import CLOSED, READABLE, entry

FIRST_ITEMS = (
    "id management name kana birth_text sex address residence phone fax emergency_contact reason "
    "reason_codes remarks household district consent helper_name helper_address helper_phone "
    "planned_shelter route living_with plan_remarks"
)


def test_a_line_comes_back_as_it_was() -> None:
    for line in (*READABLE, *CLOSED):
        assert decode_entry(encode_entry(line)) == line


@given(st.text(), st.sampled_from(Consent))
def test_every_text_and_consent_comes_back(name: str, consent: Consent) -> None:
    line = replace(entry(1), name=name, consent=consent)
    assert decode_entry(encode_entry(line)) == line


def test_names_of_items_are_part_of_the_format_and_never_change() -> None:
    assert " ".join(item.name for item in fields(Entry)).startswith(FIRST_ITEMS)


@pytest.mark.parametrize("data", [b"", b"\x80", b"\x81\xa2id\xa1x"])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        decode_entry(data)


@given(st.permutations([*READABLE, *CLOSED]))
def test_the_hash_of_a_register_does_not_depend_on_order(lines: list[Entry]) -> None:
    straight = RegisterHash(map(encode_entry, (*READABLE, *CLOSED)))
    one_by_one = RegisterHash()
    for line in lines:
        one_by_one.add(encode_entry(line))

    assert one_by_one.digest() == straight.digest()


def test_any_changed_or_missing_line_changes_the_hash() -> None:
    whole = RegisterHash(map(encode_entry, READABLE)).digest()
    moved = (replace(READABLE[0], address="x"), *READABLE[1:])

    assert RegisterHash(map(encode_entry, moved)).digest() != whole
    assert RegisterHash(map(encode_entry, READABLE[1:])).digest() != whole
    assert RegisterHash(map(encode_entry, (*READABLE, READABLE[0]))).digest() != whole
