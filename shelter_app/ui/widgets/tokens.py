"""Colours by meaning, read from the theme file, and the contrast that each pair must have."""

import json
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path


class Scheme(Enum):
    """The three looks; the values are the keys of the theme file."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look: each value is ``#RRGGBB``, each name says what the colour means."""

    paper: str
    panel: str
    ink: str
    muted: str
    line: str
    hairline: str
    action: str
    on_action: str
    quiet: str
    on_quiet: str
    danger: str
    on_danger: str
    safe: str
    on_safe: str
    caution: str
    on_caution: str
    chosen: str
    on_chosen: str
    focus: str

    def colour(self, name: str) -> str:
        """Look a colour up by the name of its meaning."""
        return str(getattr(self, name))


TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "panel"),
    ("muted", "paper"),
    ("muted", "panel"),
    ("on_action", "action"),
    ("on_quiet", "quiet"),
    ("on_danger", "danger"),
    ("on_safe", "safe"),
    ("on_caution", "caution"),
    ("on_chosen", "chosen"),
)
"""Every text colour with every ground it is drawn on: at least 7:1 (WCAG 2.2, 1.4.6)."""
EDGE_PAIRS = (
    ("focus", "paper"),
    ("focus", "panel"),
    ("focus", "quiet"),
    ("line", "paper"),
    ("line", "panel"),
    ("action", "paper"),
    ("action", "panel"),
    ("danger", "panel"),
    ("safe", "panel"),
)
"""Rings, borders and shapes that carry meaning: at least 3:1 (WCAG 2.2, 1.4.11)."""


def read_tokens(path: Path) -> dict[Scheme, Tokens]:
    """Read the theme file; a missing or unknown name is a fault of the file."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return {scheme: Tokens(**raw[scheme.value]) for scheme in Scheme}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def token_names() -> tuple[str, ...]:
    """List every meaning that has a colour."""
    return tuple(entry.name for entry in fields(Tokens))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the sRGB curve
