"""What a desk remembers of a peer between two openings: when it answered, and what it holds."""

from typing import Final

import msgspec

from shelter_app.application.ports.local import LocalBook
from shelter_app.domain.private import Private
from shelter_app.wire.sync.vectors import Heads, Line, heads_of, lines_of

_KEPT: Final = "contact/"


class _Contact(Private, msgspec.Struct, frozen=True, kw_only=True):
    at_ms: int
    lines: tuple[Line, ...]


def note_contact(local: LocalBook, peer: str, at_ms: int, held: Heads) -> None:
    """Remember that a peer answered, and what it told that it holds."""
    kept = _Contact(at_ms=at_ms, lines=lines_of(held))
    local.keep_setting(_KEPT + peer, msgspec.json.encode(kept).decode())


def recall_contact(local: LocalBook, peer: str) -> tuple[int, Heads]:
    """Tell when a peer answered last (0: never), and what it held then."""
    text = local.setting(_KEPT + peer)
    if not text:
        return 0, {}
    kept = msgspec.json.decode(text, type=_Contact)
    return kept.at_ms, heads_of(kept.lines)
