"""Whatever a card answers, somebody is read or one clean fault is said."""

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.ports.card import CardOpening, OpenedBy
from shelter_app.application.ports.card_faults import CardFault
from shelter_app.devices.apdu import Answer
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.kinds import recognise
from shelter_app.devices.my_number_card.reading import read_person, read_tries
from shelter_app.domain.secret import Secret
from tests.bench.card import fuzz
from tests.devices.virtual_card.my_number import KIYO

STATUSES = st.sampled_from([0x9000, 0x6300, 0x63C0, 0x63C9, 0x6982, 0x6A82, 0x6282, 0x6B00])


class Drawn:
    """A card that answers what is drawn, and OK with nothing once it is exhausted."""

    def __init__(self, answers: list[tuple[bytes, int]]) -> None:
        self._answers = answers

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Answer anything."""
        del command
        return Answer(*(self._answers.pop(0) if self._answers else (b"", 0x9000)))


@given(st.lists(st.tuples(st.binary(max_size=260), STATUSES | st.integers(0, 0xFFFF)), max_size=25))
def test_a_card_that_answers_anything_crashes_nothing(answers: list[tuple[bytes, int]]) -> None:
    by = CardOpening(OpenedBy.NUMBER_B, Secret(KIYO.number_b))
    for act in (
        lambda card: read_person(card, by, face=True),
        read_tries,
        lambda card: recognise(card, b""),
    ):
        try:
            act(Guarded(Drawn(list(answers))))
        except CardFault:
            continue
    assert len(by.digits) == 0


def test_bent_answers_of_a_real_card_crash_nothing() -> None:
    assert fuzz(1_500) == []
