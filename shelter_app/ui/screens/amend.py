"""Put one thing right that is known of a person; the earlier words stay in the history."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.stay.facts import BIRTH, SEX
from shelter_app.application.stay.page import Amendment
from shelter_app.ui.presenters.person import PersonNotice, PersonPresenter, PersonState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.fact_words import fact_word
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import called
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import about

_LONGEST = 200


class AmendScreen(Screen):
    """One box, filled with what is known now; saved, the page returns."""

    def __init__(
        self, presenter: PersonPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._who = Wrapped()
        self._edit = QLineEdit()
        self._edit.setMaxLength(_LONGEST)
        self._field = Field("", self._edit)
        self._sex = Choice(self.tr("性別"), self._sexes())
        for part in (self._who, self._field, self._sex):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.main.say(self.tr("記録する"))
        self._question.main.clicked.connect(self._save)
        self._question.stand_on(self)
        self._asked = ""
        self._saving = False
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: PersonState) -> None:
        """Draw the state; drawing twice changes nothing."""
        name = fact_word(state.amending)
        self._question.heading.setText(self.tr("「{name}」を直します").format(name=name))
        person = state.page.person if state.page is not None else None
        self._who.setText("" if person is None else f"{called(person)}  {about(person.line)}")
        self._field.rename(name)
        is_sex = state.amending == SEX
        self._field.setVisible(not is_sex)
        self._sex.setVisible(is_sex)
        self._edit.setPlaceholderText(self._example(state.amending))
        self._question.main.setEnabled(person is not None and not state.busy)
        self._question.banner.tell(self._message(state))
        if person is None:
            self._edit.clear()
        if self._saving and not state.busy:
            self._saving = False
            if state.notice is PersonNotice.RECORDED:
                self.back()

    @override
    def arrive(self) -> None:
        value = self._value()
        self._edit.setText(value)
        self._edit.selectAll()
        sexes = [one for one, _ in self._sexes()]
        self._sex.choose(value if value in sexes else "")
        if self._presenter.state.amending == SEX:
            self.setFocus()
        else:
            self._edit.setFocus()

    @override
    def back(self) -> None:
        self._edit.clear()
        self._navigator.go(Place.PERSON)

    def _value(self) -> str:
        state = self._presenter.state
        facts = state.page.facts if state.page is not None else ()
        return next((one.value for one in facts if one.attribute == state.amending), "")

    def _save(self) -> None:
        attribute = self._presenter.state.amending
        text = self._sex.value if attribute == SEX else self._edit.text()
        if text.strip() == self._value():
            self.back()  # nothing was changed: nothing is recorded
            return
        self._saving = True
        self._presenter.amend(Amendment(attribute, text))

    def _sexes(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("不明")),
            ("男", self.tr("男")),
            ("女", self.tr("女")),
            ("その他", self.tr("その他")),
        ]

    def _example(self, attribute: str) -> str:
        return self.tr("例 昭和15年3月2日 ・ 84歳") if attribute == BIRTH else ""

    def _message(self, state: PersonState) -> Message | None:
        if state.notice is PersonNotice.TROUBLE_SAVING:
            return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
        return None
