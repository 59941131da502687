"""Headquarters as its pages and commands see it: one object, one verb a file behind it."""

from collections.abc import Sequence

from shelter_app.application.hq import (
    board,
    devices,
    exporting,
    finding,
    inviting,
    notices,
    overview,
    reaching,
    signing_in,
    staff,
)
from shelter_app.application.hq.board import Board
from shelter_app.application.hq.finding import FoundPerson
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.inviting import Doors, Invited
from shelter_app.application.hq.issuing import Issuer
from shelter_app.application.hq.shown import DeviceLine, HqFacts, ShelterLine, StaffMember
from shelter_app.application.hq.signing_in import SignedIn
from shelter_app.domain.ids import OperatorId, ScopeId
from shelter_app.domain.roles import Role


class HqHouse:
    """The use cases of an open headquarters; safe to call from any thread.

    Many people work here at once: whoever acts is named with each call.
    """

    def __init__(self, headquarters: Headquarters, issuer: Issuer, tls: bytes) -> None:
        """``tls`` is the SHA-256 of the certificate that this server shows."""
        self._hq = headquarters
        self._issuer = issuer
        self._tls = tls

    def facts(self) -> HqFacts:
        """Tell which headquarters this is; nothing in it is about a person."""
        return overview.facts(self._hq)

    def shelters(self) -> tuple[ShelterLine, ...]:
        """List the shelters with their figures."""
        return overview.shelters(self._hq)

    def devices(self) -> tuple[DeviceLine, ...]:
        """List the devices, by shelter."""
        return devices.devices(self._hq)

    def keep_doors(self, hosts: Sequence[str], ports: tuple[int, int]) -> None:
        """Remember where desks find this server, for invitations; exchange's port first."""
        reaching.keep_doors(self._hq, hosts, ports)

    def doors(self) -> Doors:
        """Tell where desks find this server."""
        return reaching.doors(self._hq, self._tls)

    def invite(self, operator: OperatorId, number: str, top_role: Role = Role.LEAD) -> Invited:
        """Invite one desk for the place of that number: text for a QR or file, and a code.

        Raises:
            PlaceUnknown: H-10.
        """
        by = staff.author_of(self._hq, operator)
        return inviting.invite(self._hq, by, number, top_role.value, self.doors())

    def revoke(self, operator: OperatorId, beginning: str) -> int:
        """Stop the device whose id begins so; gives how many of its streams were cut.

        Raises:
            DeviceUnknown: H-11.
            OwnDevice: H-12.
        """
        by = staff.author_of(self._hq, operator)
        device = devices.device_called(self._hq, beginning)
        return devices.revoke(self._hq, self._issuer, by, device)

    def sign_in(self, operator: OperatorId, secret: str) -> SignedIn:
        """Check a passphrase; each wrong one makes the next wait longer."""
        return signing_in.sign_in(self._hq, operator, secret)

    def board(self, operator: OperatorId) -> Board:
        """Read every shelter and what waits for headquarters."""
        return board.board(self._hq, staff.author_of(self._hq, operator))

    def receive(self, operator: OperatorId, name: str, scope: bytes, case: bytes) -> None:
        """Say that headquarters has a request (受領)."""
        by = staff.author_of(self._hq, operator)
        board.receive(self._hq, by, name, (ScopeId(scope), case))

    def find(self, operator: OperatorId, text: str) -> tuple[FoundPerson, ...]:
        """Find people over all shelters."""
        return finding.find(self._hq, staff.author_of(self._hq, operator), text)

    def export_roster(self, operator: OperatorId) -> bytes:
        """Give everybody as CSV."""
        return exporting.roster(self._hq, staff.author_of(self._hq, operator))

    def export_eei(self, operator: OperatorId) -> bytes:
        """Give the shelters' figures as CSV."""
        return exporting.eei(self._hq, staff.author_of(self._hq, operator))

    def staff(self) -> tuple[StaffMember, ...]:
        """List those who work at headquarters now."""
        return staff.staff(self._hq)

    def announce(self, operator: OperatorId, text: str, scope: ScopeId | None = None) -> None:
        """Send a notice to one shelter's desks, or to all."""
        notices.announce(self._hq, staff.author_of(self._hq, operator), text, scope)
