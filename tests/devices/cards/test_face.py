"""The photograph: drawn for a glance, or left out."""

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.my_number_card.face import draw_face, photo_in
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.reading import read_person
from tests.devices.cards.test_reading import by_number_b, by_pin
from tests.devices.virtual_card.chip import BLOCKED, Chip
from tests.devices.virtual_card.direct import Direct
from tests.devices.virtual_card.my_number import VISUAL, Making, face_file, my_number_card, photo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def read(chip: Chip, *, pin: bool = False) -> "NDArray[np.uint8] | None":
    return read_person(Guarded(Direct(chip)), by_pin() if pin else by_number_b(), face=True).face


def test_the_photograph_comes_by_number_b() -> None:
    face = read(my_number_card())
    assert face is not None
    assert face.shape == (320, 240, 3)
    assert face[0].mean() < 20
    assert face[-1].mean() > 230


def test_the_pin_does_not_open_it_and_nothing_is_offered() -> None:
    chip = my_number_card()
    assert read(chip, pin=True) is None
    assert ("verify", VISUAL, 0x0012) not in chip.touched


@pytest.mark.parametrize("false", [b"no picture", photo()[:200], b"\x00"])
def test_a_damaged_photograph_costs_no_items(false: bytes) -> None:
    read = read_person(
        Guarded(Direct(my_number_card(making=Making(photo=false)))), by_number_b(), face=True
    )
    assert (read.face, read.items.name) == (None, "本間 キヨ")


def test_a_blocked_photograph_costs_no_items() -> None:
    chip = my_number_card()
    chip.apps[VISUAL].keys[0x0012].left = 0
    assert chip.answer(b"\x00\x20") != BLOCKED
    assert read(chip) is None


def test_a_file_without_a_photograph_is_told() -> None:
    with pytest.raises(CardUnreadable):
        photo_in(face_file(b""))


def test_a_huge_picture_is_not_drawn() -> None:
    out = BytesIO()
    Image.new("L", (3000, 3000)).save(out, "JPEG2000")
    with pytest.raises(CardUnreadable):
        draw_face(out.getvalue())


@given(st.data())
def test_a_bent_photograph_is_drawn_or_refused(data: st.DataObject) -> None:
    bent = bytearray(photo())
    for _ in range(3):
        bent[data.draw(st.integers(0, len(bent) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert draw_face(bytes(bent)).ndim == 3
    except CardUnreadable:
        return
