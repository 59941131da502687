"""What a desk's exchange asks of the network."""

from collections.abc import Callable
from typing import Protocol

from shelter_app.application.ports.exchange import Line
from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.enrolling import Ask, Enrolment, TlsKeys


class Listening(Protocol):
    """A desk's own door for its neighbours."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where neighbours find it, as ``host:port``."""
        ...

    def nearby(self) -> tuple[str, ...]:
        """List desks of this shelter that made themselves known on this network: hints only."""
        ...

    def stop(self) -> None:
        """Close the door."""
        ...


class Network(Protocol):
    """The network of this machine."""

    @property
    def keys(self) -> TlsKeys:
        """Makes keys for the TLS gate."""
        ...

    def ask_at_door(self) -> Ask:
        """Ask for enrolment where no client certificate is needed."""
        ...

    def connect(self, kept: Enrolment) -> Callable[[str], Line]:
        """Open lines with what this desk was given."""
        ...

    def listen(
        self, kept: Enrolment, answering: Callable[[bytes], Answering], tag: bytes
    ) -> Listening:
        """Open the door for neighbours, and make it known under a tag that only they can tell.

        ``answering`` is given the SHA-256 of the certificate that the door shows.

        Raises:
            AddressInUse: N-02.
        """
        ...
