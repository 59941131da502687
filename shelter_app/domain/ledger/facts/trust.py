"""Facts about who may speak: devices, operators, clocks; and the withdrawal of facts."""

from collections.abc import Iterator

from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.fact import Claim, Fact, Says, plain


class Undone(Fact, frozen=True, kw_only=True):
    """These events are withdrawn for this event's subjects; nothing is deleted.

    Targets are event ids, never act ids: an id is a hash of what it names, so no two
    withdrawals can name each other in a ring.
    """

    targets: tuple[bytes, ...]
    reason: str = ""


class OperatorAdded(Fact, frozen=True, kw_only=True):
    """A person may work at the desk: affiliation, role, period. No PIN, ever."""

    name: str
    affiliation: str
    role: str
    from_ms: int = 0
    until_ms: int = 0
    attribute = "operator"


class OperatorEnded(Fact, frozen=True, kw_only=True):
    """A person no longer works at the desk."""

    reason: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Says("operator", {"ended": True, **plain(self)})


class DeviceEnrolled(Fact, frozen=True, kw_only=True):
    """A certificate: a statement about a device, signed by the municipal root."""

    statement: bytes
    signature: bytes
    attribute = "enrolled"


class DeviceAdmitted(Fact, frozen=True, kw_only=True):
    """A lead on an enrolled desk vouches for a device that has no certificate."""

    device: bytes
    public_key: bytes
    top_role: str
    scopes: tuple[bytes, ...] = ()
    until_ms: int = 0
    vouched_by: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject == Subject("device", self.device):
            yield Says("admitted", plain(self))


class DeviceRevoked(Fact, frozen=True, kw_only=True):
    """Only what the named last good events stand on still counts; signed by the root."""

    statement: bytes
    signature: bytes
    attribute = "revoked"


class ClockObserved(Fact, frozen=True, kw_only=True):
    """How far a device's clock was off: offset in milliseconds to add, within one boot."""

    device: bytes
    epoch: bytes
    boot: bytes
    offset_ms: int
    against: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject == Subject("device", self.device):
            yield Says(f"clock/{self.epoch.hex()}/{self.boot.hex()}", plain(self))
