"""Cards in people's hands, as the reader hands them to the use cases."""

from datetime import date

from shelter_app.application.ports.card import CardKind, CardMark, CardRead, FourItems, Tap
from shelter_app.devices.my_number_card.certificate import mark_of
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from tests.application.demo_town import lines
from tests.devices.virtual_card.my_number import certificate
from tests.devices.virtual_card.others import IDM


def my_number(serial: int = 0x1A2B3C4D) -> Tap:
    """Put down a My Number card."""
    return Tap(CardKind.MY_NUMBER, mark_of(certificate(serial)))


def suica(idm: bytes = IDM) -> Tap:
    """Put down a FeliCa card."""
    return Tap(CardKind.FELICA, CardMark(CardKind.FELICA, idm))


def items_of(management: str) -> FourItems:
    """What the card of somebody on the register says."""
    line = lines()[management]
    birth = parse_birth(line.birth)
    assert birth is not None
    assert birth.exact is not None
    sex = {"男": Sex.MALE, "女": Sex.FEMALE}[line.sex]
    return FourItems(line.name.replace(" ", "\u3000"), line.address, birth.exact, sex)


def stranger() -> FourItems:
    """Somebody whom neither the register nor the record knows."""
    return FourItems("架空　花子", "遠野町一丁目２番３号", date(1971, 5, 6), Sex.FEMALE)


def read_of(tap: Tap, items: FourItems) -> CardRead:
    """Read a card."""
    return CardRead(tap.mark, items)
