"""What holds after every test with a card: nobody asked for the My Number."""

from collections.abc import Iterator

import pytest

from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.my_number import FORBIDDEN


@pytest.fixture(autouse=True)
def nobody_asks_for_the_number() -> Iterator[None]:
    """Fail a test in which a command touched the number or 照合番号A."""
    Chip.touched.clear()
    yield
    assert not Chip.touched & FORBIDDEN
