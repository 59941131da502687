"""The match screen: those who wait, then one person with the entries proposed."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.matching import MatchCase, Proposal
from shelter_app.application.desk.shown import MatchState, PersonLine
from shelter_app.ui.presenters.match import MatchNotice, MatchPanelState, MatchPresenter
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.session import SessionPresenter
from shelter_app.ui.screens.match.proposal_panel import ProposalPanel
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.frames import column, stacked
from shelter_app.ui.widgets.labels import ElidedTitle, Small, Wrapped, WrappedSmall, WrappedStrong
from shelter_app.ui.widgets.match_reasons import why_word
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.rich_button import RichButton
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import about, name_of


class WaitingButton(RichButton):
    """One person whose match waits for a decision."""

    def __init__(self, person: PersonLine, parent: QWidget | None = None) -> None:
        super().__init__(f"{name_of(person)} {about(person)}", parent)
        texts = column(gap=0.05)
        texts.addWidget(ElidedTitle(name_of(person)))
        texts.addWidget(Small(about(person)))
        self.inside.addLayout(texts, 1)
        self.settle()


class MatchScreen(Screen):
    """Nothing here decides by itself; 確認待ち is left for a person to settle."""

    def __init__(
        self,
        presenter: MatchPresenter,
        session: SessionPresenter,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._question.stand_on(self)
        self._person = Wrapped()
        self._inside = QWidget()
        self._column = stacked(self._inside, gap=0.4)
        self._column.addStretch(1)
        self._none = Button(self.tr("どの人でもない(該当なし)"))
        self._none.clicked.connect(lambda: presenter.decide(None, MatchState.NO_ENTRY))
        self._shown: tuple[PersonLine, ...] | MatchCase | None = None
        self._not_here = WrappedSmall(
            self.tr(
                "照合を決められるのは、要配慮者担当・責任者・本部です。担当の人を呼んでください。"
            ),
            ink="muted",
        )
        self._ask = WrappedStrong()
        for part in (self._person, self._ask, self._inside, self._none, self._not_here):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.main.clicked.connect(self.back)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: MatchPanelState) -> None:
        """Draw the state; drawing twice changes nothing."""
        case = state.case
        question = self._question
        question.heading.setText(
            self.tr("名簿のこの人と同じ方ですか") if case else self.tr("名簿との照合を待つ人")
        )
        self._person.setVisible(case is not None or not state.waiting)
        self._person.setText(self._about_person(state))
        self._ask.setVisible(case is not None and case.to_ask is not None)
        if case is not None and case.to_ask is not None:
            asked = self.tr("次に聞くとよいこと: {what}")
            self._ask.setText(asked.format(what=why_word(case.to_ask)))
        may = self._session.state.permissions.decide_matches
        self._none.setVisible(
            may and case is not None and any(p.may_decide for p in case.proposals)
        )
        self._not_here.setVisible(case is not None and not may)
        question.main.say(self.tr("一覧へ") if case else self.tr("受付へ"))
        question.main.setEnabled(not state.busy)
        question.banner.tell(self._message(state))
        shown: tuple[PersonLine, ...] | MatchCase = case or state.waiting
        if shown != self._shown:
            self._fill(shown)

    @override
    def arrive(self) -> None:
        self._presenter.load()

    @override
    def back(self) -> None:
        if self._presenter.state.case is not None:
            self._presenter.close()
        else:
            self._presenter.leave()
            self._navigator.go(Place.DESK)

    def _about_person(self, state: MatchPanelState) -> str:
        if state.case is None:
            return "" if state.busy else self.tr("いまは、いません。")
        person = state.case.person
        return f"{name_of(person)}  {person.kana}  {about(person)}"

    def _fill(self, shown: tuple[PersonLine, ...] | MatchCase) -> None:
        self._shown = shown
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if isinstance(shown, MatchCase):
            parts = [self._proposal(one) for one in shown.proposals]
        else:
            parts = [self._waiting(one) for one in shown]
        for place, part in enumerate(parts):
            self._column.insertWidget(place, part)

    def _waiting(self, person: PersonLine) -> QWidget:
        button = WaitingButton(person)
        button.clicked.connect(lambda: self._presenter.open(person.ref))
        return button

    def _proposal(self, proposal: Proposal) -> QWidget:
        panel = ProposalPanel(proposal, self._session.state.permissions)
        panel.decided.connect(lambda state: self._presenter.decide(proposal.entry, state))
        return panel

    def _message(self, state: MatchPanelState) -> Message | None:
        match state.notice:
            case MatchNotice.NONE:
                return None
            case MatchNotice.DECIDED:
                return Message(
                    Tone.GOOD, self.tr("記録しました"), self.tr("あとから変えることもできます。")
                )
            case MatchNotice.TROUBLE_READING:
                return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
            case MatchNotice.TROUBLE_SAVING:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
