"""Measure the decoder of stills on a folder of labelled photographs.

    python -m tests.bench.decode FOLDER [--longest PIXELS]

A picture's label is the text file of the same name beside it. Pictures in folders whose names begin
with ``falsepositives`` show no code. A label of nothing but numbers is taken for corner positions:
such a photograph counts as read when anything is. Prints one line a miss and a misread, then totals
beside those of zxing-cpp and ZBar alone.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shelter_app.application.ports.camera import Gray
from shelter_app.devices.pictures import PictureFiles
from shelter_app.devices.recordings import PICTURE_SUFFIXES
from shelter_app.devices.retouch import fit
from shelter_app.devices.still import StillDecoder
from shelter_app.devices.zbar_reader import load_zbar
from shelter_app.devices.zxing_reader import read_zxing

_CORNERS = re.compile(r"[\s\d.eE+\-#A-Z_]*\d[\s\d.eE+\-]*")
_Texts = Callable[[Gray], list[str]]


@dataclass(frozen=True, slots=True)
class Sample:
    """One photograph: ``text`` is what its code says, none where that is not known."""

    path: Path
    text: str | None
    has_code: bool


@dataclass(slots=True)
class Tally:
    """What one decoder did."""

    read: int = 0
    wrong: int = 0
    times: list[float] = field(default_factory=list)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and fail on any misread."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--longest", type=int, default=0, help="shrink to this many pixels first")
    arguments = parser.parse_args(argv)
    samples = list(find_samples(arguments.folder))
    tallies = {name: Tally() for name in _decoders()}
    for sample in samples:
        gray = PictureFiles().load(sample.path)
        _measure(sample, fit(gray, arguments.longest) if arguments.longest else gray, tallies)
    labelled = sum(sample.has_code for sample in samples)
    for name, tally in tallies.items():
        _print(name, tally, labelled, len(samples) - labelled)
    return 1 if tallies["the whole chain"].wrong else 0


def find_samples(folder: Path) -> Iterator[Sample]:
    """List the labelled pictures below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in PICTURE_SUFFIXES:
            continue
        label = path.with_suffix(".txt")
        if any(part.startswith("falsepositives") for part in path.parts):
            yield Sample(path, None, has_code=False)
        elif label.exists():
            text = label.read_text("utf-8", "replace")
            known = None if len(text.split()) >= 8 and _CORNERS.fullmatch(text) else text
            yield Sample(path, known, has_code=True)


def _decoders() -> dict[str, _Texts]:
    zbar = load_zbar()
    chain = StillDecoder(zbar)
    decoders: dict[str, _Texts] = {"zxing alone": lambda gray: [s.text for s in read_zxing(gray)]}
    if zbar is not None:
        decoders["ZBar alone"] = lambda gray: [s.text for s in zbar(gray)]
    decoders["the whole chain"] = lambda gray: [s.text for s in chain.decode(gray)]
    return decoders


def _measure(sample: Sample, gray: Gray, tallies: dict[str, Tally]) -> None:
    for name, texts_of in _decoders().items():
        began = time.process_time()
        texts = texts_of(gray)
        tally = tallies[name]
        tally.times.append((time.process_time() - began) * 1000)
        is_right = bool(texts) and sample.has_code and (sample.text is None or _says(sample, texts))
        tally.read += is_right
        tally.wrong += bool(texts) and not is_right
        if name == "the whole chain" and is_right != sample.has_code:
            sys.stdout.write(f"{'MISREAD' if texts else 'missed'} {sample.path}\n")


def _says(sample: Sample, texts: list[str]) -> bool:
    return _plain(sample.text or "") in map(_plain, texts)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _print(name: str, tally: Tally, labelled: int, blank: int) -> None:
    times = sorted(tally.times)
    half, most = times[len(times) // 2], times[int(len(times) * 0.95)]
    share = 100 * tally.read / max(1, labelled)
    sys.stdout.write(
        f"{name:16} {tally.read:4} of {labelled} ({share:.1f} %)  misread {tally.wrong} "
        f"(also on {blank} without a code)  CPU ms p50 {half:.1f} p95 {most:.1f}\n"
    )


if __name__ == "__main__":
    raise SystemExit(main())
