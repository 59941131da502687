"""The bottom line of the desk: places by function key, and calm facts about what waits."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.shown import Counts
from shelter_app.application.opening.session import DeskFacts
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, beside
from shelter_app.ui.widgets.labels import Small


class Footer(Panel):
    """Where one can go, and what has not left this laptop yet; nothing here is ever red."""

    printing = Signal()
    matching = Signal()
    changing = Signal()
    pausing = Signal()
    locking = Signal()
    joining = Signal()
    confirming = Signal()
    copying = Signal()
    adding = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.buttons: tuple[SlimButton, ...] = (
            self._button(self.tr("印刷"), "print", "F4", self.printing),
            self._button(self.tr("照合"), "people", "F6", self.matching),
            self._button(self.tr("控え(USB)"), "stick", "F8", self.copying),
            self._button(self.tr("担当交代"), "person", "F9", self.changing),
            self._button(self.tr("休止"), "pause", "F11", self.pausing),
            self._button(self.tr("鍵をかける"), "lock", "F12", self.locking),
        )
        self._join = self._button(self.tr("名簿を開く"), "key", "F10", self.joining)
        self._confirm = self._button(self.tr("合言葉を確かめる"), "key", "F5", self.confirming)
        self._add = self._button(self.tr("担当者を加える"), "add", "F3", self.adding)
        self.buttons += (self._join, self._confirm, self._add)
        self._facts = Small(ink="muted")
        flow = FlowLayout(gap=0)
        for button in self.buttons:
            flow.addWidget(button)
        line = beside(self, gap=0.5, edge=0.15)
        line.addLayout(flow, 1)
        line.addWidget(self._facts)

    def render_rights(self, *, may_add: bool) -> None:
        """Show what only some may do."""
        self._add.setVisible(may_add)

    def render_facts(self, counts: Counts, facts: DeskFacts) -> None:
        """Say what waits, in words that alarm nobody."""
        parts = [self.tr("本部 送信待ち {count}").format(count=counts.waiting_hq)]
        if counts.waiting_stick is not None:
            parts.append(self.tr("写しにまだ無い記録 {count}").format(count=counts.waiting_stick))
        if counts.from_newer:
            parts.append(self.tr("新しい版の記録 {count}").format(count=counts.from_newer))
        if facts.reception_only:
            parts.append(self.tr("受付だけ"))
        elif not facts.register_open and facts.shelter:
            parts.append(self.tr("名簿は閉じています"))
        self._facts.setText("・".join(parts))
        self._join.setVisible(facts.reception_only or not facts.register_open)
        self._confirm.setVisible(facts.phrase_unconfirmed)

    def brief(self, *, on: bool) -> None:
        """Show only drawings and keys where a large text leaves no room for words."""
        for button in self.buttons:
            button.brief(on=on)
        self._facts.setVisible(not on)

    def _button(self, text: str, icon: str, key: str, signal: SignalInstance) -> SlimButton:
        button = SlimButton(text, icon=icon, key=key)
        button.clicked.connect(signal)
        return button
