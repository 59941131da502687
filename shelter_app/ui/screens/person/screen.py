"""One person's page: where they are and what comes next on top, everything else below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.stay.shown import Where
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.person import PersonNotice, PersonPresenter, PersonState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.screens.person.parts import PersonParts
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.undo_key import UndoKey
from shelter_app.ui.widgets.undo_words import undo_message

_DIGITS = (
    Qt.Key.Key_1,
    Qt.Key.Key_2,
    Qt.Key.Key_3,
    Qt.Key.Key_4,
    Qt.Key.Key_5,
    Qt.Key.Key_6,
    Qt.Key.Key_7,
    Qt.Key.Key_8,
    Qt.Key.Key_9,
)


@dataclass(frozen=True, slots=True)
class PersonPresenters:
    """Those whose states the page draws."""

    person: PersonPresenter
    undo: UndoPresenter
    camera: CameraPresenter


class PersonScreen(Screen):
    """Enter records the return of who is away, and asks where to of who is here."""

    scanned = Signal(object)
    amending = Signal(str)
    handing_over = Signal()

    def __init__(
        self,
        presenters: PersonPresenters,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenters = presenters
        self._person = presenters.person
        self._navigator = navigator
        self.parts = PersonParts(clock.now)
        self.main = self.parts.main
        stacked(self, gap=0).addWidget(self.parts)
        self._connect()
        self.draw()

    def draw(self) -> None:
        """Draw the states; drawing twice changes nothing."""
        state, undo = self._person.state, self._presenters.undo.state
        parts = self.parts
        parts.render_page(state)
        parts.undo.setVisible(undo.can_undo)
        parts.banner.tell(self._message(state))
        parts.main.say(self._main_word(state))
        parts.main.setEnabled(state.page is not None and not state.busy)
        parts.going.setEnabled(state.page is not None and not state.busy)

    @override
    def arrive(self) -> None:
        self._presenters.camera.start()
        self.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._presenters.camera.stop()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.parts.arrange(self.width())
        super().resizeEvent(event)

    @override
    def back(self) -> None:
        self._person.leave()
        self._navigator.go(Place.PEOPLE)

    def put_away(self) -> None:
        """Show the list: somebody else's card leads to nobody, and Enter must not mean this one."""
        if self.isVisible():
            self._navigator.go(Place.PEOPLE)

    def _connect(self) -> None:
        parts, person = self.parts, self._person
        person.changed.connect(self.draw)
        self._presenters.undo.changed.connect(self.draw)
        self._presenters.undo.undone.connect(person.reload)
        self._presenters.camera.scanned.connect(self._pass_on)
        parts.main.clicked.connect(person.act)
        parts.going.clicked.connect(person.move_on)
        parts.head.print.clicked.connect(person.print_slip)
        parts.back.clicked.connect(self.back)
        parts.undo.clicked.connect(person.undo)
        parts.sections.ticked.connect(person.tick)
        parts.sections.all_ticked.connect(person.tick_all)
        parts.sections.settled.connect(person.settle)
        parts.sections.amending.connect(self.amending)
        parts.sections.handing_over.connect(self.handing_over)
        UndoKey(self, person.undo)
        self.keys = {
            Qt.Key.Key_F7: person.move_on,
            Qt.Key.Key_0: person.tick_all,
            Qt.Key.Key_P: person.print_slip,
            **{key: self._tick(place) for place, key in enumerate(_DIGITS)},
        }

    def _tick(self, place: int) -> Callable[[], None]:
        return lambda: self._person.tick(place)

    def _pass_on(self, scan: object) -> None:
        if self.isVisible():
            self.scanned.emit(scan)

    def _main_word(self, state: PersonState) -> str:
        if state.busy and state.page is not None:
            return self.tr("保存しています")
        count = len(state.people)
        if state.comes_back and count > 1:
            return self.tr("{count}人が帰所した").format(count=count)
        if state.comes_back:
            return self.tr("帰所した")
        return (
            self.tr("{count}人 外出・退所など").format(count=count)
            if count > 1
            else self.tr("外出・退所など")
        )

    def _message(self, state: PersonState) -> Message | None:
        return undo_message(self._presenters.undo.state) or self._of_page(state)

    def _of_page(self, state: PersonState) -> Message | None:
        match state.notice:
            case PersonNotice.NONE:
                return self._hint(state)
            case PersonNotice.RECORDED:
                return Message(
                    Tone.GOOD, self.tr("記録しました"), self.tr("Ctrl+Z で元に戻せます。")
                )
            case PersonNotice.TROUBLE_READING:
                return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
            case PersonNotice.TROUBLE_SAVING:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))

    def _hint(self, state: PersonState) -> Message | None:
        page = state.page
        if page is not None and page.person.where is Where.GONE:
            return Message(
                Tone.CALM,
                self.tr("点呼のときにいなかった人です"),
                self.tr("戻っていれば「帰所した」を押してください。"),
            )
        if page is not None and page.is_reduced:
            return Message(Tone.CALM, self.tr("この人のことは、だれにも答えないでください"))
        return None
