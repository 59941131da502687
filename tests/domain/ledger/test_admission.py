"""A device without a certificate: a lead on an enrolled desk vouches for it, here and no higher."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Author, Event, Verdict
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived
from shelter_app.domain.ledger.standing import Local
from shelter_app.domain.roles import Role
from tests.domain.ledger.cast import CLERK, GYM, SCHOOL, TEACHER, VOLUNTEER, person
from tests.domain.ledger.town import appoint, enrol, enrolled_desk, headquarters
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")


def received(desk: Desk, author: Author | None = None, **more: object) -> Event:
    fact = PeopleReceived(persons=(Details(),))
    return desk.say("people.received", fact, [KIYO], author=author, **more)  # type: ignore[arg-type]


def admit(desk: Desk, guest: Desk, top_role: Role = Role.LEAD, **more: object) -> Event:
    fact = trust.DeviceAdmitted(
        device=guest.device, public_key=guest.public_key, top_role=top_role.value
    )
    who = [Subject("device", guest.device)]
    return desk.say("device.admitted", fact, who, **more)  # type: ignore[arg-type]


def test_an_admitted_device_counts_and_so_does_what_it_said_before() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    appoint(guest, TEACHER)
    early = received(guest)
    desk.sync(guest)
    assert desk.verdict(early) is Verdict.PENDING
    admit(desk, guest)
    assert desk.verdict(early) is Verdict.ACCEPTED


def test_an_admission_counts_only_for_the_key_it_names() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    fact = trust.DeviceAdmitted(device=guest.device, public_key=desk.public_key, top_role="lead")
    desk.say("device.admitted", fact, [Subject("device", guest.device)])
    assert guest.device not in desk.standing.within(GYM).devices


def test_an_admitted_device_vouches_for_nobody() -> None:
    desk, guest, third = enrolled_desk(headquarters()), Desk(name="spare"), Desk(name="third")
    appoint(guest, TEACHER)
    desk.sync(guest)
    admit(desk, guest)
    admit(guest, third)
    desk.sync(guest)
    assert third.device not in desk.standing.within(GYM).devices


def test_a_volunteer_admits_nobody() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    event = admit(desk, guest, author=VOLUNTEER)
    assert desk.verdict(event) is Verdict.QUARANTINED
    assert guest.device not in desk.standing.within(GYM).devices


def test_an_admission_gives_no_more_than_the_voucher_has() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    admit(desk, guest, Role.HQ)
    assert desk.standing.within(GYM).devices[guest.device].top_role is Role.LEAD


def test_an_admission_meant_for_another_scope_gives_nothing_here() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    fact = trust.DeviceAdmitted(
        device=guest.device, public_key=guest.public_key, top_role="lead", scopes=(SCHOOL,)
    )
    desk.say("device.admitted", fact, [Subject("device", guest.device)])
    assert guest.device not in desk.standing.within(GYM).devices


def test_a_desk_certified_for_another_shelter_is_let_in_where_a_lead_vouches_for_it() -> None:
    hq = headquarters()
    desk, guest = enrolled_desk(hq), enrolled_desk(hq, "school-1", SCHOOL)
    appoint(guest, CLERK, scope=GYM)
    event = received(guest, scope=GYM)
    desk.sync(guest)
    assert desk.verdict(event) is Verdict.PENDING
    admit(desk, guest, Role.RECEPTION)
    assert desk.verdict(event) is Verdict.ACCEPTED
    assert desk.standing.within(SCHOOL).devices[guest.device].scopes == {SCHOOL}


def test_an_admission_takes_nothing_from_a_certificate_for_anywhere() -> None:
    hq = headquarters()
    desk, guest = enrolled_desk(hq), Desk(name="roaming")
    enrol(hq, guest)
    desk.sync(hq)
    admit(desk, guest, Role.RECEPTION)
    grant = desk.standing.within(GYM).devices[guest.device]
    assert grant.scopes == frozenset()
    assert grant.top_role is Role.LEAD


def test_of_two_admissions_the_higher_role_counts_in_any_order() -> None:
    for roles in ((Role.RECEPTION, Role.LEAD), (Role.LEAD, Role.RECEPTION)):
        desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
        for role in roles:
            admit(desk, guest, role)
        assert desk.standing.within(GYM).devices[guest.device].top_role is Role.LEAD


def test_two_devices_cannot_lift_each_other_into_standing() -> None:
    hq, a, b = headquarters(), Desk(name="a"), Desk(name="b")
    for one, other in ((a, b), (b, a)):
        appoint(one, TEACHER)
        admit(one, other)
    hq.sync(a, b)
    assert hq.standing.within(GYM).devices.keys() == {hq.device}


def test_words_of_roles_from_the_future_have_the_least_rights() -> None:
    desk = Desk()
    guest = Desk(name="spare")
    enrolled = enrolled_desk(headquarters())
    fact = trust.DeviceAdmitted(
        device=guest.device, public_key=guest.public_key, top_role="emperor"
    )
    enrolled.say("device.admitted", fact, [Subject("device", guest.device)])
    assert enrolled.standing.within(GYM).devices[guest.device].top_role is Role.RECEPTION
    assert desk.standing.within(GYM) == Local()


def test_naming_oneself_higher_than_the_device_may_go_gives_nothing() -> None:
    desk, guest = enrolled_desk(headquarters()), Desk(name="spare")
    admit(desk, guest, Role.RECEPTION)
    appoint(guest, TEACHER)
    desk.sync(guest)
    assert TEACHER.id not in desk.standing.within(GYM).operators
