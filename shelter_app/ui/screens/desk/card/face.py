"""The card of one person: pages to choose from, one of them shown, and one key for secrecy."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.party import Party
from shelter_app.ui.screens.desk.card.health import HealthPage
from shelter_app.ui.screens.desk.card.identity import IdentityPage
from shelter_app.ui.screens.desk.card.needs import NeedsPage
from shelter_app.ui.screens.desk.card.page import Others, Page, numbered
from shelter_app.ui.screens.desk.card.pages import ConsentPage, ContactPage, HomePage, OtherPage
from shelter_app.ui.widgets.buttons import Button, SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Scrolled, row, stacked
from shelter_app.ui.widgets.labels import ElidedTitle, WrappedSmall, line_height
from shelter_app.ui.widgets.words import about, name_of


class CardFace(QWidget):
    """Everything that may be written of one person; for somebody new, who they are too."""

    said = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.identity = IdentityPage()
        self.health = HealthPage()
        self.needs = NeedsPage(clock)
        self.contact, self.home = ContactPage(), HomePage()
        self.consent, self.other = ConsentPage(), OtherPage()
        self._words: dict[Page, str] = {
            self.identity: self.tr("本人"),
            self.health: self.tr("体調"),
            self.needs: self.tr("配慮"),
            self.contact: self.tr("連絡先"),
            self.home: self.tr("家・車・ペット"),
            self.consent: self.tr("同意"),
            self.other: self.tr("そのほか"),
        }
        self._value: Said = NOTHING_SAID
        self._others: Others = ()
        self._is_new = False
        self._title = ElidedTitle()
        self.secret = Button(self.tr("非公開にする"), icon="lock", key="F7")
        self.secret.setCheckable(True)
        self._full = WrappedSmall(mark="urgent")
        self._full.hide()
        self._chips = {page: SlimButton(word) for page, word in self._words.items()}
        self._next = Button(self.tr("次のページ"), key="PgDn")
        for button in (self.secret, self._next):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chips_line = QWidget()
        self._compact = False
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def value(self) -> Said:
        """What was said, as the pages hold it."""
        return self._value

    @property
    def name(self) -> QLineEdit:
        """The box of the name."""
        return self.identity.name

    @property
    def kana(self) -> QLineEdit:
        """The box of the reading."""
        return self.identity.kana

    @property
    def age(self) -> QLineEdit:
        """The box of the age or the birth date."""
        return self.identity.age

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages()[self._stack.currentIndex()]

    def begin(self, asked: str, party: Party) -> None:
        """Open the card of somebody new, beside those who are on the desk already.

        It is empty but for the name that was searched for, and the town of those who came together.
        """
        self._is_new = True
        lines = [row.line for row in party.rows]
        town = next((line.town for line in reversed(lines) if line.town), "")
        self.identity.begin(asked, town)
        self._render(NOTHING_SAID, [(line.ref, name_of(line)) for line in lines])
        self._title.setText(self.tr("新しく書く"))
        self.turn_to(self.identity)

    def render_card(self, party: Party, speaking: int | None) -> None:
        """Draw the card of somebody on the desk; drawing twice changes nothing."""
        if speaking is None:
            return
        self._is_new = False
        row = party.rows[speaking]
        rest = (one.line for one in party.rows if one is not row)
        self._title.setText(f"{name_of(row.line)}  {about(row.line)}")
        self._render(row.said, [(line.ref, name_of(line)) for line in rest])
        if self.page is self.identity:
            self.turn_to(self.health)

    def forget(self) -> None:
        """Keep nothing of anybody."""
        self.identity.begin("", "")
        self._title.clear()
        self._render(NOTHING_SAID, ())
        self._stack.setCurrentIndex(0)

    def person(self) -> TypedPerson:
        """Return the new person as typed."""
        return self.identity.person(self._value)

    def turn_to(self, page: Page) -> None:
        """Bring a page to the front."""
        self._full.hide()
        self._stack.setCurrentIndex(self._pages().index(page))
        for one, chip in self._chips.items():
            chip.setChecked(one is page)
        self._name_next()
        self.take_focus()

    def arrange(self, *, compact: bool) -> None:
        """Leave out at a large text what the keys and the next button do too."""
        self._compact = compact
        self._chips_line.setVisible(not compact)
        self.secret.brief(on=compact)
        self._name_next()

    def turn(self, step: int) -> None:
        """Go a page on or back, round and round."""
        self.turn_to(self._after(step))

    def take_focus(self) -> None:
        """Put the cursor where the page begins."""
        (self.page.first() or self).setFocus()

    def press(self, digit: int) -> None:
        """Press the button with this digit on the page in front."""
        choices = self.page.choices()
        if 0 < digit <= len(choices):
            choices[digit - 1].click()

    def _render(self, said: Said, others: Others) -> None:
        self._value, self._others = said, others
        self._chips[self.identity].setVisible(self._is_new)
        self.secret.setChecked(said.secret)
        for page in self._pages():
            page.fill(said, others)

    def _edited(self, page: Page) -> None:
        self._tell(page.read(self._value))

    def _keep_secret(self) -> None:
        secret = self.secret.isChecked()
        self._tell(replace(self._value, secret=secret))
        if secret:
            self.turn_to(self.consent)
            self.consent.called.setFocus()

    def _tell(self, said: Said) -> None:
        self._render(said, self._others)
        self.said.emit(said)

    def _overflowed(self, name: str) -> None:
        words = self.tr("「{name}」に入るのは100字までです。残りは「備考」に分けて書けます。")
        self._full.setText(words.format(name=name))
        self._full.show()

    def _after(self, step: int) -> Page:
        shown = [page for page in self._pages() if self._is_new or page is not self.identity]
        at = shown.index(self.page) if self.page in shown else 0
        return shown[(at + step) % len(shown)]

    def _name_next(self) -> None:
        """Name the page that comes next, so that the button is more than an arrow."""
        words = self._words[self._after(1)]
        self._next.say(self.tr("次: {page}").format(page=words))

    def _pages(self) -> list[Page]:
        return list(self._words)

    def _lay_out(self) -> None:
        head = row(gap=0.5)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._next)
        head.addWidget(self.secret)
        chips = FlowLayout(gap=round(line_height() * 0.2))
        for page, chip in self._chips.items():
            chip.setCheckable(True)
            chips.addWidget(chip)
            self._stack.addWidget(Scrolled(page))
            numbered(page.choices())
        self._chips_line.setLayout(chips)
        lines = stacked(self, gap=0.35)
        lines.addLayout(head)
        lines.addWidget(self._chips_line)
        lines.addWidget(self._full)
        lines.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.secret.clicked.connect(self._keep_secret)
        self._next.clicked.connect(lambda: self.turn(1))
        for page, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, page=page: self.turn_to(page))
            page.changed.connect(lambda page=page: self._edited(page))
            page.overflowed.connect(self._overflowed)
