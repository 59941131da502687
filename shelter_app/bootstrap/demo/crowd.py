"""The demonstration's crowd: cards as pictures and on paper, and people without any."""

import csv
import json
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from shelter_app.application.papers import CardSheet, ReceptionCardFace, SheetKind, SheetMark
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.devices.scene import Shot, photograph
from shelter_app.settings import Settings
from shelter_app.sheets.papers import PdfPapers
from shelter_app.sheets.preview import picture

_DOTS = 300
_CARD_MM = (91.0, 55.0)
_MM_PER_INCH = 25.4
SHOTS = (
    Shot(seed=1),
    Shot(seed=2, yaw=32, pitch=-18, roll=12),
    Shot(seed=3, blur=1.3, light=0.45, noise=7),
    Shot(seed=4, glare=0.4, roll=-25),
    Shot(seed=5, distance=330, pitch=25),
    Shot(seed=6, bend=6, yaw=-20),
)
"""How people hold cards: still, tilted, in the dark, under a lamp, far away, bent."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """One evacuee who is on no register; invented."""

    party: int
    name: str = field(repr=False)
    kana: str = field(repr=False)
    birth: str = field(repr=False)
    sex: int = field(repr=False)
    address: str = field(repr=False)


def payloads(settings: Settings) -> dict[str, str]:
    """Read the QR text of each demonstration card, by management number or card number."""
    with (settings.demo / "cards.csv").open(encoding="utf-8-sig", newline="") as lines:
        return {row["管理番号"] or row["番号"]: row["QR"] for row in csv.DictReader(lines)}


def strangers(settings: Settings) -> list[Stranger]:
    """Read the evacuees who are on no register."""
    lines = (settings.demo / "evacuees.jsonl").read_text(encoding="utf-8").splitlines()
    people = [json.loads(line) for line in lines]
    return [
        Stranger(
            int(one.get("party") or 0),
            one.get("name") or "",
            one.get("kana") or "",
            one.get("birth") or "",
            int(one.get("sex") or 0),
            one.get("address") or "",
        )
        for one in people
    ]


def draw_cards(settings: Settings, out: Path) -> None:
    """Write ten demonstration cards as they would be printed."""
    faces = [ReceptionCardFace(text) for text in list(payloads(settings).values())[:10]]
    out.write_bytes(_sheet(settings, faces))


def hold_card(settings: Settings, payload: str, number: int, place: Path) -> None:
    """Put the photograph of a card, held as people do, where the camera looks."""
    pdf = _sheet(settings, [ReceptionCardFace(payload)])
    shot = SHOTS[number % len(SHOTS)]
    frame = photograph(_first_card(picture(pdf, 0, _DOTS)), shot)
    whole, encoded = cv2.imencode(".png", frame)
    if whole:
        place.with_suffix(".part").write_bytes(encoded.tobytes())
        place.with_suffix(".part").replace(place)


def _sheet(settings: Settings, faces: list[ReceptionCardFace]) -> bytes:
    mark = SheetMark(
        kind=SheetKind.CARDS,
        number="demo",
        printed_at=SystemClock().now(),
        shelter="",
        incident="",
        operator="",
        drill=True,
    )
    out = BytesIO()
    sheet = CardSheet(mark, "見本県霧浦町", tuple(faces))
    PdfPapers(settings.fonts).write_cards(sheet, out)
    return out.getvalue()


def _first_card(page: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cut the first card out of a sheet: business card stock begins at its upper left margin."""
    dots = _DOTS / _MM_PER_INCH
    wide, high = (round(side * dots) for side in _CARD_MM)
    left, top = (page.shape[1] - 2 * wide) // 2, (page.shape[0] - 5 * high) // 2
    card = page[top : top + high, left : left + wide]
    return np.ascontiguousarray(cv2.cvtColor(card, cv2.COLOR_RGB2BGR))
