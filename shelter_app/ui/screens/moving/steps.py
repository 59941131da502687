"""The questions about people who go somewhere, one face each."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.stay.back_by import Quick, quick_return
from shelter_app.application.stay.shown import DESTINATIONS, Known, Where
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.moving import Going, Move, MovePresenter, MoveState
from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.stay_words import clock_words, destination_word, known_word, where_word


class Step(QWidget):
    """One question: cards with a digit each, and perhaps a box."""

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.cards: list[CardButton] = []
        self.column = stacked(self, gap=0.4)

    def heading(self, state: MoveState) -> str:
        """Ask the question."""
        raise NotImplementedError

    def main_word(self) -> str:
        """Say what Enter does."""
        return self.tr("記録する")

    def begin(self) -> None:
        """Start with empty boxes."""

    def render_move(self, state: MoveState) -> None:
        """Draw what changes."""

    def act(self) -> None:
        """Do what Enter means."""

    def press(self, number: int) -> None:
        """Take a digit; one that has no card does nothing."""
        if 0 < number <= len(self.cards):
            self.cards[number - 1].click()

    def add_cards(self, words: Sequence[str], run: Callable[[int], None]) -> None:
        """Lay the answers out, each with its digit."""
        flow = FlowLayout(gap=round(line_height() * 0.35))
        for place, word in enumerate(words):
            card = CardButton(word, key=str(place + 1))
            card.clicked.connect(lambda _=False, place=place: run(place))
            flow.addWidget(card)
            self.cards.append(card)
        self.column.addLayout(flow)


class WhatStep(Step):
    """What happens at all."""

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        words = {
            Move.OUT: self.tr("外出(今日もどる)"),
            Move.OVERNIGHT: self.tr("外泊"),
            Move.BACK: self.tr("帰所(もどった)"),
            Move.LEAVE: self.tr("退所"),
            Move.TRANSFER: self.tr("ほかの避難所へ移動"),
            Move.AREA: self.tr("区画を変える"),
            Move.ELSEWHERE: self.tr("避難所外(自宅・車など)"),
            Move.SIGHT: self.tr("見かけた(居場所は変えない)"),
        }
        moves = list(Move)
        self.add_cards([words[one] for one in moves], lambda place: presenter.choose(moves[place]))

    @override
    def heading(self, state: MoveState) -> str:
        if len(state.people) == 1:
            return self.tr("どうしますか")
        return self.tr("{count}人をどうしますか").format(count=len(state.people))

    @override
    def main_word(self) -> str:
        return self.tr("外出")

    @override
    def act(self) -> None:
        self.presenter.choose(Move.OUT)


class BackByStep(Step):
    """When they are expected back."""

    def __init__(
        self, presenter: MovePresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(presenter, parent)
        self._clock = clock
        self._quick = list(Quick)
        self.add_cards(self._words(), lambda place: presenter.quick(self._quick[place]))
        self._edit = QLineEdit()
        self._edit.setMaxLength(20)
        self._edit.setPlaceholderText(self.tr("18:30 ・ 18時半 ・ 3時間 ・ 明日8時"))
        self.column.addWidget(Field(self.tr("ほかの時刻"), self._edit))

    @override
    def heading(self, state: MoveState) -> str:
        if state.move is Move.OVERNIGHT:
            return self.tr("外泊から、いつもどりますか")
        return self.tr("いつもどりますか")

    @override
    def begin(self) -> None:
        self._edit.clear()
        for card, words in zip(self.cards, self._words(), strict=True):
            card.say(words)

    @override
    def act(self) -> None:
        if self._edit.text().strip():
            self.presenter.typed(self._edit.text())
        else:
            self._edit.setFocus()

    def _words(self) -> list[str]:
        now = self._clock.now()
        names = {
            Quick.ONE_HOUR: self.tr("1時間"),
            Quick.EVENING: self.tr("夕方"),
            Quick.MORNING: self.tr("明朝"),
            Quick.NOT_SAID: self.tr("わからない"),
        }
        times = {one: clock_words(quick_return(one, now), now) for one in Quick}
        return [f"{names[one]} {times[one]}".strip() for one in self._quick]


class LeaveStep(Step):
    """Where those go who leave."""

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._to = ""
        self.add_cards([destination_word(code) for code in DESTINATIONS], self._choose)
        for card in self.cards:
            card.setCheckable(True)
        self._where, self._phone = QLineEdit(), QLineEdit()
        self._where.setMaxLength(100)
        self._phone.setMaxLength(40)
        self.column.addLayout(
            side_by_side(
                Field(self.tr("行き先(住所・名前)"), self._where),
                Field(self.tr("連絡のつく電話"), self._phone),
            )
        )
        self._known = Choice(self.tr("どうして分かりましたか"), known_words())
        self.column.addWidget(self._known)

    @override
    def heading(self, state: MoveState) -> str:
        return self.tr("退所して、どこへ行きますか")

    @override
    def begin(self) -> None:
        self._to = ""
        self._mark()
        self._where.clear()
        self._phone.clear()
        self._known.choose(Known.HERE)

    @override
    def act(self) -> None:
        self.presenter.leave_for(
            Going(self._to or "unknown", self._where.text(), self._phone.text(), self._known.value)
        )

    def _choose(self, place: int) -> None:
        self._to = DESTINATIONS[place]
        self._mark()
        self._where.setFocus()

    def _mark(self) -> None:
        for code, card in zip(DESTINATIONS, self.cards, strict=True):
            card.setChecked(code == self._to)


class TransferStep(Step):
    """To which other shelter they move."""

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._flow = FlowLayout(gap=round(line_height() * 0.35))
        self.column.addLayout(self._flow)
        self._edit = QLineEdit()
        self._edit.setMaxLength(60)
        self.column.addWidget(Field(self.tr("ほかの避難所の名前"), self._edit))
        self._names: tuple[str, ...] = ()

    @override
    def heading(self, state: MoveState) -> str:
        return self.tr("どの避難所へ移りますか")

    @override
    def begin(self) -> None:
        self._edit.clear()

    @override
    def render_move(self, state: MoveState) -> None:
        names = tuple(one.name for one in state.places)
        if names == self._names:
            return
        self._names = names
        for old in self.cards:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = []
        for number, place in enumerate(state.places, 1):
            card = CardButton(place.name, key=str(number) if number <= 9 else "")  # noqa: PLR2004
            card.clicked.connect(lambda _=False, place=place: self.presenter.transfer(place))
            self._flow.addWidget(card)
            self.cards.append(card)

    @override
    def act(self) -> None:
        self.presenter.transfer(None, self._edit.text())


class AreaStep(Step):
    """Which 区画 they have."""

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._edit = QLineEdit()
        self._edit.setMaxLength(30)
        self._edit.setPlaceholderText(self.tr("例 B-2"))
        self.column.addWidget(Field(self.tr("区画"), self._edit))

    @override
    def heading(self, state: MoveState) -> str:
        return self.tr("どの区画ですか")

    @override
    def begin(self) -> None:
        self._edit.clear()
        self._edit.setFocus()

    @override
    def render_move(self, state: MoveState) -> None:
        areas = {one.area for one in state.people}
        self._edit.setPlaceholderText(areas.pop() if len(areas) == 1 else self.tr("例 B-2"))

    @override
    def act(self) -> None:
        self.presenter.area(self._edit.text())

    @override
    def press(self, number: int) -> None:
        self._edit.setFocus()
        self._edit.insert(str(number))


class ElsewhereStep(Step):
    """Where those sleep who are looked after from here (避難所外)."""

    PLACES = (Where.HOME, Where.CAR, Where.TENT)

    def __init__(self, presenter: MovePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._where = Where.HOME
        self.add_cards([where_word(one) for one in self.PLACES], self._choose)
        for card in self.cards:
            card.setCheckable(True)
        self._text = QLineEdit()
        self._text.setMaxLength(100)
        self._text.setPlaceholderText(self.tr("例 校庭の白い軽"))
        self.column.addWidget(Field(self.tr("場所"), self._text))

    @override
    def heading(self, state: MoveState) -> str:
        return self.tr("どこで寝泊まりしますか")

    @override
    def begin(self) -> None:
        self._choose(0)
        self._text.clear()

    @override
    def act(self) -> None:
        self.presenter.sleep(self._where, Going(destination=self._text.text()))

    def _choose(self, place: int) -> None:
        self._where = self.PLACES[place]
        for number, card in enumerate(self.cards):
            card.setChecked(number == place)


def known_words() -> list[tuple[Known, str]]:
    """How the desk came to know."""
    return [(one, known_word(one)) for one in (Known.HERE, Known.PHONE, Known.TOLD)]
