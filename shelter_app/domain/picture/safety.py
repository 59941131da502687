"""安否 as it is shown: of a person, or of a register entry and those confirmed to be that entry.

No fact moves safety by inference. Somebody who was seen with eyes is safe until a later statement
sets that sighting aside; a card, a relative or a family member's arrival never does it for others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from shelter_app.domain.ledger.care import care
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.picture.groups import Group

EYES = "eyes"
_WEIGHTY = frozenset({"missing", "death_reported"})


@dataclass(frozen=True, slots=True)
class Safety:
    """What is shown, most careful first where people disagree; ``seen`` are sightings that stand.

    ``state`` is unconfirmed (未確認), safe, unreachable, missing or death_reported.
    """

    state: str = field(default="unconfirmed", repr=False)
    statements: tuple[Head, ...] = field(default=(), repr=False)
    seen: tuple[Head, ...] = field(default=(), repr=False)
    is_contested: bool = False

    @property
    def is_safe(self) -> bool:
        """Tell whether the search is over, with nobody saying otherwise."""
        return self.state == "safe" and not self.is_contested


def safety_of(group: Group, rows: Iterable[Row]) -> Safety:
    """Work out what is shown of a group from the rows of its persons and of its entry.

    For a contradicted group nobody knows who is who, so that sightings close nothing.
    """
    known = list(rows)
    overridden = {line.value["event"] for row in known for line in row.notes.get("overridden", ())}
    said = [head for row in known for head in _statements(row) if head.event not in overridden]
    said.sort(key=lambda head: -care("safety", head.value))
    seen = tuple(
        line
        for row in known
        if row.kind == "person" and not group.is_contradicted
        for line in row.notes.get("seen", ())
        if line.value.get("how") == EYES and line.event not in overridden
    )
    return _shown(said, seen, is_torn=any("safety" in row.contested for row in known))


def _statements(row: Row) -> list[Head]:
    """List what stands; where nothing is contested that is the first head, others are history."""
    said = [
        head
        for attribute in ("safety", "relayed")
        for number, head in enumerate(row.attributes.get(attribute, ()))
        if number == 0 or attribute in row.contested
    ]
    return [head for head in said if not head.value.get("withdrawn")]


def _shown(said: Sequence[Head], seen: tuple[Head, ...], *, is_torn: bool) -> Safety:
    states = [str(head.value.get("state", "")) for head in said]
    if seen:
        return Safety("safe", tuple(said), seen, is_contested=bool(_WEIGHTY & set(states)))
    if not said:
        return Safety()
    return Safety(states[0], tuple(said), seen, is_torn or len(set(states)) > 1)
