"""Whose word counts: from the root over certificates, admissions and operators; never a clock."""

import msgspec
import pytest

from shelter_app.domain.ids import OperatorId, Subject
from shelter_app.domain.ledger.event import Author, Event, Lane, Verdict
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived
from shelter_app.domain.ledger.standing import Standing, shaken
from shelter_app.domain.ledger.warrants import Certificate
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.wire.envelope import sign_statement
from tests.domain.ledger.acts import EXAMPLES, Dice
from tests.domain.ledger.cast import (
    CLERK,
    GYM,
    MAYOR,
    ROOT,
    SCHOOL,
    TEACHER,
    TOWN,
    VOLUNTEER,
    key_of,
    operator,
    person,
)
from tests.domain.ledger.night import CLOCKS, Clock
from tests.domain.ledger.town import (
    appoint,
    certificate,
    enrol,
    enrolled_desk,
    headquarters,
)
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")


def received(desk: Desk, author: Author | None = None, **more: object) -> Event:
    fact = PeopleReceived(persons=(Details(),))
    return desk.say("people.received", fact, [KIYO], author=author, **more)  # type: ignore[arg-type]


def test_on_a_bare_start_everything_is_pending_and_counts() -> None:
    desk = Desk(root=None)
    appoint(desk, TEACHER)
    event = received(desk)
    assert desk.verdict(event) is Verdict.PENDING
    row = desk.row(KIYO)
    assert row.value("whereabouts") == {"state": "in"}
    assert row.attributes["whereabouts"][0].is_pending


def test_on_a_bare_start_the_desk_knows_its_operators() -> None:
    desk = Desk(root=None)
    appoint(desk, TEACHER)
    assert desk.row(Subject("operator", TEACHER.id)).value("operator")["role"] == "lead"


def test_a_certified_desk_with_a_known_operator_is_accepted() -> None:
    desk = enrolled_desk(headquarters())
    event = received(desk, VOLUNTEER)
    assert desk.verdict(event) is Verdict.ACCEPTED
    assert not desk.row(KIYO).attributes["whereabouts"][0].is_pending


@pytest.mark.parametrize("clock", CLOCKS)
def test_no_clock_has_a_say_in_who_has_standing(clock: Clock) -> None:
    desk = enrolled_desk(headquarters(), clock=clock)
    assert desk.verdict(received(desk)) is Verdict.ACCEPTED


def test_an_operator_nobody_named_is_pending() -> None:
    desk = enrolled_desk(headquarters())
    assert desk.verdict(received(desk, operator("stranger"))) is Verdict.PENDING


def test_a_known_operator_in_another_role_or_affiliation_is_pending() -> None:
    desk = enrolled_desk(headquarters())
    for claimed in (
        Author(VOLUNTEER.id, Affiliation.TOWN, Role.RECEPTION),
        Author(VOLUNTEER.id, Affiliation.RESIDENT, Role.WELFARE),
    ):
        assert desk.verdict(received(desk, claimed)) is Verdict.PENDING


def test_a_role_above_the_certificate_is_pending() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk, GYM, top_role=Role.WELFARE)
    desk.sync(hq)
    appoint(desk, CLERK)
    assert desk.verdict(received(desk)) is Verdict.PENDING


def test_what_a_role_may_not_say_is_quarantined_even_without_a_root() -> None:
    desk = Desk(root=None, author=VOLUNTEER)
    event = appoint(desk, operator("friend"), author=VOLUNTEER)
    assert desk.verdict(event) is Verdict.QUARANTINED
    assert desk.row(Subject("operator", operator("friend").id)).is_empty


def test_also_when_hq_named_the_operator_for_the_whole_town() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk, GYM, top_role=Role.WELFARE)
    appoint(hq, CLERK, author=MAYOR, scope=TOWN)
    desk.sync(hq)
    assert desk.verdict(received(desk)) is Verdict.PENDING


def test_a_statement_that_the_root_did_not_sign_certifies_nobody() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    forged = certificate(desk, GYM)
    forged = trust.DeviceEnrolled(
        statement=forged.statement, signature=sign_statement(forged.statement, key_of("thief"))
    )
    hq.say("device.enrolled", forged, [Subject("device", desk.device)])
    desk.sync(hq)
    appoint(desk, CLERK)
    assert desk.verdict(received(desk)) is Verdict.PENDING


def test_a_certificate_must_name_the_key_that_the_device_id_is_made_of() -> None:
    hq = headquarters()
    desk, thief = Desk(name="gym-1", author=CLERK), Desk(name="thief")
    statement = msgspec.msgpack.encode(
        Certificate(desk.device, thief.public_key, "desk", "lead", (), 0, 0, 1)
    )
    fact = trust.DeviceEnrolled(statement=statement, signature=sign_statement(statement, ROOT))
    hq.say("device.enrolled", fact, [Subject("device", desk.device)])
    desk.sync(hq)
    appoint(desk, CLERK)
    assert desk.verdict(received(desk)) is Verdict.PENDING


@pytest.mark.parametrize("garbage", [b"", b"\xc1", b"\x00" * 40, b"\x91" * 5000, b"\x98\xff"])
def test_garbage_that_the_root_signed_certifies_and_revokes_nobody(garbage: bytes) -> None:
    hq = headquarters()
    signature = sign_statement(garbage, ROOT)
    for kind, fact in (
        ("device.enrolled", trust.DeviceEnrolled(statement=garbage, signature=signature)),
        ("device.revoked", trust.DeviceRevoked(statement=garbage, signature=signature)),
    ):
        hq.say(kind, fact, [Subject("device", hq.device)])
    assert hq.verdict(received(hq, scope=GYM)) is Verdict.ACCEPTED


def test_of_two_certificates_the_higher_serial_counts_in_any_order() -> None:
    for order in (1, -1):
        hq = headquarters()
        desk = Desk(name="gym-1", author=CLERK)
        facts = [
            (1, certificate(desk, GYM)),
            (2, certificate(desk, GYM, top_role=Role.RECEPTION, serial=2)),
        ]
        for _, fact in facts[::order]:
            hq.say("device.enrolled", fact, [Subject("device", desk.device)])
        desk.sync(hq)
        appoint(desk, CLERK)
        assert desk.verdict(received(desk)) is Verdict.PENDING


def test_certificates_of_one_serial_are_told_apart_without_regard_to_order() -> None:
    answers = set()
    for order in (1, -1):
        hq = headquarters()
        desk = Desk(name="gym-1", author=CLERK)
        facts = [certificate(desk, GYM), certificate(desk, GYM, top_role=Role.RECEPTION)]
        for fact in facts[::order]:
            hq.say("device.enrolled", fact, [Subject("device", desk.device)])
        answers.add(hq.standing.within(GYM).devices[desk.device])
    assert len(answers) == 1


def test_a_desk_certified_for_one_shelter_is_pending_in_another() -> None:
    desk = enrolled_desk(headquarters())
    assert desk.verdict(received(desk, scope=SCHOOL)) is Verdict.PENDING


def test_a_desk_has_no_say_in_the_towns_scope() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk)
    desk.sync(hq)
    appoint(desk, operator("friend", Role.LEAD), author=CLERK, scope=TOWN)
    appoint(desk, CLERK, scope=TOWN)
    assert desk.standing.within(TOWN).operators.keys() == {MAYOR.id}


def test_what_a_desk_says_of_operators_in_one_shelter_moves_nothing_in_another() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk, GYM, SCHOOL)
    desk.sync(hq)
    appoint(desk, CLERK, scope=GYM)
    assert desk.verdict(received(desk, scope=GYM)) is Verdict.ACCEPTED
    assert desk.verdict(received(desk, scope=SCHOOL)) is Verdict.PENDING


def test_hq_names_operators_for_the_whole_town() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk, GYM, SCHOOL)
    appoint(hq, CLERK, author=MAYOR, scope=TOWN)
    desk.sync(hq)
    assert desk.verdict(received(desk, scope=SCHOOL)) is Verdict.ACCEPTED


def test_an_ended_operators_later_acts_on_that_desk_are_pending_and_still_count() -> None:
    desk = enrolled_desk(headquarters())
    before = received(desk, VOLUNTEER)
    ended(desk)
    after = received(desk, VOLUNTEER)
    assert desk.verdict(before) is Verdict.ACCEPTED
    assert desk.verdict(after) is Verdict.PENDING
    assert len(desk.row(KIYO).heads("whereabouts")) == 2


def ended(desk: Desk) -> Event:
    who = [Subject("operator", VOLUNTEER.id)]
    return desk.say("operator.ended", trust.OperatorEnded(), who, seeing=["operator"])


def test_ending_also_holds_in_the_other_lanes_of_that_desk() -> None:
    desk = enrolled_desk(headquarters())
    ended(desk)
    fact = trust.Undone(targets=())
    urgent = desk.say("undone", fact, [KIYO], author=VOLUNTEER, lane=Lane.URGENT)
    assert desk.verdict(urgent) is Verdict.PENDING


def test_an_operator_named_again_is_accepted_again() -> None:
    desk = enrolled_desk(headquarters())
    ended(desk)
    appoint(desk, VOLUNTEER, author=CLERK, seeing=["operator"])
    assert desk.verdict(received(desk, VOLUNTEER)) is Verdict.ACCEPTED


def test_a_stranger_cannot_end_an_operator_who_has_standing() -> None:
    desk, rogue = enrolled_desk(headquarters()), Desk(name="rogue", author=CLERK)
    rogue.sync(desk)
    ended(rogue)
    desk.sync(rogue)
    row = desk.row(Subject("operator", VOLUNTEER.id))
    assert row.value("operator")["role"] == "reception"
    assert desk.verdict(received(desk, VOLUNTEER)) is Verdict.ACCEPTED


def test_hq_only_words_wait_until_they_have_standing() -> None:
    hq, desk = headquarters(), Desk(name="gym-1")
    fact = b"\x81\xa5state\xa7missing"
    said = desk.say("safety.stated", fact, [KIYO], author=MAYOR)
    desk.sync(hq)
    assert desk.verdict(said) is Verdict.PENDING
    assert desk.row(KIYO).value("safety") is None
    appoint(hq, MAYOR, scope=GYM)
    truly = hq.say("safety.stated", fact, [KIYO], scope=GYM)
    desk.sync(hq)
    assert desk.verdict(truly) is Verdict.ACCEPTED
    assert desk.row(KIYO).value("safety") == {"state": "missing"}


@pytest.mark.parametrize("kind", ["case.acknowledged", "policy.set", "relayed", "notice.sent"])
def test_every_kind_that_only_hq_may_say_waits(kind: str) -> None:
    desk = Desk(name="gym-1")
    doing = EXAMPLES[kind](Dice(0))
    desk.say(kind, doing.fact, doing.subjects, author=MAYOR)
    assert desk.row(doing.subjects[0]).is_empty
    hq = headquarters()
    appoint(hq, MAYOR, scope=GYM)
    hq.say(kind, doing.fact, doing.subjects, scope=GYM)
    assert not hq.row(doing.subjects[0]).is_empty


def test_standing_tells_whose_events_must_be_judged_again() -> None:
    hq = headquarters()
    before = hq.standing
    desk = enrolled_desk(hq)
    devices, operators = shaken(before, desk.standing)
    assert devices == {desk.device}
    assert operators == {CLERK.id, VOLUNTEER.id}
    assert shaken(before, before) == (frozenset(), frozenset())
    assert shaken(Standing(), Standing()) == (frozenset(), frozenset())


def test_ending_an_operator_shakes_what_that_operator_said() -> None:
    desk = enrolled_desk(headquarters())
    before = desk.standing
    ended(desk)
    assert shaken(before, desk.standing) == (frozenset(), frozenset({VOLUNTEER.id}))


def test_who_names_themself_gets_what_they_spoke_as_and_nothing_else() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1")
    enrol(hq, desk, GYM)
    desk.sync(hq)
    neighbour = operator("neighbour", Role.LEAD, Affiliation.RESIDENT)
    fact = trust.OperatorAdded(name="x", affiliation="town", role="lead")
    who = [Subject("operator", neighbour.id)]
    desk.say("operator.added", fact, who, author=neighbour)
    assert neighbour.id not in desk.standing.within(GYM).operators


def test_an_operator_event_without_a_subject_is_about_its_author() -> None:
    hq = headquarters()
    desk = Desk(name="gym-1", author=CLERK)
    enrol(hq, desk, GYM)
    desk.sync(hq)
    fact = trust.OperatorAdded(name="x", affiliation="town", role="lead")
    desk.say("operator.added", fact, [])
    assert OperatorId(CLERK.id) in desk.standing.within(GYM).operators


def test_a_lead_gives_nobody_more_than_the_desk_itself_may_have() -> None:
    desk = enrolled_desk(headquarters())
    colonel = operator("colonel", Role.HQ, Affiliation.TOWN)
    appoint(desk, colonel, author=CLERK)
    assert colonel.id not in desk.standing.within(GYM).operators


def test_an_operator_event_that_cannot_be_read_names_nobody() -> None:
    desk = enrolled_desk(headquarters())
    desk.say("operator.added", b"?", [Subject("operator", TEACHER.id)])
    assert TEACHER.id not in desk.standing.within(GYM).operators
