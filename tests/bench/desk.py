"""Time the desk at work: card to record, Enter to tick, and both while much is taken in.

    python -m tests.bench.desk [--showings 60] [--parties 60] [--events 10000] [--folder FOLDER]
                               [--json]

The store is encrypted and durable (``synchronous=FULL``) and holds 400 entries and 2,000 evacuees;
the window is real, off screen, 1024x768; the camera gives 30 frames of 1280x720 a second as JPEG.
A card counts from the moment its first frame is there for the camera loop until the people it
brings up are painted, Enter from the key until the tick is painted.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from threading import Thread
from time import perf_counter

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card
from shelter_app.domain.people import Sex
from shelter_app.ui.presenters.desk_state import Busy, DeskNotice
from tests.bench.figures import Figure, report
from tests.bench.filled import card_texts, filled, strangers
from tests.bench.neighbour import neighbour
from tests.bench.stage import BenchStage, desk_on_stage

_MS = 1_000
_CARD_TARGET, _TICK_TARGET = 150, 60
_CALM, _BUSY = 2.6, 0.4
"""Seconds between two cards: after the first the loop looks eight times a second only."""
_BETWEEN = 0.25
"""Seconds from one Enter to the next while events are taken in."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--showings", type=int, default=60)
    parser.add_argument("--parties", type=int, default=60)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    with filled(arguments.folder) as made, desk_on_stage(made) as stage:
        figures = _figures(stage, arguments)
    return report(figures, as_json=arguments.json)


def _figures(stage: BenchStage, arguments: argparse.Namespace) -> list[Figure]:
    busy = tuple(show_cards(stage, arguments.showings, _BUSY))
    calm = tuple(show_cards(stage, arguments.showings // 2, _CALM))
    families = tuple(receive_cards(stage))
    people = Random(11)  # noqa: S311 - the same people in each run
    typed = tuple(receive_typed(stage, people, arguments.parties))
    ticks, taken, seconds = receive_while_ingesting(stage, people, arguments.events)
    every = (*families, *typed)
    return [
        Figure("card to record, people moving", busy, target=_CARD_TARGET),
        Figure("card to record, after two still seconds", calm, target=_CARD_TARGET),
        Figure("Enter to tick, household by card", families, target=_TICK_TARGET),
        Figure("Enter to tick, typed people", typed, target=_TICK_TARGET),
        Figure("Enter to tick, all", every, target=_TICK_TARGET),
        Figure(f"Enter to tick, while {taken} events come in", ticks, target=_TICK_TARGET),
        Figure("events taken in a second, meanwhile", (taken / seconds,), unit="/s"),
    ]


def show_cards(stage: BenchStage, number: int, pause: float) -> Iterator[float]:
    """Show cards that nobody has come with yet; gives milliseconds to the painted record."""
    desk, table = stage.opened.window.desk, empty_table()
    texts = card_texts()
    for at in range(number):
        frame = photograph(plain_card(texts[-1 - at % 70]), Shot(roll=at * 6, yaw=at % 30, seed=0))
        stage.rest(pause)
        stage.camera.show(frame)
        end = stage.until(lambda: bool(desk.state.party.rows) and desk.state.busy is Busy.NOTHING)
        yield (end - stage.camera.came) * _MS
        stage.camera.show(table)
        desk.clear()


def receive_cards(stage: BenchStage, number: int = 30) -> Iterator[float]:
    """Bring up households by card and press Enter; gives milliseconds to the painted tick."""
    desk = stage.opened.window.desk
    for text in card_texts()[45 : 45 + number]:
        desk.typed_by_scanner(text)
        stage.until(lambda: bool(desk.state.party.rows) and desk.state.busy is Busy.NOTHING)
        yield _tick(stage)
        stage.rest(_BETWEEN)


def receive_typed(stage: BenchStage, chance: Random, number: int) -> Iterator[float]:
    """Type parties in and press Enter; gives milliseconds to the painted tick."""
    people = strangers(chance)
    for _ in range(number):
        for _ in range(chance.randint(1, 4)):
            one = next(people)
            _, _, _, birth = one.birth or (0, 0, 0, "")
            typed = TypedPerson(one.name, one.kana, birth, Sex(one.sex), one.town)
            stage.opened.window.desk.add(typed)
        stage.rest(_BETWEEN)
        yield _tick(stage)


def receive_while_ingesting(
    stage: BenchStage, chance: Random, number: int
) -> tuple[tuple[float, ...], int, float]:
    """Take in a neighbour's events beside the desk; gives ticks, events taken, and seconds."""
    store = stage.opened.assembly.room.store
    assert store is not None
    other = neighbour(store.reader.home(), number, stage.opened.assembly.clock.now_ms())
    took: list[float] = []

    def take() -> None:
        began = perf_counter()
        store.writer.ingest(other.events, other.keys)
        took.append(perf_counter() - began)

    taking = Thread(target=take)
    taking.start()
    ticks: list[float] = []
    while taking.is_alive():
        ticks += receive_typed(stage, chance, 1)
    taking.join()
    return tuple(ticks), number, took[0]


def _tick(stage: BenchStage) -> float:
    desk = stage.opened.window.desk
    began = perf_counter()
    stage.press_enter()
    end = stage.until(lambda: desk.state.notice is DeskNotice.RECEIVED)
    return (end - began) * _MS


if __name__ == "__main__":
    raise SystemExit(main())
