"""Time the start: process to opening screen, passphrase to desk.

    python -m tests.bench.start [--runs 10] [--folder FOLDER] [--json]

Each run is a process of its own, as ``python -m shelter_app`` would be, with its window off screen
and a hand that types at once: passphrase, name, PIN. A first run fills the cache of compiled
modules and is not counted. The store holds 400 entries and 2,000 evacuees.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from shelter_app.ui.app.window import DeskWindow

_BEGAN = "SHELTER_BENCH_BEGAN"
_SECOND = 1_000
_PATIENCE = 60.0


def main(argv: Sequence[str] | None = None) -> int:
    """Start the desk several times and print how long it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args(argv)
    return _child(arguments.folder) if arguments.child else _parent(arguments)


def _parent(arguments: argparse.Namespace) -> int:
    from tests.bench.figures import Figure, report  # noqa: PLC0415 - not in the measured process
    from tests.bench.filled import filled  # noqa: PLC0415

    with filled(arguments.folder) as made:
        runs = [_run(Path(made.folder)) for _ in range(arguments.runs + 1)][1:]

    def of(name: str) -> tuple[float, ...]:
        return tuple(run[name] for run in runs)

    figures = [
        Figure("process start to opening screen", of("opening"), target=2_000, judged="median"),
        Figure("   of it, processor time", of("opening_cpu")),
        Figure("passphrase to names", of("names")),
        Figure("PIN to desk", of("desk")),
        Figure("opening to desk", of("open"), target=1_500, judged="median"),
        Figure("   until the register is open too", of("register")),
        Figure("   of it, processor time", of("open_cpu")),
    ]
    return report(figures, as_json=arguments.json)


def _run(folder: Path) -> dict[str, float]:
    """Start one process; its modules are compiled once, into the desk's own folder."""
    around = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    around["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    around["QT_QPA_PLATFORM"] = "offscreen"
    around[_BEGAN] = repr(time.monotonic())
    command = [sys.executable, "-m", "tests.bench.start", "--child", "--folder", str(folder)]
    done = subprocess.run(command, env=around, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _child(folder: Path) -> int:
    """Be the program, but type instead of waiting for hands."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - counted as part of the start

    from shelter_app.bootstrap.start import run  # noqa: PLC0415

    with patch.object(QApplication, "exec", lambda *_: _play(folder)):
        return run(["--data", str(folder / "data")])


def _play(folder: Path) -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from shelter_app.ui.app.window import DeskWindow  # noqa: PLC0415

    windows = QApplication.topLevelWidgets()
    window = next(one for one in windows if isinstance(one, DeskWindow))
    note = json.loads((folder / "bench.json").read_text(encoding="utf-8"))
    marks = {"start": (float(os.environ[_BEGAN]), 0.0)}
    _wait(lambda: bool(window.opening.state.survey.stores))
    marks["opening"] = _now()
    _wait(lambda: False, seconds=0.5)
    _open(window, note["phrase"], note["pin"], marks)
    sys.stdout.write(json.dumps(_told(marks)) + "\n")
    return 0


def _open(
    window: "DeskWindow", phrase: str, pin: str, marks: dict[str, tuple[float, float]]
) -> None:
    marks["typed"] = _now()
    window.opening.open(phrase)
    _wait(lambda: bool(window.sign_in.state.operators))
    marks["names"] = _now()
    window.sign_in.choose(window.sign_in.state.operators[0])
    for digit in pin:
        window.sign_in.press(digit)
    window.sign_in.submit()
    _wait(lambda: window.desk.state.counts.inside > 0)
    marks["desk"] = _now()
    _wait(lambda: window.session.state.facts.register_open)
    marks["register"] = _now()


def _told(marks: dict[str, tuple[float, float]]) -> dict[str, float]:
    def between(first: str, last: str, which: int = 0) -> float:
        return (marks[last][which] - marks[first][which]) * _SECOND

    return {
        "opening": between("start", "opening"),
        "opening_cpu": between("start", "opening", 1),
        "names": between("typed", "names"),
        "desk": between("names", "desk"),
        "open": between("typed", "desk"),
        "open_cpu": between("typed", "desk", 1),
        "register": between("typed", "register"),
    }


def _now() -> tuple[float, float]:
    return time.monotonic(), time.process_time()


def _wait(is_there: Callable[[], bool], seconds: float = _PATIENCE) -> None:
    """Let the window live until something has come and is painted."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    end = time.monotonic() + seconds
    heart = QTimer()
    heart.start(20)
    while not is_there() and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


if __name__ == "__main__":
    raise SystemExit(main())
