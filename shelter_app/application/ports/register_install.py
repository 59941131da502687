"""What installing and removing a register asks of its store."""

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple, Protocol

from typing_extensions import override

from shelter_app.application.ports.ledger import SearchKey
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import Briefing, RegisterVersion, SealedPart, TownPack


class Indexed(NamedTuple):
    """What a store keeps of a line beside it: what it is found under, and what is compared."""

    keys: Iterable[SearchKey]
    profile: bytes

    @override
    def __repr__(self) -> str:
        return "<Indexed>"


class Indexing(Protocol):
    """How lines are made findable; matching knows it."""

    @property
    def version(self) -> int:
        """Changes whenever the same line would be indexed differently."""
        ...

    @property
    def listed(self) -> Collection[str]:
        """Kinds of keys that are few and are listed whole, such as place names."""
        ...

    def index(self, entry: Entry) -> Indexed:
        """Say what a line is found under."""
        ...


class RegisterInstaller(Protocol):
    """The register store, for those who may replace what is in it."""

    def briefing(self) -> Briefing | None:
        """Give what the installed pack tells this desk; None before any pack."""
        ...

    def current(self) -> RegisterVersion | None:
        """Tell which version is in use."""
        ...

    def install_pack(self, pack: TownPack) -> RegisterVersion:
        """Install what a pack holds, whole or not at all."""
        ...

    def install_lines(
        self,
        lines: Iterable[Entry],
        *,
        as_of: str,
        source: str,
        sealed: Callable[[], SealedPart | None],
        token: bytes = b"",
    ) -> RegisterVersion:
        """Replace the lines and keep places, cards and briefing, whole or not at all.

        ``sealed`` is asked after the last line; what ``lines`` raises stops the installation.
        ``token`` names the file: the same one goes on where an earlier import was broken off.
        """
        ...

    def wipe(self) -> int:
        """Remove every line, card and place; gives the number of lines."""
        ...
