"""What a desk keeps for itself and never sends: PINs, settings, its own running number."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from shelter_app.domain.ids import OperatorId


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether a PIN was right; if not, how many tries are left and how long to wait."""

    is_right: bool
    tries_left: int = 0
    wait_seconds: int = 0


class LocalBook(Protocol):
    """Tables of one store that are outside the ledger."""

    def setting(self, name: str) -> str | None:
        """Read a setting."""
        ...

    def keep_setting(self, name: str, value: str) -> None:
        """Write a setting durably."""
        ...

    def keep_pin(self, operator: OperatorId, pin: str) -> None:
        """Keep what an operator's PIN is checked against (Argon2id)."""
        ...

    def has_pin(self, operator: OperatorId) -> bool:
        """Tell whether this desk knows a PIN of the operator."""
        ...

    def check_pin(self, operator: OperatorId, pin: str, monotonic: float) -> PinAnswer:
        """Check a PIN; each wrong one makes the next wait longer."""
        ...

    def pins(self) -> Mapping[OperatorId, bytes]:
        """Give what each operator's PIN is checked against, for another store of this laptop."""
        ...

    def take_pins(self, verifiers: Mapping[OperatorId, bytes]) -> None:
        """Let the same PINs hold here."""
        ...

    def next_number(self) -> int:
        """Give this epoch's next running number for slips; gaps are harmless."""
        ...

    def top_up(self) -> None:
        """Set numbers aside for the next families, behind what people wait for."""
        ...

    def letters(self) -> str:
        """Tell this epoch's desk letters for spoken codes."""
        ...
