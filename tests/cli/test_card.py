"""``card watch`` and ``card read`` over a real pcscd."""

import json
from threading import Thread

import pytest

from shelter_app.bootstrap import card
from shelter_app.bootstrap.start import run
from shelter_app.devices.pcsc.scard import Code, ScardFault
from tests.devices.cards.pcscd import pcscd, slot
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.daemon import Daemon
from tests.devices.virtual_card.fake_scard import FakeScard
from tests.devices.virtual_card.my_number import FORBIDDEN, KIYO, my_number_card
from tests.devices.virtual_card.others import felica
from tests.devices.virtual_card.slot import Slot

__all__ = ["pcscd", "slot"]


@pytest.fixture
def scard(monkeypatch: pytest.MonkeyPatch) -> FakeScard:
    """A reader with a My Number card on it, without a daemon."""
    fake = FakeScard()
    fake.put(my_number_card())
    monkeypatch.setattr(card, "load_scard", lambda: fake)
    return fake


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_taps_are_printed_line_by_line(
    pcscd: Daemon, slot: Slot, capsys: pytest.CaptureFixture[str]
) -> None:
    watching = Thread(target=run, args=(["card", "watch", "--taps", "2"],))
    watching.start()
    for chip in (my_number_card(), felica()):
        slot.put(chip)
        assert chip.let_go.wait(20)
        slot.take()
    watching.join(30)
    told = rows(capsys)
    taps = [row for row in told if "tap" in row]
    assert [row["tap"] for row in taps] == ["my_number", "felica"]
    assert all(len(str(row["card"])) == 16 for row in taps)
    assert told[0]["reader"] == "waiting"
    assert not Chip.touched & FORBIDDEN


def test_the_four_items_by_number_b(scard: FakeScard, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card", "read", "--number-b", KIYO.number_b]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out) == {
        "kind": "my_number",
        "name": "本間 キヨ",
        "address": "霧浦町中浜１丁目２番３号",
        "birth": "1942-03-07",
        "sex": "female",
        "certificate": True,
    }
    assert KIYO.number_b not in told.out + told.err


@pytest.mark.parametrize(("option", "digits"), [("--pin", KIYO.pin), ("--number-b", KIYO.number_b)])
def test_digits_are_asked_for_and_not_shown(
    scard: FakeScard,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    option: str,
    digits: str,
) -> None:
    monkeypatch.setattr(card, "getpass", lambda _: digits)
    assert run(["card", "read", option]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["name"] == "本間 キヨ"
    assert digits not in told.out + told.err


def test_a_pin_on_the_command_line_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["card", "read", "--pin", "7391"])
    assert ended.value.code == 2


def test_without_digits_kind_and_counters_are_told(
    scard: FakeScard, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["card", "read"]) == 0
    assert rows(capsys) == [{"kind": "my_number", "tries_number_b": 10, "tries_pin": 3}]


def test_another_card_has_no_counters(scard: FakeScard, capsys: pytest.CaptureFixture[str]) -> None:
    scard.take()
    scard.put(felica())
    assert run(["card", "read"]) == 0
    assert rows(capsys) == [{"kind": "felica"}]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["--number-b", "123"], "D-42"),
        (["--number-b", "01010120300000"], "D-38"),
    ],
)
def test_wrong_digits_are_a_sentence(
    scard: FakeScard, capsys: pytest.CaptureFixture[str], typed: list[str], code: str
) -> None:
    assert run(["card", "read", *typed]) == 1
    told = capsys.readouterr()
    assert f"[{code}]" in told.err
    assert typed[1] not in told.out + told.err


def test_nobody_at_the_keyboard_is_a_sentence(
    scard: FakeScard, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr(card, "getpass", nobody)
    assert run(["card", "read", "--pin"]) == 1
    assert "[D-42]" in capsys.readouterr().err


def test_no_card_in_time_is_a_sentence(
    scard: FakeScard, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    scard.take()
    monkeypatch.setattr(card, "_WAIT_FOR_CARD", 0.05)
    assert run(["card", "read"]) == 1
    assert "[D-32]" in capsys.readouterr().err


def test_a_problem_is_a_line_of_its_own(scard: FakeScard, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(card, "say", said.append)

    def bend(chip: Chip, command: bytes) -> bytes:
        scard.bend = None
        scard.take()
        scard.put(felica())
        raise ScardFault(Code.REMOVED_CARD)

    scard.bend = bend
    assert run(["card", "watch", "--taps", "1"]) == 0
    told = [json.loads(line) for line in said]
    assert [row["problem"] for row in told if "problem" in row] == ["D-33"]
    assert told[-1]["tap"] == "felica"


def test_an_interrupted_watch_ends_well(
    scard: FakeScard, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(card, "say", interrupt)
    assert run(["card", "watch"]) == 0
