"""The tick: a party is on this disk, with the codes to write on their slips."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.shown import Received, Slip
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, Scrolled, beside, row, stacked
from shelter_app.ui.widgets.labels import (
    ElidedStrong,
    Icon,
    Title,
    WrappedHeading,
    WrappedSmall,
    WrappedStrong,
    line_height,
)


class ReceivedPanel(QWidget):
    """Shown from the commit until the next person comes up."""

    undone = Signal()
    matching = Signal()
    printing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Received | None = None
        self._words = WrappedHeading(ink="on_safe")
        self._undo = Button(self.tr("元に戻す"), icon="undo", key="Ctrl+Z")
        self._undo.clicked.connect(self.undone)
        self._match = Button(self.tr("名簿との照合を見る"), icon="people", key="F6")
        self._match.clicked.connect(self.matching)
        self.print = Button(self.tr("受付票を印刷"), icon="print", key="Ctrl+P")
        self.print.clicked.connect(self.printing)
        self._calls = Panel("caution")
        self._call = WrappedStrong(ink="on_caution")
        self._reports = WrappedSmall(mark="word")
        self._slips = QWidget()
        self._column = stacked(self._slips, gap=0.25)
        self._lines: list[_SlipLine] = []
        self._lay_out()

    def render_received(self, received: Received | None) -> None:
        """Draw the tick; the same tick again changes nothing."""
        if received == self._shown:
            return
        before, self._shown = self._shown, received
        if received is not None and before is not None and received.act == before.act:
            self._match.setVisible(bool(received.to_match))  # found in the register meanwhile
            return
        if received is not None:
            self._fill(received)
        else:
            self._write(())

    def _fill(self, received: Received) -> None:
        words = self.tr("{count}人を受付しました").format(count=received.people)
        self._words.setText(words)
        self._match.setVisible(bool(received.to_match))
        self._calls.setVisible(bool(received.calls))
        codes = "、".join(received.calls)
        self._call.setText(self.tr("要配慮者担当を呼んでください: {codes}").format(codes=codes))
        self._reports.setVisible(bool(received.reports))
        self._reports.setText(self.tr("通報にしました {count}件").format(count=received.reports))
        self._write(received.slips)
        spoken = f"{words} {self._call.plain}" if received.calls else words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _write(self, slips: tuple[Slip, ...]) -> None:
        """Write the slips on the lines there are: making new ones is what a tick would wait for."""
        while len(self._lines) < len(slips):
            self._lines.append(_SlipLine())
            self._column.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.write(slips[number] if number < len(slips) else None)

    def _lay_out(self) -> None:
        tick = Panel("safe")
        line = beside(tick, gap=0.7, edge=0.7)
        line.addWidget(Icon("check", "on_safe", 2.2))
        line.addWidget(self._words, 1)
        inside = QWidget()
        lines = stacked(inside, gap=0.5)
        lines.addWidget(tick)
        beside(self._calls, gap=0.5, edge=0.5).addWidget(self._call, 1)
        lines.addWidget(self._calls)
        lines.addWidget(self._reports)
        lines.addWidget(
            WrappedSmall(
                self.tr("このパソコンに保存しました。受付票に下の番号を書いて渡してください。"),
                ink="muted",
            )
        )
        lines.addWidget(self._slips)
        actions = FlowLayout(gap=round(line_height() * 0.4))
        actions.addWidget(self._undo)
        actions.addWidget(self._match)
        actions.addWidget(self.print)
        lines.addLayout(actions)
        lines.addLayout(row())
        lines.addStretch(1)
        stacked(self, gap=0).addWidget(Scrolled(inside))


class _SlipLine(Panel):
    """One person's name and the code for the slip."""

    def __init__(self) -> None:
        super().__init__("panel")
        self._name, self._code = ElidedStrong(""), Title("")
        line = beside(self, gap=0.5, edge=0.35)
        line.addWidget(self._name, 1)
        line.addStretch(1)
        line.addWidget(self._code)

    def write(self, slip: Slip | None) -> None:
        """Show a slip; without one nothing of the last stays."""
        self._name.setText((slip.name or self.tr("氏名不明")) if slip is not None else "")
        self._code.setText(slip.code if slip is not None else "")
        self.setVisible(slip is not None)
