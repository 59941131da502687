"""The list of prints: call a sheet back, tick it off when it comes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.prints.shown import IssuedSheet, Stage
from shelter_app.ui.presenters.issued import IssuedPresenter, IssuedState, older
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, column, stacked
from shelter_app.ui.widgets.labels import Wrapped, WrappedSmall, line_height
from shelter_app.ui.widgets.message import Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.sheet_words import sheet_named
from shelter_app.ui.widgets.trouble_words import trouble


class IssuedScreen(Screen):
    """Sheets with people on them that have not come back yet, newest first."""

    def __init__(
        self, presenter: IssuedPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("外に出ている紙"),
            self.tr("新しい紙を出したら、古い紙を回収して細断します。番号は紙の右上にあります。"),
        )
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.3)
        self._none = Wrapped(self.tr("外に出ている紙はありません。"))
        self.all = Button(self.tr("古くなった紙をすべて回収する"), key="F7")
        self._question.asked.addWidget(self._none)
        self._question.asked.addWidget(self._list)
        self._question.asked.addWidget(self.all)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("印刷へ"))
        self._question.main.clicked.connect(self.back)
        self.all.clicked.connect(presenter.recall_all)
        self.keys = {Qt.Key.Key_F7: self.all.click}
        self._shown: IssuedState | None = None
        self.lines: list[Panel] = []
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: IssuedState) -> None:
        """Draw the list; drawing twice changes nothing."""
        if state != self._shown:
            self._shown = state
            for old in self.lines:
                old.hide()
                old.deleteLater()
            self.lines = [self._line(one, state) for one in state.shown]
        self._none.setVisible(not state.shown and not state.busy)
        self.all.setVisible(state.may_recall and bool(older(state.shown)))
        self.all.setEnabled(not state.busy)
        failed = self.tr("紙の一覧を書きかえられませんでした")
        message = trouble(state.problem, Tone.HEED, failed) if state.problem else None
        self._question.banner.tell(message)

    @override
    def arrive(self) -> None:
        self._presenter.look()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.PRINT)

    def _line(self, sheet: IssuedSheet, state: IssuedState) -> Panel:
        panel = Panel("caution" if sheet.stage is Stage.RECALLED else "panel")
        inside = stacked(panel, gap=0.2, edge=0.4)
        lines = column(gap=0.1)
        recalled = sheet.stage is Stage.RECALLED
        ink = "on_caution" if recalled else ""
        title = f"{sheet.number}　{sheet_named(sheet.kind)}"
        lines.addWidget(Wrapped(title, ink=ink))
        facts = f"{sheet.printed_at:%m/%d %H:%M}　{sheet.operator}"
        words = self.tr("{facts}　回収中").format(facts=facts) if recalled else facts
        lines.addWidget(WrappedSmall(words, ink=ink or "muted"))
        inside.addLayout(lines)
        if state.may_recall:
            inside.addLayout(self._ways(sheet))
        self._column.addWidget(panel)
        return panel

    def _ways(self, sheet: IssuedSheet) -> FlowLayout:
        ways = FlowLayout(gap=round(line_height() * 0.3))
        if sheet.stage is not Stage.RECALLED:
            call = Button(self.tr("回収する"))
            call.setAccessibleName(self.tr("{number} を回収する").format(number=sheet.number))
            call.clicked.connect(lambda: self._presenter.recall(sheet.number))
            ways.addWidget(call)
        back = Button(self.tr("戻って細断した"), icon="check")
        back.setAccessibleName(self.tr("{number} が戻った").format(number=sheet.number))
        back.clicked.connect(lambda: self._presenter.came_back(sheet.number))
        ways.addWidget(back)
        return ways
