"""How far machines' clocks were off, as people observed it and the ledger holds it."""

from collections.abc import Iterable

from shelter_app.domain.ledger.row import Row

CLOCK = "clock/"


def offsets_of(rows: Iterable[Row]) -> dict[tuple[bytes, bytes], int]:
    """Collect the corrections that one scope's rows state (those of devices), by (epoch, boot).

    When they change, every row that names an event of that epoch and boot is folded again.
    """
    found: dict[tuple[bytes, bytes], int] = {}
    for row in sorted(rows, key=lambda row: row.id):
        for attribute, heads in sorted(row.attributes.items()):
            if attribute.startswith(CLOCK):
                value = heads[0].value
                found[value.get("epoch", b""), value.get("boot", b"")] = value["offset_ms"]
    return found
