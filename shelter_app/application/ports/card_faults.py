"""What can go wrong between a card and the desk; each has a sentence for the volunteer."""

from shelter_app.domain.errors import ShelterError


class CardFault(ShelterError):
    """Reading a card did not work; nothing was recorded."""

    code = "D-30"


class NoCardReader(CardFault):
    """No reader is plugged in, or its service does not run."""

    code = "D-31"


class NoCard(CardFault):
    """No card lies on the reader."""

    code = "D-32"


class CardGone(CardFault):
    """The card was taken away while it was read: put it back."""

    code = "D-33"


class CardUnreadable(CardFault):
    """What the card answers makes no sense: it is damaged, or of a make nobody knows yet."""

    code = "D-34"


class CardBusy(CardFault):
    """Another program holds the card."""

    code = "D-35"


class ReaderStuck(CardFault):
    """The reader did not answer within its time: unplug it and plug it in again."""

    code = "D-36"


class NotMyNumberCard(CardFault):
    """This card is no My Number card, or one that does not offer its items."""

    code = "D-37"


class CodeWrong(CardFault):
    """The card refused the digits; ``tries`` are left."""

    code = "D-38"

    def __init__(self, tries: int | None = None) -> None:
        super().__init__("the card refused the digits")
        self.tries = tries


class CodeBlocked(CardFault):
    """Too many wrong digits, today or years ago: only the municipality's window can help."""

    code = "D-39"


class LastTryKept(CardFault):
    """One try is left, which is never used: no office could unblock the card this week."""

    code = "D-40"


class CardsDiffer(CardFault):
    """Another card lies there than the one that was shown."""

    code = "D-41"
