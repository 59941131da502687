"""The second copy on a stick, from the open desk."""

from pathlib import Path

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.room.copying import FOLDER, CopyFacts, OpenedCopying, StickGone
from shelter_app.application.room.room import NothingOpen
from tests.application.night import Night


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def copying(night: Night, *sticks: Path) -> OpenedCopying:
    return OpenedCopying(night.a.room, lambda: sticks)


def test_a_stick_that_is_plugged_in_holds_the_copy_from_now_on(night: Night, stick: Path) -> None:
    night.type_in(TypedPerson("山田 花子"))
    copies = copying(night, stick)
    assert copies.sticks() == (stick,)
    assert copies.facts() == CopyFacts()

    started = copies.start(stick)
    night.store.copy.settled()

    assert (started.stick, started.problem) == (str(stick), "")
    assert copies.facts().waiting == 0
    assert any((stick / FOLDER).iterdir())


def test_a_stick_that_was_let_go_of_holds_nothing_new(night: Night, stick: Path) -> None:
    copies = copying(night, stick)
    copies.start(stick)

    assert copies.stop() == CopyFacts()

    assert copies.facts() == CopyFacts()


def test_a_stick_that_was_pulled_out_is_named_and_the_desk_goes_on(
    night: Night, stick: Path
) -> None:
    stick.rmdir()

    with pytest.raises(StickGone) as refused:
        copying(night).start(stick)

    assert refused.value.code == "A-17"
    night.type_in(TypedPerson("山田 花子"))
    assert night.a.desk.counts().inside == 1


def test_a_locked_desk_starts_no_copy_and_can_let_go_of_one(laptop: Night, stick: Path) -> None:
    copies = copying(laptop, stick)

    with pytest.raises(NothingOpen):
        copies.start(stick)

    assert copies.stop() == CopyFacts()
    assert not (stick / FOLDER).exists()
