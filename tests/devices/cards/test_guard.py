"""No command that could reach the My Number leaves the program."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import shelter_app.devices.my_number_card as room
from shelter_app.devices.my_number_card import commands, layout
from shelter_app.devices.my_number_card.guard import CommandRefused, Guarded
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.direct import Direct
from tests.devices.virtual_card.my_number import (
    FORBIDDEN,
    JPKI,
    NUMBER_A,
    TEXT,
    VISUAL,
    my_number_card,
)


def select(aid: bytes) -> bytes:
    return commands.select_application(aid)


def guarded(aid: bytes = b"", file: int | None = None) -> Guarded:
    card = Guarded(Direct(my_number_card()))
    if aid:
        card.transmit(select(aid))
    if file is not None:
        card.transmit(commands.select_file(file))
    return card


FORBIDDEN_COMMANDS = [
    (TEXT, None, commands.select_file(0x0001)),
    (TEXT, None, commands.select_file(0x0014)),
    (VISUAL, None, commands.select_file(0x0013)),
    (VISUAL, None, commands.select_file(0x0005)),
    (JPKI, None, commands.select_file(0x0001)),
    (JPKI, None, commands.select_file(0x0018)),
    (JPKI, None, commands.select_file(0x001B)),
    (TEXT, 0x0015, bytes((0x00, 0x20, 0x00, 0x94, 12)) + NUMBER_A),
    (TEXT, 0x0015, bytes((0x00, 0x20, 0x00, 0x94))),
    (VISUAL, 0x0012, bytes((0x00, 0x20, 0x00, 0x93, 12)) + NUMBER_A),
    (TEXT, 0x0002, bytes((0x00, 0xB0, 0x81, 0x00, 0x00))),
    (VISUAL, 0x0002, bytes((0x00, 0xB0, 0x85, 0x00, 0x00))),
    (TEXT, 0x0002, bytes((0x00, 0x20, 0x00, 0x80, 12)) + NUMBER_A),
    (TEXT, 0x0015, bytes((0x00, 0xB0, 0x00, 0x00, 0x00))),
    (b"", None, select(bytes.fromhex("D3921000310001010401"))),
    (b"", None, bytes.fromhex("00A40000")),
    (TEXT, None, bytes((0x00, 0xB0, 0x00, 0x00, 0x00))),
    (b"", None, bytes((0x00, 0x20, 0x00, 0x80))),
    (TEXT, 0x0002, bytes((0x00, 0xB2, 0x01, 0x04, 0x00))),
    (TEXT, 0x0015, bytes((0x00, 0x24, 0x00, 0x80))),
    (b"", None, b""),
    (b"", None, bytes((0x80, 0xA4, 0x04, 0x0C))),
]


@pytest.mark.parametrize(("aid", "file", "command"), FORBIDDEN_COMMANDS)
def test_a_command_off_the_list_never_leaves(aid: bytes, file: int | None, command: bytes) -> None:
    card = guarded(aid, file)
    before = set(Chip.touched)
    with pytest.raises(CommandRefused) as refused:
        card.transmit(command)
    assert Chip.touched == before
    assert NUMBER_A.decode() not in str(refused.value)


_PIECES = st.one_of(
    st.sampled_from([command for _, _, command in FORBIDDEN_COMMANDS]),
    st.sampled_from([select(aid) for aid in (JPKI, TEXT, VISUAL)]),
    st.integers(0, 0x1F).map(commands.select_file),
    st.integers(0, 600).map(commands.read_binary),
    st.just(commands.ask_tries()),
    st.binary(min_size=4, max_size=4).map(lambda rest: b"\x00\x20" + rest),
    st.binary(max_size=8),
)


@given(st.lists(_PIECES, max_size=12))
def test_no_series_of_commands_gets_near_the_number(series: list[bytes]) -> None:
    chip = my_number_card()
    card = Guarded(Direct(chip))
    for command in series:
        try:
            card.transmit(command)
        except CommandRefused:
            continue
    assert not Chip.touched & FORBIDDEN
    assert NUMBER_A not in b"".join(chip.seen)


def test_an_application_that_is_not_there_leaves_nothing_selected() -> None:
    card = Guarded(Direct(Chip()))
    card.transmit(select(TEXT))
    with pytest.raises(CommandRefused):
        card.transmit(commands.select_file(0x0002))


def test_the_program_knows_no_key_and_no_file_of_the_number() -> None:
    assert layout.TEXT.files == {0x0002}
    assert layout.TEXT.keys == {0x0011, 0x0015}
    assert layout.VISUAL.files == {0x0002}
    assert layout.VISUAL.keys == {0x0012}
    assert layout.JPKI.files == {0x000A, 0x0006}
    assert layout.JPKI.keys == frozenset()
    assert {app.aid for app in layout.APPLICATIONS} == {JPKI, TEXT, VISUAL}


def test_no_constant_of_the_room_names_them_either() -> None:
    """0014 and 0013 are 照合番号A's keys, 0005 the number as a picture; 0001 the number itself."""
    folder = Path(room.__file__).parent
    numbers = {
        node.value
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, int)
    }
    assert not numbers & {0x13, 0x14, 0x93, 0x94}
