"""A virtual card with nothing between it and the program."""

from shelter_app.application.ports.card_faults import CardGone
from shelter_app.devices.apdu import Answer
from tests.devices.virtual_card.chip import Chip


class Direct:
    """Hands commands to a chip; it is pulled at the ``pull_at``-th."""

    def __init__(self, chip: Chip, pull_at: int = 0) -> None:
        self._chip = chip
        self._pull_at = pull_at
        self.sent = 0
        chip.power_on()

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Send one command."""
        self.sent += 1
        if self.sent == self._pull_at:
            raise CardGone("pulled")
        whole = self._chip.answer(bytes(command))
        return Answer(whole[:-2], int.from_bytes(whole[-2:]))
