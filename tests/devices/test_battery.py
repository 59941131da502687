"""The battery, from the kernel's files and from what Windows answers."""

from pathlib import Path

import pytest

from shelter_app.application.ports.power import Battery, no_battery
from shelter_app.devices import battery
from shelter_app.devices.battery import PowerStatus, linux_battery, read_battery, windows_battery


def supply(folder: Path, name: str, **files: str) -> None:
    place = folder / name
    place.mkdir(parents=True)
    for file, text in files.items():
        (place / file).write_text(text + "\n")


def test_a_laptop_on_battery_tells_what_is_left(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="18", status="Discharging")
    found = linux_battery(tmp_path)
    assert found == Battery(18)
    assert found is not None
    assert found.is_low


def test_on_the_mains_nothing_is_low(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "BAT0", type="Battery", capacity="5", status="Not charging")
    found = linux_battery(tmp_path)
    assert found == Battery(5, on_mains=True)
    assert found is not None
    assert not found.is_low


def test_a_mouse_is_not_the_laptop_and_rubbish_is_no_level(tmp_path: Path) -> None:
    supply(tmp_path, "mouse", type="Battery", capacity="90", scope="Device")
    supply(tmp_path, "BAT0", type="Battery", capacity="full")
    assert linux_battery(tmp_path) is None
    supply(tmp_path, "BAT1", type="Battery", capacity="41")
    supply(tmp_path, "BAT2", type="Battery", capacity="140")
    assert linux_battery(tmp_path) == Battery(100)


def test_a_machine_without_a_battery_has_none(tmp_path: Path) -> None:
    assert linux_battery(tmp_path / "nowhere") is None
    assert no_battery() is None


@pytest.mark.parametrize(
    ("flag", "percent", "ac_line", "expected"),
    [
        (0, 64, 0, Battery(64)),
        (8, 15, 1, Battery(15, on_mains=True)),
        (128, 255, 1, None),
        (0, 255, 0, None),
    ],
)
def test_what_windows_answers_is_read(
    flag: int, percent: int, ac_line: int, expected: Battery | None
) -> None:
    def ask(status: PowerStatus) -> bool:
        status.flag, status.percent, status.ac_line = flag, percent, ac_line
        return True

    assert windows_battery(ask) == expected
    assert windows_battery(lambda _: False) is None


def test_each_system_is_asked_in_its_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="77")
    monkeypatch.setattr(battery, "SUPPLIES", tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    assert read_battery() == Battery(77)
