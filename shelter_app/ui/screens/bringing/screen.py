"""The screen of the register's import."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shelter_app.application.register.import_register import Imported
from shelter_app.ui.presenters.bringing import BringingPresenter
from shelter_app.ui.presenters.bringing_state import BringingState, Step, Work
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.bringing.columns import ColumnList
from shelter_app.ui.screens.bringing.report import ReportList
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.progress import Progress
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble

FILES = "*.csv *.txt *.xlsx *.xlsm"


class BringingScreen(Screen):
    """One step at a time; the register in use stays until the very end."""

    def __init__(
        self, presenter: BringingPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("名簿(CSV・Excel)を取り込みます"))
        self.columns = ColumnList()
        self.report = ReportList()
        self._words = Wrapped()
        self._progress = Progress(self.tr("読んだ割合"))
        self.stop = Button(self.tr("止める"), icon="stop", key="F7")
        for part in (self._words, self._progress, self.columns, self.stop):
            self._question.asked.addWidget(part)
        self._question.asked.addWidget(self.report, 1)
        self._question.asked.addStretch()
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.stop.clicked.connect(presenter.stop)
        self.columns.meant.connect(presenter.mean)
        self.columns.owned.connect(lambda at, on: presenter.own(at, are_own=on))
        self.keys = {Qt.Key.Key_F7: self.stop.click}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: BringingState) -> None:
        """Draw the state; drawing twice changes nothing."""
        idle = state.work is Work.NONE
        self.columns.render_columns(state)
        self.columns.setVisible(idle and state.step is Step.COLUMNS)
        report = state.imported.report if state.imported else state.report
        self.report.render_report(report)
        self.report.setVisible(idle and state.step in {Step.REHEARSED, Step.DONE})
        running = state.work in {Work.REHEARSING, Work.IMPORTING}
        self._progress.render_percent(state.percent if running else None)
        self.stop.setVisible(running)
        self._words.setText(self._advice(state))
        self._question.heading.setText(self._heading(state.step))
        main = self._question.main
        main.setEnabled(idle)
        main.say(self._main_word(state))
        self._question.banner.tell(self._message(state))

    @override
    def back(self) -> None:
        if not self._presenter.back():
            self._navigator.go(Place.MENU)

    def act(self) -> None:
        """Do what the main button says."""
        match self._presenter.state.step:
            case Step.FILE:
                self._choose()
            case Step.COLUMNS:
                self._presenter.rehearse()
            case Step.REHEARSED:
                self._presenter.bring_in()
            case Step.DONE:
                self._presenter.leave()
                self._navigator.go(Place.DESK)

    def _choose(self) -> None:
        kinds = self.tr("名簿のファイル") + f" ({FILES})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("名簿のファイルを選ぶ"), "", kinds)
        if name:
            self._presenter.choose(Path(name))

    def _heading(self, step: Step) -> str:
        return {
            Step.FILE: self.tr("名簿(CSV・Excel)を取り込みます"),
            Step.COLUMNS: self.tr("列の意味は合っていますか"),
            Step.REHEARSED: self.tr("まだ取り込んでいません。これでよいですか"),
            Step.DONE: self.tr("取り込みました"),
        }[step]

    def _advice(self, state: BringingState) -> str:
        if state.work is not Work.NONE:
            return self._working(state)
        match state.step:
            case Step.FILE:
                return self.tr(
                    "ファイルを選ぶと、まず中を調べます。「取り込む」を押すまで、今の名簿のままです。"
                )
            case Step.COLUMNS:
                return self.tr("見出しから決めました。違うところだけ直してください。")
            case Step.REHEARSED:
                return self.tr("取り込めない行は、そのまま残ります。ほかの行は取り込めます。")
            case Step.DONE:
                return self._changes(state.imported)

    def _working(self, state: BringingState) -> str:
        if state.work is Work.LOOKING:
            return self.tr("ファイルを調べています。")
        if state.work is Work.REHEARSING:
            return self.tr("{rows}行目を調べています。").format(rows=state.rows)
        return self.tr("{rows}行目を取り込んでいます。受付はそのまま続けられます。").format(
            rows=state.rows
        )

    def _changes(self, imported: Imported | None) -> str:
        if imported is None:
            return ""
        version = imported.version
        text = self.tr(
            "名簿は{entries}人になりました(新しく{added}人、変わった人{changed}人、"
            "なくなった人{removed}人)。同意のない{sealed}人は封じました。"
        )
        return text.format(
            entries=version.entries,
            added=version.added,
            changed=version.changed,
            removed=version.removed,
            sealed=imported.sealed + imported.withheld,
        )

    def _main_word(self, state: BringingState) -> str:
        if state.work is not Work.NONE:
            return self.tr("お待ちください")
        return {
            Step.FILE: self.tr("ファイルを選ぶ"),
            Step.COLUMNS: self.tr("ためしに読む"),
            Step.REHEARSED: self.tr("取り込む"),
            Step.DONE: self.tr("受付へ"),
        }[state.step]

    def _message(self, state: BringingState) -> Message | None:
        if state.problem:
            return trouble(state.problem, Tone.HEED)
        if state.step is Step.DONE:
            return Message(Tone.GOOD, self.tr("名簿を取り込みました"))
        return None
