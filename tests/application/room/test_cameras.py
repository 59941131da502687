"""Which camera the desk looks through."""

import pytest

from shelter_app.application.camera.choosing import (
    CameraAddressWrong,
    CameraOffer,
    OpenedCameras,
)
from tests.application.night import Night

TWO = (CameraOffer("0", "内蔵"), CameraOffer("2", "USB"))


def cameras(night: Night, usual: str = "0") -> OpenedCameras:
    return OpenedCameras(night.a.room, lambda: TWO, usual)


def test_a_choice_is_kept_in_the_encrypted_store(night: Night) -> None:
    assert cameras(night).look().where == "0"
    assert cameras(night).choose("2").where == "2"
    address = "http://user:himitsu@10.0.0.7/video"
    assert cameras(night).choose(f" {address} ").where == address
    assert all(b"himitsu" not in content for content in night.files().values())
    assert "himitsu" not in repr(cameras(night).look())


def test_what_is_no_camera_is_refused_and_changes_nothing(night: Night) -> None:
    for wrong in ("", "カメラ", "ftp://10.0.0.7", "http://", "http://[", "1a"):
        with pytest.raises(CameraAddressWrong):
            cameras(night).choose(wrong)
    assert cameras(night).where() == "0"


def test_a_camera_asked_for_at_the_start_holds_until_another_is_chosen(night: Night) -> None:
    cameras(night).choose("2")
    asked = cameras(night, "film.mp4")
    assert asked.where() == "film.mp4"
    asked.choose("0")
    assert asked.where() == "0"
    night.a.room.leave()
    assert asked.where() == "film.mp4"
