"""Cameras by the names their makers gave them."""

from types import SimpleNamespace

import pytest

from shelter_app.application.camera.choosing import CameraOffer
from shelter_app.devices import plugged_cameras as module
from shelter_app.devices.plugged_cameras import plugged_cameras


def test_cameras_are_listed_once_each_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        SimpleNamespace(index=2, name="USB 書画カメラ"),
        SimpleNamespace(index=0, name=""),
        SimpleNamespace(index=2, name="USB 書画カメラ"),
    ]
    monkeypatch.setattr(module, "enumerate_cameras", lambda _: found)
    assert plugged_cameras() == (CameraOffer("0", "0"), CameraOffer("2", "USB 書画カメラ"))


def test_a_driver_in_trouble_lists_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError("driver")

    monkeypatch.setattr(module, "enumerate_cameras", fail)
    assert plugged_cameras() == ()


def test_a_machine_without_cameras_lists_none() -> None:
    assert isinstance(plugged_cameras(), tuple)
