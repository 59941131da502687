"""Measure what the desk takes of the processor while nobody shows a card and nobody types.

    python -m tests.bench.still [--seconds 30] [--folder FOLDER] [--json]

The window is real, off screen, 1024x768, with 400 entries and 2,000 evacuees behind it; the camera
gives 30 frames of 1280x720 a second as JPEG of one still table, and the preview is drawn. The share
is processor time of the whole process over the time that passed, in turns of five seconds.
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.figures import Figure, report
from tests.bench.filled import filled
from tests.bench.stage import BenchStage, desk_on_stage

_TARGET = 15
_TURN = 5.0
_CALM = 5.0
"""Seconds until the loop has noticed that nothing moves, and everything else has been read."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    with filled(arguments.folder) as made, desk_on_stage(made) as stage:
        stage.rest(_CALM)
        shares = tuple(still_shares(stage, arguments.seconds))
        drawn = stage.opened.window.camera.preview() is not None
    if not drawn:
        raise RuntimeError("the camera gave no picture, so nothing was measured")
    figure = Figure("still scene with preview", shares, "% of a core", _TARGET, "median")
    return report([figure], as_json=arguments.json)


def still_shares(stage: BenchStage, seconds: float) -> Iterator[float]:
    """Give per cent of one core, turn by turn."""
    for _ in range(max(1, round(seconds / _TURN))):
        began, spent = time.perf_counter(), time.process_time()
        stage.rest(_TURN)
        yield 100 * (time.process_time() - spent) / (time.perf_counter() - began)


if __name__ == "__main__":
    raise SystemExit(main())
