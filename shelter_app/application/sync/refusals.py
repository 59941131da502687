"""What a peer refuses with comes over the wire as a code; here it is an error again."""

from typing import Final

from shelter_app.application.sync.door import PeerNewer
from shelter_app.application.sync.peers import PeerOfAnotherTown, PeerRevoked, PeerUnknown
from shelter_app.domain.errors import ShelterError
from shelter_app.wire.enrolment import CodeWrong, InvitationSpent
from shelter_app.wire.sync.frames import MessageUnreadable
from shelter_app.wire.sync.hello import PeerNotGenuine


class PeerFailed(ShelterError):
    """The other side could not do it just now; it is tried again by itself."""

    code = "N-23"


_KINDS: Final[dict[str, type[ShelterError]]] = {
    kind.code: kind
    for kind in (
        MessageUnreadable,
        PeerNotGenuine,
        PeerUnknown,
        PeerRevoked,
        PeerNewer,
        PeerOfAnotherTown,
        CodeWrong,
        InvitationSpent,
    )
}


def refusal(code: str) -> ShelterError:
    """Give the error that a peer's code stands for."""
    return _KINDS.get(code, PeerFailed)("the peer refuses")
