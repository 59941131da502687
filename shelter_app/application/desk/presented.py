"""What the reader brings to the desk, beside the symbols that a camera reads."""

from dataclasses import dataclass

from shelter_app.domain.ids import TokenId
from shelter_app.domain.private import Private


@dataclass(frozen=True, slots=True, repr=False)
class TokenPresented(Private):
    """A card known by a keyed digest; ``kind`` is the word that the ledger keeps for it."""

    token: TokenId
    kind: str
