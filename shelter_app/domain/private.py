"""A mix-in that keeps personal data out of every ``repr``."""

from typing_extensions import override


class Private:
    """A value whose ``repr`` names its type and nothing else, so that it is safe to log."""

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
