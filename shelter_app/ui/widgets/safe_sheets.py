"""The two buttons that bring a passphrase or a code to paper, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shelter_app.ui.presenters.safe import SafeNotice, SafePresenter, SafeState
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.trouble_words import trouble


class SafeSheets(QWidget):
    """Print the sheets for the safe, or keep them as PDF where there is no printer."""

    def __init__(
        self,
        presenter: SafePresenter,
        secrets: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._secrets = secrets
        self.printing = Button(self.tr("金庫に入れる紙を印刷する"), icon="print")
        self.keep = Button(self.tr("PDFにする"))
        self.banner = Banner()
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.printing)
        ways.addWidget(self.keep)
        lines = stacked(self, gap=0.4)
        lines.addLayout(ways)
        lines.addWidget(self.banner)
        self.printing.clicked.connect(lambda: presenter.send(secrets()))
        self.keep.clicked.connect(self._choose_file)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: SafeState) -> None:
        """Draw the state; drawing twice changes nothing."""
        for button in (self.printing, self.keep):
            button.setEnabled(not state.busy)
        self.banner.tell(self._message(state))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), "safe.pdf", "*.pdf")
        if name:
            self._presenter.save(self._secrets(), Path(name))

    def _message(self, state: SafeState) -> Message | None:
        match state.notice:
            case SafeNotice.NONE:
                return None
            case SafeNotice.SENT:
                return Message(
                    Tone.GOOD,
                    self.tr("印刷に出しました"),
                    self.tr("封筒に入れて封をし、金庫に入れてください。"),
                )
            case SafeNotice.SAVED:
                advice = self.tr("このファイルは暗号になっていません。印刷したら消してください。")
                return Message(Tone.GOOD, self.tr("PDFを保存しました"), "", advice)
            case SafeNotice.TROUBLE:
                return trouble(state.problem, Tone.HEED, self.tr("紙にできませんでした"))
