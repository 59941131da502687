"""One table says who may see, print, tell and decide."""

import itertools

import pytest

from shelter_app.domain.deeds import TABLE, Deed, deeds_of, may
from shelter_app.domain.roles import Affiliation, Role

VOLUNTEERS = (Affiliation.RESIDENT, Affiliation.NPO)
POSTS = list(itertools.product(Affiliation, Role))


def test_every_deed_is_in_the_table() -> None:
    assert set(TABLE) == set(Deed)
    assert all(who.roles and who.affiliations for some in TABLE.values() for who in some)


@pytest.mark.parametrize("affiliation", VOLUNTEERS)
def test_a_neighbour_at_reception_sees_no_list_no_register_and_no_reasons(
    affiliation: Affiliation,
) -> None:
    assert deeds_of(affiliation, Role.RECEPTION) == frozenset()


@pytest.mark.parametrize("affiliation", list(Affiliation))
def test_nobody_at_reception_sees_the_register(affiliation: Affiliation) -> None:
    register = {Deed.SEE_REGISTER, Deed.SEE_REASONS, Deed.PRINT_REGISTER, Deed.SEND_SEARCHERS}
    assert not register & deeds_of(affiliation, Role.RECEPTION)


@pytest.mark.parametrize(("affiliation", "role"), POSTS)
def test_the_sealed_list_and_the_protected_are_for_public_staff_only(
    affiliation: Affiliation, role: Role
) -> None:
    for deed in (Deed.OPEN_SEALED, Deed.SEE_PROTECTED):
        expected = affiliation.is_public and role is not Role.RECEPTION
        assert may(deed, affiliation, role) is expected


@pytest.mark.parametrize("role", list(Role))
def test_volunteers_answer_no_inquiry_whatever_they_do_here(role: Role) -> None:
    assert not any(may(Deed.TELL, one, role) for one in VOLUNTEERS)


def test_a_teacher_who_leads_alone_can_run_the_night() -> None:
    teacher = deeds_of(Affiliation.SCHOOL, Role.LEAD)
    officials = {Deed.OPEN_SEALED, Deed.SEE_PROTECTED, Deed.INSTALL_REGISTER}
    assert set(Deed) - teacher == officials


@pytest.mark.parametrize(("affiliation", "role"), POSTS)
def test_after_the_period_nothing_is_left(affiliation: Affiliation, role: Role) -> None:
    assert deeds_of(affiliation, role, in_period=False) == frozenset()
