"""What lies on the reader is told by asking it."""

import pytest

from shelter_app.application.ports.card import CardKind, Tap
from shelter_app.application.ports.card_faults import CardGone
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.kinds import recognise
from tests.devices.virtual_card import others
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.direct import Direct
from tests.devices.virtual_card.my_number import TEXT, Making, certificate, my_number_card


def tap(chip: Chip) -> Tap:
    return recognise(Guarded(Direct(chip)), chip.atr)


def test_a_my_number_card_is_recognised_without_any_digits() -> None:
    chip = my_number_card()
    found = tap(chip)
    assert found.kind is CardKind.MY_NUMBER
    assert found.mark is not None
    assert not [command for command in chip.seen if command[1] == 0x20]


@pytest.mark.parametrize("atr", ["3BE000FF8131FE4514", "3BC5FF8131FB45807 3C6010000", ""])
def test_how_it_wakes_up_does_not_matter(atr: str) -> None:
    chip = my_number_card()
    chip.atr = bytes.fromhex(atr.replace(" ", ""))
    assert tap(chip).kind is CardKind.MY_NUMBER


def test_the_mark_is_that_of_the_certificate_and_not_of_the_radio() -> None:
    first = tap(my_number_card())
    second = tap(my_number_card(making=Making(card_id=b"\x77\x66\x55\x44", sleepy=True)))
    assert first.mark == second.mark


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("JPKIAPICCTOKEN2", CardKind.MY_NUMBER),
        ("A LABEL OF 2028", CardKind.MY_NUMBER),
        ("JPKIAPGPSETOKEN", CardKind.PHONE),
        ("JPKIAPIOSTOKEN", CardKind.PHONE),
        ("JPKIAPICCTOKEN", CardKind.UNKNOWN),
    ],
)
def test_phones_and_old_cards_are_told_apart(label: str, kind: CardKind) -> None:
    found = tap(my_number_card(making=Making(label=label)))
    assert found.kind is kind
    assert (found.mark is not None) == (kind is CardKind.MY_NUMBER)


def test_a_card_without_a_certificate_is_a_my_number_card_without_a_mark() -> None:
    found = tap(my_number_card(making=Making(has_certificate=False)))
    assert (found.kind, found.mark) == (CardKind.MY_NUMBER, None)


def test_so_is_one_without_the_jpki_application_or_without_its_label() -> None:
    chip = my_number_card()
    chip.apps = {TEXT: chip.apps[TEXT]}
    assert tap(chip).kind is CardKind.MY_NUMBER
    chip = my_number_card()
    for app in chip.apps.values():
        app.files.pop(0x0006, None)
    assert tap(chip).kind is CardKind.MY_NUMBER


def test_a_damaged_certificate_is_a_card_without_a_mark() -> None:
    chip = my_number_card()
    for app in chip.apps.values():
        if 0x000A in app.files:
            app.files[0x000A].data = certificate(9)[:-1] + b"\x00" * 9
            app.files[0x000A].data = b"\x30\x82\x01\x00" + bytes(300)
    found = tap(chip)
    assert (found.kind, found.mark) == (CardKind.MY_NUMBER, None)


@pytest.mark.parametrize(
    ("chip", "kind", "marked"),
    [
        (others.felica(), CardKind.FELICA, True),
        (others.storage(), CardKind.CONTACTLESS, True),
        (others.storage(bytes(range(1, 8))), CardKind.CONTACTLESS, True),
        (others.storage(b"\x08\x01\x02\x03"), CardKind.UNKNOWN, False),
        (others.licence(), CardKind.LICENCE, False),
        (others.residence(), CardKind.RESIDENCE, False),
        (others.passport(), CardKind.PASSPORT, False),
        (others.phone(), CardKind.UNKNOWN, False),
        (Chip(), CardKind.UNKNOWN, False),
    ],
)
def test_other_cards(chip: Chip, kind: CardKind, marked: bool) -> None:
    found = tap(chip)
    assert (found.kind, found.mark is not None) == (kind, marked)


def test_pulled_at_any_command_it_is_gone() -> None:
    direct = Direct(my_number_card())
    recognise(Guarded(direct), b"")
    for at in range(1, direct.sent + 1):
        with pytest.raises(CardGone):
            recognise(Guarded(Direct(my_number_card(), at)), b"")
