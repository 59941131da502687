"""What installing and removing a register asks of its store."""

from collections.abc import Callable, Iterable
from typing import Protocol

from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import Briefing, RegisterVersion, SealedPart, TownPack


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
