"""Journeys at the door in a whole window: real stores, real keys, nothing in between."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.application.cases.shown import CaseKind, Outcome
from shelter_app.application.desk.shown import Standing
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Opener
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.shown import Wanted
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.people import Details, PersonAmended
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.screens.desk.body import Showing
from shelter_app.wire.card import render_household
from shelter_app.wire.household import HouseholdPresented, Stated
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import OWN_PHRASE, RECEPTION, WELFARE, Night
from tests.bootstrap.at_the_door import ENTER, FOUR, NEXT, NOBODY, ONE, THREE, TWO, Door

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def door(laptop: Night, qtbot: QtBot) -> Iterator[Door]:
    """The shelter's laptop, open, the reception at the desk."""
    opened = Door(laptop.data, qtbot)
    doorway = opened.opened.assembly.doorway
    store = doorway.survey().stores[0]
    doorway.open_with(store.ref, Opener.PASSPHRASE, OWN_PHRASE)
    opened.sit_down(RECEPTION)
    yield opened
    opened.close()


def test_the_father_taps_for_three_and_the_grandmother_is_reported(door: Door) -> None:
    kiyo, hiroko = lines()[KIYO], lines()[HIROKO]
    door.show(card_of(SHIGERU))
    door.press(door.digit_of(hiroko.name))
    absent = door.digit_of(kiyo.name)
    door.press(absent, absent)
    at = int(absent) - int(ONE)
    assert door.state.party.rows[at].standing is Standing.NOT_YET
    door.screen.parts.body.people._rows[at]._where.setFocus()
    door.write("自宅・2階")
    door.press(NEXT, ENTER)

    assert door.shows() is Showing.RECEIVED
    received = door.state.received
    assert received is not None
    assert (received.people, received.reports) == (2, 1)
    (case,) = door.opened.assembly.cases.cases().open
    assert (case.kind, case.place) == (CaseKind.RESCUE, "自宅・2階")
    assert case.informant.startswith(received.slips[0].code)
    assert door.table.reader.links("match", kiyo.entry) == [], "she came for nobody's word"
    door.sit_down(WELFARE)
    unseen = {one.ref.id: one for one in door.opened.assembly.unseen.worklist(Wanted()).lines}
    assert unseen[kiyo.entry].safety == "unconfirmed"
    assert not unseen[kiyo.entry].is_waiting
    assert unseen[lines()[SHIGERU].entry].is_waiting, "he stood here; somebody confirms it"


def test_a_family_is_received_without_any_passphrase_and_nothing_is_retyped_at_five(
    laptop: Night, qtbot: QtBot
) -> None:
    door = Door(laptop.data, qtbot)
    teacher = NewOperator("田中 先生", Affiliation.SCHOOL, Role.LEAD, "1111")
    door.opened.assembly.doorway.start_reception_only()
    door.opened.assembly.sitting.add_operator(teacher)
    door.sit_down(teacher)
    kiyo = lines()[KIYO]
    door.search(kiyo.name)
    door.press(ENTER)
    assert door.shows() is Showing.RECEIVED, "the name and Enter"
    father = Stated("山田 太郎", "やまだ たろう", (1980, 4, 1), Sex.MALE)
    child = Stated("山田 一", "やまだ はじめ", (2020, 1, 1), Sex.MALE)
    door.scan(render_household(HouseholdPresented((father, child))))
    door.press(TWO, ENTER)
    assert door.state.counts.inside == 3
    assert [act.heads for act in door.state.recent] == [2, 1]

    brought = door.opened.assembly.doorway.join(Opener.PASSPHRASE, OWN_PHRASE)

    assert brought > 0
    assert door.table.register is not None
    door.window.desk.reload()
    door.settle()
    assert door.state.counts.inside == 3
    (found,) = [one for one in door.people("山田") if one.name == "山田 太郎"]
    assert (found.sex, found.age) == (Sex.MALE, 46)
    door.close()


def test_dialysis_and_a_ventilator_raise_the_call_and_their_clocks_stay_in_sight(
    door: Door,
) -> None:
    _two_who_cannot_wait(door)
    panel = door.screen.parts.side.calls
    assert "2件" in panel._count.text()
    assert "残り 2時間5" in panel._soonest.plain or "残り 3時間0" in panel._soonest.plain
    assert "人工呼吸器" not in panel._soonest.plain, "a volunteer is told no reason"
    door.sit_down(WELFARE)
    assert "人工呼吸器" in panel._soonest.plain
    _the_nurse_has_it_and_takes_her_away(door)


def _two_who_cannot_wait(door: Door) -> None:
    """Dialysis due in twenty hours, and a ventilator with three hours of battery."""
    door.show(card_of(KIYO))
    door.press(NOBODY, NEXT, ONE)
    door.write("20時間後")
    door.press(ENTER, ENTER)
    assert door.state.received is not None
    assert len(door.state.received.calls) == 1
    door.search("山田花子")
    door.press(Qt.Key.Key_F7, NEXT, NEXT, THREE)
    door.write("3時間")
    door.press(ENTER, ENTER)


def _the_nurse_has_it_and_takes_her_away(door: Door) -> None:
    cases, panel = door.opened.assembly.cases, door.screen.parts.side.calls
    ventilator, dialysis = cases.cases().open
    assert [ventilator.kind, dialysis.kind] == [CaseKind.MEDICAL] * 2
    cases.pass_on(ventilator, "保健師")
    (line,) = [one for one in cases.cases().open if one.need == "ventilator"]
    cases.received(line, "保健師 山口")
    door.window.desk.reload()
    door.settle()
    assert panel._soonest.plain.endswith("受領あり")
    (line,) = [one for one in cases.cases().open if one.need == "ventilator"]
    cases.close(line, Outcome.CARRIED)
    door.window.desk.reload()
    door.settle()
    assert [call.need for call in door.state.calls] == ["dialysis"]


def test_who_has_no_name_and_a_couple_of_one_name_are_told_apart_and_known_next_day(
    door: Door,
) -> None:
    man = _a_man_who_cannot_speak(door)
    _a_couple_of_one_name_with_a_newborn(door)
    _the_brother_says_who_he_is(door, man)
    (found,) = [one for one in door.people("高橋 三郎") if one.name == "高橋 三郎"]
    assert found.ref == man
    assert door.opened.assembly.desk.counts().inside == 4
    assert door.row(man).value("features") == "50歳くらい、赤い上着、左手に傷"


def _a_man_who_cannot_speak(door: Door) -> Subject:
    door.press(Qt.Key.Key_F7, NEXT, FOUR)
    form = door.screen.parts.body.form
    form.turn_to(form.health)
    form.health.condition.buttons[-1].click()
    form.turn_to(form.other)
    form.other._texts[CardText.FEATURES].setFocus()
    door.write("50歳くらい、赤い上着、左手に傷")
    form.other._texts[CardText.FOUND_WHERE].setFocus()
    door.write("中浜バス停")
    door.press(ENTER, ENTER)
    assert door.state.received is not None
    man = door.state.received.slips[0]
    assert door.state.received.calls == (man.code,)
    return man.ref


def _a_couple_of_one_name_with_a_newborn(door: Door) -> None:
    form = door.screen.parts.body.form
    hiromi = [
        Stated("佐藤 ひろみ", "さとう ひろみ", (1990, 1, 2), sex) for sex in (Sex.FEMALE, Sex.MALE)
    ]
    door.scan(render_household(HouseholdPresented(tuple(hiromi))))
    door.press(TWO, Qt.Key.Key_F7)
    form.turn_to(form.other)
    form.other.mother.buttons[1].click()
    door.press(ENTER, ENTER)
    assert door.state.received is not None
    wife, husband, baby = door.state.received.slips
    assert door.row(baby.ref).value("mother") == wife.ref.id
    couple = [one for one in door.people("佐藤ひろみ") if one.name]
    assert {(one.sex, one.age) for one in couple} == {(Sex.FEMALE, 36), (Sex.MALE, 36)}
    assert husband.code != wife.code
    door.scan(render_household(HouseholdPresented(tuple(hiromi))))
    assert [row.line.ref for row in door.state.party.rows] == [wife.ref, husband.ref]
    door.press(Qt.Key.Key_Escape)


def _the_brother_says_who_he_is(door: Door, man: Subject) -> None:
    """Next day the nameless man's own record gets his name; no second one is made."""
    fact = PersonAmended(details=Details(name="高橋 三郎", kana="たかはし さぶろう"))
    act = Act(
        ActId(door.table.new_id()), door.table.author, (Draft("person.amended", fact, (man,)),)
    )
    door.table.writer.append(act)
