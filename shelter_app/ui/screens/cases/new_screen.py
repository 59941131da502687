"""A new report: what somebody says, in their words; one thing known is enough."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.cases.shown import CaseKind, NewCase
from shelter_app.ui.presenters.cases import CasesNotice, CasesPresenter, CasesState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.cases.words import cases_message
from shelter_app.ui.widgets.case_words import kind_word
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen

_KINDS = tuple(kind for kind in CaseKind if kind is not CaseKind.OTHER)
_LONGEST = 500
_NO_CLOCK = 0.0


class NewCaseScreen(Screen):
    """Who, where, what is needed, by when, and who says so."""

    def __init__(
        self, presenter: CasesPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("何がありましたか"))
        self._kind = Choice(self.tr("種類"), [(kind, kind_word(kind)) for kind in _KINDS])
        self._who = Field(self.tr("だれが(分からなければ空けて)"), self._box())
        self._place = Field(self.tr("どこで"), self._box())
        self._need = Field(self.tr("どうした・何が要る"), self._box())
        self._hours = Choice(self.tr("期限"), self._clocks())
        self._informant = Field(self.tr("知らせた人"), self._box())
        self._contact = Field(self.tr("その人の連絡先"), self._box())
        asked = self._question.asked
        asked.addWidget(self._kind)
        asked.addLayout(side_by_side(self._who, self._place))
        asked.addWidget(self._need)
        asked.addWidget(self._hours)
        asked.addLayout(side_by_side(self._informant, self._contact))
        asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("記録する"))
        self._question.main.clicked.connect(self._save)
        presenter.changed.connect(self.draw)
        presenter.saved.connect(self._saved)
        self.draw(presenter.state)

    def draw(self, state: CasesState) -> None:
        """Draw the state; drawing twice changes nothing."""
        self._question.main.setEnabled(not state.busy)
        self._question.banner.tell(cases_message(state))
        if state == CasesState():
            self._empty()

    @override
    def arrive(self) -> None:
        self._who.edit.setFocus()

    @override
    def back(self) -> None:
        self._empty()
        self._presenter.begin()
        self._navigator.go(Place.CASES)

    def _save(self) -> None:
        self._presenter.report(
            NewCase(
                kind=self._kind.value,
                who=self._who.edit.text(),
                place=self._place.edit.text(),
                need=self._need.edit.text(),
                informant=self._informant.edit.text(),
                contact=self._contact.edit.text(),
                hours_left=self._hours.value,
            )
        )

    def _saved(self) -> None:
        self._empty()
        if self.isVisible() and self._presenter.state.notice is CasesNotice.SAVED:
            self._navigator.go(Place.CASES)

    def _empty(self) -> None:
        for field in (self._who, self._place, self._need, self._informant, self._contact):
            field.edit.clear()
        self._kind.choose(CaseKind.RESCUE)
        self._hours.choose(_NO_CLOCK)

    def _box(self) -> QLineEdit:
        box = QLineEdit()
        box.setMaxLength(_LONGEST)
        return box

    def _clocks(self) -> list[tuple[float, str]]:
        hours = self.tr("{hours}時間以内")
        none = (_NO_CLOCK, self.tr("なし"))
        return [none, *((float(n), hours.format(hours=n)) for n in (1, 3, 6, 12, 24))]
