"""Read the QR codes of picture files: the camera's decoder, tried out without a camera."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from shelter_app.application.ports.camera import Decoder, Pictures, Symbol, SymbolKind
from shelter_app.domain.errors import ShelterError


@dataclass(frozen=True, slots=True)
class PictureRead:
    """What one file held; ``ms`` is the decoder's time, without opening the file."""

    file: Path
    symbols: tuple[Symbol, ...] = field(default=(), repr=False)
    ms: float = 0.0
    problem: ShelterError | None = None


def read_pictures(
    files: Iterable[Path], pictures: Pictures, decoder: Decoder, monotonic: Callable[[], float]
) -> Iterator[PictureRead]:
    """Read one file after another; one that cannot be opened is answered too, with its problem."""
    for file in files:
        try:
            gray = pictures.load(file)
        except ShelterError as problem:
            yield PictureRead(file, problem=problem)
            continue
        began = monotonic()
        symbols = tuple(decoder.decode(gray))
        yield PictureRead(file, symbols, (monotonic() - began) * 1000)


def picture_row(read: PictureRead, say: Callable[[ShelterError], str]) -> dict[str, object]:
    """Lay out one answer as the JSON line of the command: ``file``, ``symbols``, ``ms``.

    A My Number has a kind and no text; a file that could not be opened has an ``error`` sentence,
    which ``say`` gives.
    """
    row: dict[str, object] = {
        "file": str(read.file),
        "symbols": [_symbol_row(symbol) for symbol in read.symbols],
        "ms": round(read.ms, 1),
    }
    return row if read.problem is None else {**row, "error": say(read.problem)}


def _symbol_row(symbol: Symbol) -> dict[str, str]:
    if symbol.kind is SymbolKind.MY_NUMBER_REFUSED:
        return {"kind": symbol.kind}
    return {"kind": symbol.kind, "text": symbol.text}
