"""One sheet: looked at page by page, then printed or kept as a file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.places import Navigator
from shelter_app.ui.presenters.printing import STEP, PrintNotice, PrintPresenter, PrintState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import WrappedSmall, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.picture import Picture
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.sheet_words import file_name, sheet_word
from shelter_app.ui.widgets.trouble_words import trouble


class SheetScreen(Screen):
    """Enter prints; the arrow keys turn pages; PDF where there is no printer."""

    def __init__(
        self, presenter: PrintPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._page = Picture()
        self._page.setAccessibleName(self.tr("紙の見本"))
        self._facts = WrappedSmall(ink="muted")
        self._before = Button(self.tr("前の紙"), key="←")
        self._after = Button(self.tr("次の紙"), key="→")
        self._fewer = Button(self.tr("へらす"), key="-")
        self._more = Button(self.tr("ふやす"), key="+")
        self._printer = Button(self.tr("プリンターを変える"), key="P")
        self._again = Button(self.tr("作り直す"), key="F7")
        self._keep = Button(self.tr("PDFにする"), key="D")
        self._lay_out()
        self._connect()
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def _lay_out(self) -> None:
        ways = FlowLayout(gap=round(line_height() * 0.3))
        for button in self._buttons():
            ways.addWidget(button)
        self._question.asked.addWidget(self._facts)
        self._question.asked.addLayout(ways)
        self._question.asked.addWidget(self._page, 100)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self._before,
            self._after,
            self._fewer,
            self._more,
            self._again,
            self._keep,
            self._printer,
        )

    def _connect(self) -> None:
        presenter, key = self._presenter, Qt.Key
        self._question.main.clicked.connect(self.act)
        self._before.clicked.connect(lambda: presenter.turn(-1))
        self._after.clicked.connect(lambda: presenter.turn(1))
        self._fewer.clicked.connect(lambda: presenter.count(presenter.state.sheets - STEP))
        self._more.clicked.connect(lambda: presenter.count(presenter.state.sheets + STEP))
        self._again.clicked.connect(presenter.make)
        self._keep.clicked.connect(self._choose_file)
        self._printer.clicked.connect(self._next_printer)
        self.keys = {
            key.Key_Left: self._before.click,
            key.Key_PageUp: self._before.click,
            key.Key_Right: self._after.click,
            key.Key_PageDown: self._after.click,
            key.Key_Minus: self._fewer.click,
            key.Key_Plus: self._more.click,
            key.Key_F7: self._again.click,
            key.Key_D: self._keep.click,
            key.Key_P: self._printer.click,
        }

    def draw(self, state: PrintState) -> None:
        """Draw the state; drawing twice changes nothing."""
        paper = state.paper
        self._question.heading.setText(sheet_word(state.kind) if state.kind else "")
        self._page.show_array(state.picture)
        self._page.setVisible(paper is not None)
        self._facts.setText(self._facts_of(state))
        pages = paper.pages if paper else 0
        self._before.setVisible(pages > 1)
        self._after.setVisible(pages > 1)
        self._before.setEnabled(state.page > 0)
        self._after.setEnabled(state.page + 1 < pages)
        for part in (self._again, self._keep):
            part.setVisible(paper is not None)
        for part in (self._fewer, self._more):
            part.setVisible(state.is_counted)
        self._printer.setVisible(len(state.printers) > 1)
        main = self._question.main
        main.say(self._main_word(state))
        main.setEnabled(not state.busy and state.kind is not None)
        self._question.banner.tell(self._message(state))

    @override
    def back(self) -> None:
        came_from = self._presenter.state.came_from
        self._presenter.put_away()
        self._navigator.go(came_from)

    def act(self) -> None:
        """Do what the main button says."""
        state = self._presenter.state
        if state.notice is PrintNotice.POSTING_OFF:
            self._presenter.allow_posting()
        elif state.paper is None:
            self._presenter.make()
        else:
            self._presenter.send()

    def _next_printer(self) -> None:
        state = self._presenter.state
        if state.printers:
            place = state.printers.index(state.printer) if state.printer in state.printers else -1
            self._presenter.use_printer(state.printers[(place + 1) % len(state.printers)])

    def _choose_file(self) -> None:
        kind = self._presenter.state.kind
        if kind is None:
            return
        title = self.tr("PDFの保存先")
        name, _ = QFileDialog.getSaveFileName(self, title, file_name(kind), "*.pdf")
        if name:
            self._presenter.save(Path(name))

    def _facts_of(self, state: PrintState) -> str:
        parts = []
        if state.paper is not None:
            pages = self.tr("{page} / {pages} 枚目").format(
                page=state.page + 1, pages=state.paper.pages
            )
            parts += [pages, self.tr("印刷番号 {number}").format(number=state.paper.number)]
        if state.is_counted:
            parts.append(self.tr("用紙を {count} 枚").format(count=state.sheets))
        printer = state.printer or self.tr("見つかりません")
        parts.append(self.tr("プリンター {name}").format(name=printer))
        return "　".join(parts)

    def _main_word(self, state: PrintState) -> str:
        if state.busy:
            return self.tr("お待ちください")
        if state.notice is PrintNotice.POSTING_OFF:
            return self.tr("掲示を始める")
        return self.tr("作る") if state.paper is None else self.tr("印刷する")

    def _message(self, state: PrintState) -> Message | None:
        match state.notice:
            case PrintNotice.NONE | PrintNotice.READY:
                return None
            case PrintNotice.POSTING_OFF:
                return self._posting_off()
            case PrintNotice.SENT:
                return Message(Tone.GOOD, self.tr("印刷に出しました"))
            case PrintNotice.SAVED:
                advice = self.tr("このファイルは暗号になっていません。印刷したら消してください。")
                return Message(Tone.GOOD, self.tr("PDFを保存しました"), "", advice)
            case _:
                return trouble(state.problem, Tone.HEED, self._failure(state.notice))

    def _posting_off(self) -> Message:
        return Message(
            Tone.CALM,
            self.tr("名簿を貼り出すことは、いまは止めています。"),
            self.tr("載るのは、掲示に同意した人の名前と町名だけです。"),
            self.tr("始めてよいかは、避難所責任者が決めます。"),
        )

    def _failure(self, notice: PrintNotice) -> str:
        if notice is PrintNotice.TROUBLE_SENDING:
            return self.tr("印刷に出せませんでした")
        if notice is PrintNotice.TROUBLE_SAVING:
            return self.tr("PDFを保存できませんでした")
        return self.tr("紙を作れませんでした")
