"""The answers to a search, one line each, the marked one being what Enter brings up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.shown import Candidate
from shelter_app.ui.presenters.search import SearchState
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Scrolled, column, row, stacked
from shelter_app.ui.widgets.labels import (
    ElidedSmall,
    ElidedTitle,
    Icon,
    Small,
    Strong,
    Wrapped,
    WrappedSmall,
    line_height,
)
from shelter_app.ui.widgets.rich_button import RichButton
from shelter_app.ui.widgets.words import about, name_of, origin_word


class CandidateButton(RichButton):
    """One person who may be meant."""

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        person = candidate.person
        spoken = f"{name_of(person)} {person.kana} {about(person)}"
        super().__init__(spoken, parent)
        names = row(gap=0.5)
        names.addWidget(ElidedTitle(name_of(person)))
        names.addWidget(ElidedSmall(person.kana))
        names.addStretch(1)
        texts = column(gap=0.05)
        texts.addLayout(names)
        texts.addLayout(self._facts(candidate))
        self.inside.addLayout(texts, 1)
        self.settle()

    def _facts(self, candidate: Candidate) -> FlowLayout:
        person = candidate.person
        facts = FlowLayout(gap=round(line_height() * 0.3))
        facts.addWidget(ElidedSmall(about(person)))
        if candidate.with_others:
            words = self.tr("ほか {count}人").format(count=candidate.with_others)
            facts.addWidget(Small(words, mark="word"))
        here = self.tr("避難所内") if person.here else ""
        for word in (here, origin_word(person.origin)):
            if word:
                facts.addWidget(Small(word, mark="word"))
        return facts


class CandidateList(QWidget):
    """The candidates, or a kind word when there are none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Candidate, ...] = ()
        self._buttons: list[CandidateButton] = []
        self._nobody = Strong(self.tr("見つかりません"))
        self._advice = WrappedSmall(
            self.tr("読みがなでも試せます。いなければ、このまま新しく書いて受付できます。"),
            ink="muted",
        )
        inside = QWidget()
        self._column = stacked(inside, gap=0.3)
        for part in (self._nobody, self._advice):
            self._column.addWidget(part)
        self._column.addStretch(1)
        stacked(self, gap=0).addWidget(Scrolled(inside))

    def render_search(self, state: SearchState) -> None:
        """Draw the answers; the buttons are made again only when the answers changed."""
        if state.candidates != self._shown:
            self._make(state.candidates)
        for number, button in enumerate(self._buttons):
            button.mark(on=number == state.index)
        for part in (self._nobody, self._advice):
            part.setVisible(state.nobody)

    def _make(self, candidates: tuple[Candidate, ...]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._shown = candidates
        for number, candidate in enumerate(candidates):
            button = CandidateButton(candidate)
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._buttons.append(button)
            self._column.insertWidget(number, button)


class Hint(QWidget):
    """What the desk shows while nobody is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        lines = stacked(inside, gap=0.8)
        lines.addStretch(1)
        for icon, text in (
            ("card", self.tr("カードがあれば、カメラの枠に合わせて見せてもらいます。")),
            ("search", self.tr("カードがなければ、お名前の読みを上の欄に入れます。")),
            ("add", self.tr("何も分からなければ「新しく書く」で、分かることだけ書きます。")),
        ):
            line = row(gap=0.8)
            line.addWidget(Icon(icon, "muted", 1.6))
            line.addWidget(Wrapped(text, ink="muted"), 1)
            lines.addLayout(line)
        lines.addStretch(2)
        stacked(self, gap=0).addWidget(Scrolled(inside))
