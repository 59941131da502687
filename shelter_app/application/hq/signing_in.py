"""Signing in at headquarters' pages."""

from dataclasses import dataclass

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.shown import StaffMember
from shelter_app.application.hq.staff import staff
from shelter_app.domain.ids import OperatorId


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who came in; none when the passphrase was wrong, and how long to wait then."""

    member: StaffMember | None
    wait_seconds: int = 0


def sign_in(hq: Headquarters, operator: OperatorId, secret: str) -> SignedIn:
    """Check a passphrase; each wrong one makes the next wait longer."""
    member = next((one for one in staff(hq) if one.id == operator), None)
    if member is None or not secret:
        return SignedIn(None)
    answer = hq.local.check_pin(operator, secret, hq.clock.monotonic())
    return SignedIn(member if answer.is_right else None, answer.wait_seconds)
