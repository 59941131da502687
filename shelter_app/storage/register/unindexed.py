"""Lines that nobody searches by name."""

from typing_extensions import override

from shelter_app.application.ports.register_install import Indexed, Indexing
from shelter_app.domain.register import Entry


class Unindexed(Indexing):
    """A register that is looked up by card and household only, or not at all."""

    version = 0
    listed = ()

    @override
    def index(self, entry: Entry) -> Indexed:
        return Indexed((), b"")
