"""Make the desk's two sounds; run from the project's folder: ``python packaging/make_sounds.py``.

Yes is two short rising tones, no is one low rough tone: told apart by pitch, number and roughness,
so that also someone who no longer hears high notes knows which it was.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
"""Samples a second, 16 bits, one channel."""
_LOUD = 0.55
_EDGE = 0.008
"""Seconds over which a tone swells and fades, so that it does not click."""


def tone(seconds: float, *hertz: float) -> list[int]:
    """Mix sine waves; two close ones beat and sound rough."""
    count = round(seconds * RATE)
    samples = []
    for place in range(count):
        at = place / RATE
        swell = min(1.0, at / _EDGE, (seconds - at) / _EDGE)
        sound = sum(math.sin(2 * math.pi * pitch * at) for pitch in hertz) / len(hertz)
        samples.append(round(32_767 * _LOUD * max(swell, 0.0) * sound))
    return samples


def sounds() -> dict[str, list[int]]:
    """Return both sounds by file name."""
    pause = [0] * round(0.03 * RATE)
    return {
        "accepted.wav": tone(0.09, 880) + pause + tone(0.13, 1318.5),
        "refused.wav": tone(0.34, 196, 207.7),
    }


def write(folder: Path) -> None:
    """Write both files."""
    for name, samples in sounds().items():
        with wave.open(str(folder / name), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    write(Path(__file__).parents[1] / "resources" / "sounds")
