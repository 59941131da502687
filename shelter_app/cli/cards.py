"""What the reader says, as JSON rows; nothing in a row outlives the terminal."""

import hashlib

from shelter_app.application.ports.card import CardKind, CardMark, CardNews, CardRead, TriesLeft

_SHORT = 8


def news_row(news: CardNews, at: str, key: bytes) -> dict[str, object]:
    """Lay out one word from the reader: how it does, a tap, or a problem's code.

    ``card`` tells one card from another within one run only: ``key`` dies with it.
    """
    row: dict[str, object] = {"at": at, "reader": news.sight.value}
    if news.problem:
        return {**row, "problem": news.problem}
    if news.tap is None:
        return row
    mark = news.tap.mark
    known = (
        hashlib.blake2b(mark.material, key=key, digest_size=_SHORT).hexdigest() if mark else None
    )
    return {**row, "tap": news.tap.kind.value, "card": known}


def _known(mark: CardMark | None, key: bytes) -> str | None:
    if mark is None:
        return None
    return hashlib.blake2b(mark.material, key=key, digest_size=_SHORT).hexdigest()


def tries_row(kind: CardKind, tries: TriesLeft | None) -> dict[str, object]:
    """Lay out a card that was not opened: its kind, and what it says of its counters."""
    row: dict[str, object] = {"kind": kind.value}
    if tries is not None:
        row |= {"tries_number_b": tries.number_b, "tries_pin": tries.pin}
    return row


def read_row(read: CardRead) -> dict[str, object]:
    """Lay out the four items of a card."""
    items = read.items
    return {
        "kind": CardKind.MY_NUMBER.value,
        "name": items.name,
        "address": items.address,
        "birth": items.birth.isoformat() if items.birth else None,
        "sex": items.sex.name.lower(),
        "certificate": read.mark is not None,
    }
