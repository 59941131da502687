"""The demonstration's night: first start, cards, people without cards, a match, the roster."""

import csv
from collections.abc import Iterator

from PySide6.QtCore import Qt

from shelter_app.application.desk.shown import MatchState, Standing, TypedPerson
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.papers import SheetKind
from shelter_app.bootstrap.demo.crowd import Stranger, payloads, strangers
from shelter_app.bootstrap.demo.stage import LEAD_NAME, LEAD_PIN, SHELTER, Stage
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.presenters.first_start_state import Step
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.sign_in import TypedOperator

FAMILIES = 6
FOUND_BY_NAME = 4


def walk(stage: Stage) -> Iterator[str]:
    """Play the night; yields one line for each thing that was done."""
    stage.show()
    stage.until(lambda: not stage.window.opening.state.busy.value > 1)
    stage.picture("opening")
    yield from _first_start(stage)
    yield from _sign_in(stage)
    yield from _families(stage)
    yield from _strangers(stage)
    yield from _undo(stage)
    yield from _matches(stage)
    yield from _roster(stage)
    stage.window.session.lock()
    stage.picture("locked")
    yield "施錠しました。"


def _first_start(stage: Stage) -> Iterator[str]:
    first = stage.window.first_start
    first.begin(())
    stage.window.navigator.go(Place.FIRST_START)
    first.read_pack(stage.settings.demo / "town.pack")
    stage.until(lambda: first.state.town is not None)
    stage.picture("pack")
    first.accept_pack()
    town = first.state.town
    if town is not None:
        first.choose_place(town.places[SHELTER])
    first.accept_place()
    stage.until(lambda: first.state.step is Step.PHRASE and bool(first.state.offered_phrase))
    stage.picture("phrase")
    phrase = first.state.offered_phrase
    first.accept_phrase(phrase, phrase)
    lead = NewOperator(LEAD_NAME, Affiliation.TOWN, Role.LEAD, LEAD_PIN)
    helper = NewOperator("鈴木 一", Affiliation.RESIDENT, Role.RECEPTION, "1470")
    for new in (lead, helper):
        first.add_operator(TypedOperator(new, new.pin))
    stage.picture("operators")
    first.accept_operators()
    first.found()
    stage.until(lambda: stage.opened.assembly.room.is_open and not first.state.busy)
    yield "見本の町を用意しました。"


def _sign_in(stage: Stage) -> Iterator[str]:
    sign_in = stage.window.sign_in
    stage.until(lambda: bool(sign_in.state.operators))
    sign_in.choose(next(one for one in sign_in.state.operators if one.name == LEAD_NAME))
    for digit in LEAD_PIN:
        sign_in.press(digit)
    stage.picture("pin")
    sign_in.submit()
    stage.until(lambda: stage.window.session.state.operator is not None)
    stage.picture("desk")
    yield "担当者が受付に入りました。"


def _families(stage: Stage) -> Iterator[str]:
    """Show cards of register people; tick one more of each household, one key each."""
    desk = stage.window.desk
    for number, payload in enumerate(_household_cards(stage)):
        stage.show_card(payload)
        stage.until(lambda: bool(desk.state.party.rows))
        if number == 0:
            stage.picture("card-shown")
        for index in range(1, len(desk.state.party.rows)):
            came = Standing.CAME if index == 1 else Standing.NOT_YET
            desk.stand(index, came)
        if number == 0:
            stage.picture("party")
        yield from _enter(stage)
        if number == 0:
            stage.picture("received")


def _enter(stage: Stage) -> Iterator[str]:
    desk = stage.window.desk
    before = desk.state.counts.inside
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: desk.state.received is not None and desk.state.counts.inside > before)
    received = desk.state.received
    people = received.people if received else 0
    yield f"{people} 人を受け付けました。避難所内 {desk.state.counts.inside} 人。"


def _household_cards(stage: Stage) -> list[str]:
    """Choose cards whose holders share a household with somebody else on the register."""
    texts = payloads(stage.settings)
    with (stage.settings.demo / "register_utf8.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    key, house = _titled(rows, "管理番号"), _titled(rows, "世帯番号")
    sizes: dict[str, int] = {}
    for row in rows:
        sizes[row[house]] = sizes.get(row[house], 0) + 1
    agreed = _titled(rows, "同意")
    held = [
        row for row in rows if row[key] in texts and sizes[row[house]] > 1 and row[agreed] == "同意"
    ]
    homes = {row[house]: row for row in held}
    return [texts[row[key]] for row in list(homes.values())[:FAMILIES]]


def _titled(rows: list[dict[str, str]], word: str) -> str:
    return next(title for title in rows[0] if word in title)


def _strangers(stage: Stage) -> Iterator[str]:
    """Type in people without a card, party by party; and people of the register by name."""
    people = strangers(stage.settings)
    parties: dict[int, list[Stranger]] = {}
    for one in people:
        parties.setdefault(one.party, []).append(one)
    groups = [*list(parties.values())[:8], *([one] for one in _by_name(stage))]
    desk = stage.window.desk
    for number, group in enumerate(groups):
        for one in group:
            desk.add(TypedPerson(one.name, one.kana, one.birth, Sex(one.sex), one.address))
        if number == 0:
            stage.picture("typed")
        yield from _enter(stage)


def _by_name(stage: Stage) -> list[Stranger]:
    """Choose register people who come without their card and say who they are."""
    texts = payloads(stage.settings)
    with (stage.settings.demo / "register_utf8.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    key, agreed = _titled(rows, "管理番号"), _titled(rows, "同意")
    name, kana, birth = (_titled(rows, word) for word in ("氏名", "カナ", "生年月日"))
    town = _titled(rows, "住所")
    without = [row for row in rows if row[key] not in texts and row[agreed] == "同意"]
    return [
        Stranger(0, row[name], row[kana], row[birth], 0, row[town])
        for row in without[:FOUND_BY_NAME]
    ]


def _undo(stage: Stage) -> Iterator[str]:
    desk = stage.window.desk
    before = desk.state.counts.inside
    desk.undo_last()
    stage.until(lambda: desk.state.counts.inside < before)
    stage.picture("undone")
    yield f"最後の受付を取り消しました。避難所内 {desk.state.counts.inside} 人。"


def _matches(stage: Stage) -> Iterator[str]:
    match = stage.window.match
    stage.window.navigator.go(Place.MATCH)
    match.load()
    stage.until(lambda: bool(match.state.waiting) and not match.state.busy)
    stage.picture("waiting")
    match.open(match.state.waiting[0].ref)
    stage.until(lambda: match.state.case is not None and not match.state.busy)
    stage.picture("match-proposed")
    case = match.state.case
    if case is not None and case.proposals:
        match.decide(case.proposals[0].entry, MatchState.CONFIRMED)
        stage.until(lambda: not match.state.busy)
        stage.picture("match-confirmed")
        yield "1 人を名簿と照合し、本人と確認しました。"


def _roster(stage: Stage) -> Iterator[str]:
    printing = stage.window.printing
    stage.window.navigator.go(Place.PRINT)
    stage.until(lambda: bool(printing.state.offers))
    stage.picture("print")
    printing.choose(SheetKind.ROSTER)
    stage.window.navigator.go(Place.SHEET)
    stage.until(lambda: printing.state.paper is not None)
    stage.picture("roster")
    paper = printing.state.paper
    if paper is not None:
        stage.opened.assembly.papers.save(paper, stage.out / "roster.pdf")
        yield f"避難者名簿 {paper.pages} ページ: roster.pdf"
