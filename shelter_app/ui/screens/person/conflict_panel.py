"""Statements that stand against each other: which one holds?"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.application.stay.page import Conflict, Standpoint
from shelter_app.application.stay.settle import may_settle
from shelter_app.application.stay.shown import Where
from shelter_app.ui.widgets.fact_words import fact_word
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.history_words import source_word
from shelter_app.ui.widgets.labels import Strong, WrappedSmall
from shelter_app.ui.widgets.line_button import LineButton
from shelter_app.ui.widgets.stay_words import clock_words, destination_word, errand_word, where_word


class ConflictPanel(Panel):
    """Each statement as one button; pressing says that it holds, and the others stay on record."""

    settled = Signal(object)

    def __init__(self, conflict: Conflict, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__("chosen", parent)
        lines = stacked(self, gap=0.3, edge=0.4)
        name = fact_word(conflict.attribute)
        title = Strong(self.tr("「{name}」に食い違いがあります").format(name=name), ink="on_chosen")
        lines.addWidget(title)
        settles = may_settle(conflict.attribute)
        lines.addWidget(WrappedSmall(self._advice(settles=settles), ink="on_chosen"))
        for one in conflict.standpoints:
            button = LineButton(*words_of(conflict.attribute, one, now))
            button.setEnabled(settles)
            button.clicked.connect(lambda _=False, one=one: self.settled.emit(one))
            lines.addWidget(button)

    def _advice(self, *, settles: bool) -> str:
        if settles:
            return self.tr("正しいほうを押してください。もう一方も経緯に残ります。")
        return self.tr("要配慮者担当か責任者に伝えてください。")


def words_of(attribute: str, one: Standpoint, now: datetime) -> tuple[str, str]:
    """Say what one statement says, and who said so, when and from what."""
    value = one.text or (_stay(one.value) if attribute == "whereabouts" else _other(one.value))
    told = (clock_words(one.at, now), one.operator, source_word(one.channel, one.form))
    return value or "―", "  ".join(part for part in told if part)


def _stay(value: object) -> str:
    said = value if isinstance(value, dict) else {}
    state = str(said.get("state") or "")
    where = Where(state) if state in set(Where) else Where.UNKNOWN
    word = errand_word(str(said.get("reason") or "")) or where_word(where)
    more = (destination_word(str(said.get("to") or "")), said.get("destination"), said.get("area"))
    return "  ".join([word, *(str(part) for part in more if part)])


def _other(value: object) -> str:
    said = value if isinstance(value, dict) else {}
    parts = (said.get(name) for name in ("state", "code", "note", "how"))
    return " ".join(str(part) for part in parts if part)
