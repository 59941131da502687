"""The banner: one notice at a time."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from shelter_app.ui.widgets.frames import Panel, beside, column
from shelter_app.ui.widgets.labels import Icon, Small, Wrapped, WrappedSmall
from shelter_app.ui.widgets.message import Message, Tone

_ICONS = {Tone.CALM: "info", Tone.GOOD: "check", Tone.HEED: "warning", Tone.BAD: "stop"}


class _Line(Wrapped):
    bold = True


class Banner(Panel):
    """Three short lines in one tone; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet", parent)
        self._message: Message | None = None
        self._icon = Icon("info", "on_quiet", 1.5)
        self._happened = _Line()
        self._record = WrappedSmall()
        self._next = WrappedSmall()
        self._code = Small()
        row = beside(self, gap=0.6, edge=0.5)
        row.addWidget(self._icon)
        lines = column(gap=0.1)
        for line in (self._happened, self._record, self._next):
            lines.addWidget(line)
        row.addLayout(lines, 1)
        row.addWidget(self._code)
        self.hide()

    def tell(self, message: Message | None) -> None:
        """Show a message and have it read out; telling the same again changes nothing."""
        if message == self._message:
            return
        self._message = message
        self.setVisible(message is not None)
        if message is not None:
            self._fill(message)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.spoken()))

    @property
    def message(self) -> Message | None:
        """What is being said."""
        return self._message

    def _fill(self, message: Message) -> None:
        ink = f"on_{message.tone.value}"
        self.set_tone(message.tone.value)
        self._icon.show_icon(_ICONS[message.tone], ink)
        texts = (message.happened, message.record, message.next_step, message.code)
        labels = (self._happened, self._record, self._next, self._code)
        for label, text in zip(labels, texts, strict=True):
            label.set_ink(ink)
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(message.spoken())
