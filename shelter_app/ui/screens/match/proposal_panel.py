"""One entry that may be the person: who it is, why it is proposed, and the decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_app.application.desk.matching import Agreement, Compared, MatchField, Proposal
from shelter_app.application.desk.shown import MatchState
from shelter_app.application.opening.session import Permissions
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, row, stacked
from shelter_app.ui.widgets.labels import (
    ElidedSmall,
    ElidedTitle,
    Icon,
    Small,
    Strong,
    WrappedSmall,
    line_height,
)
from shelter_app.ui.widgets.match_reasons import Reasons
from shelter_app.ui.widgets.message import translate
from shelter_app.ui.widgets.words import about, match_word, name_of

_DECISIONS = (
    (MatchState.CONFIRMED, "check"),
    (MatchState.PENDING, "unknown"),
    (MatchState.DIFFERENT, "cross"),
)


class ProposalPanel(Panel):
    """A proposal with its explanation, for those who may see it."""

    decided = Signal(object)

    def __init__(
        self, proposal: Proposal, rights: Permissions, parent: QWidget | None = None
    ) -> None:
        super().__init__("panel", parent)
        lines = stacked(self, gap=0.3, edge=0.5)
        names = row(gap=0.5)
        names.addWidget(ElidedTitle(name_of(proposal.line)))
        names.addWidget(ElidedSmall(proposal.line.kana, ink="muted"))
        names.addStretch(1)
        names.addWidget(Strong(match_word(proposal.state)))
        lines.addLayout(names)
        lines.addWidget(ElidedSmall(about(proposal.line)))
        if proposal.reasons and rights.explain_matches:
            lines.addWidget(Reasons(proposal.reasons))
        if proposal.compared and rights.explain_matches:
            lines.addWidget(Explanation(proposal.compared))
        if proposal.may_decide and rights.decide_matches:
            lines.addLayout(self._decisions(proposal))

    def _decisions(self, proposal: Proposal) -> FlowLayout:
        flow = FlowLayout(gap=round(line_height() * 0.4))
        for state, icon in _DECISIONS:
            button = Button(match_word(state), icon=icon)
            button.setCheckable(True)
            button.setChecked(state is proposal.state)
            button.setAccessibleName(f"{name_of(proposal.line)} {match_word(state)}")
            button.clicked.connect(lambda _=False, state=state: self.decided.emit(state))
            flow.addWidget(button)
        return flow


class Explanation(QWidget):
    """What the person said beside what the register says."""

    def __init__(self, compared: tuple[Compared, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(line_height() * 0.8))
        grid.setVerticalSpacing(round(line_height() * 0.15))
        for column, head in ((2, self.tr("本人・受付")), (3, self.tr("名簿"))):
            grid.addWidget(Small(head, ink="muted"), 0, column)
        for line, one in enumerate(compared, 1):
            icon, word = _agreement(one.agreement)
            grid.addWidget(Small(_field_word(one.about), ink="muted"), line, 0)
            verdict = row(gap=0.2)
            verdict.addWidget(Icon(icon, "ink", 0.9))
            verdict.addWidget(Small(word))
            verdict.addStretch(1)
            grid.addLayout(verdict, line, 1)
            grid.addWidget(WrappedSmall(one.said or "―"), line, 2)
            grid.addWidget(WrappedSmall(one.registered or "―"), line, 3)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)


def _agreement(agreement: Agreement) -> tuple[str, str]:
    match agreement:
        case Agreement.SAME:
            return "check", translate("Match", "同じ")
        case Agreement.CLOSE:
            return "info", translate("Match", "近い")
        case Agreement.DIFFERENT:
            return "cross", translate("Match", "ちがう")
        case Agreement.UNKNOWN:
            return "unknown", translate("Match", "不明")


def _field_word(field: MatchField) -> str:
    words = {
        MatchField.CARD: translate("Match", "カード"),
        MatchField.NAME: translate("Match", "お名前"),
        MatchField.KANA: translate("Match", "読みがな"),
        MatchField.BIRTH: translate("Match", "生年月日"),
        MatchField.SEX: translate("Match", "性別"),
        MatchField.ADDRESS: translate("Match", "住所"),
        MatchField.HOUSEHOLD: translate("Match", "世帯"),
    }
    return words[field]
