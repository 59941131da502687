"""The list of people: shelves, one search box, and the next step by Enter."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.stay.shown import Shelf
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.people import PeopleNotice, PeoplePresenter, PeopleState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.scan_burst import ScanBurst
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.screens.people.parts import PeopleParts
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import shelf_word
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.undo_key import UndoKey
from shelter_app.ui.widgets.undo_words import undo_message

_PAGE = 8


@dataclass(frozen=True, slots=True)
class PeoplePresenters:
    """Those whose states the list draws."""

    people: PeoplePresenter
    undo: UndoPresenter
    camera: CameraPresenter


class PeopleScreen(Screen):
    """Everybody who is known here, as far as whoever sits here may list them."""

    moving = Signal(object)
    """People ticked, of whom one thing is to be recorded."""

    def __init__(
        self,
        presenters: PeoplePresenters,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenters = presenters
        self._people = presenters.people
        self._clock = clock
        self._navigator = navigator
        self._burst = ScanBurst()
        self.parts = PeopleParts(clock.now, presenters.camera)
        self.main = self.parts.main
        stacked(self, gap=0).addWidget(self.parts)
        self._connect()
        self.draw()

    def draw(self) -> None:
        """Draw the states; drawing twice changes nothing."""
        state, parts = self._people.state, self.parts
        parts.render_figures(state.listed.figures, None if state.asked else state.shelf)
        parts.view.render_people(state.shown, state.ticked, state.index)
        parts.advise(self._advice(state))
        parts.banner.tell(self._message(state))
        parts.untick.setVisible(bool(state.ticked))
        parts.call.setVisible(not state.ticked)
        parts.main.say(self._main_word(state))
        parts.main.setEnabled(bool(state.ticked) or state.marked is not None)

    @override
    def arrive(self) -> None:
        self._presenters.camera.start()
        self._people.load()
        self.parts.edit.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._presenters.camera.stop()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.parts.arrange(self.width())
        self.draw()
        super().resizeEvent(event)

    @override
    def back(self) -> None:
        state = self._people.state
        if self.parts.edit.text():
            self.parts.edit.put("")
            self._people.ask("")
        elif state.ticked:
            self._people.untick()
        else:
            self._navigator.go(Place.DESK)

    @override
    def press_enter(self) -> None:
        text = self.parts.edit.text()
        scanned = self._burst_of(text)
        if scanned:
            self.parts.edit.put("")
            self._people.typed_by_scanner(scanned)
        elif text.strip() != self._people.state.asked:
            self._people.ask(text)
        else:
            super().press_enter()

    def act(self) -> None:
        """Do what the main button says."""
        if self._people.state.ticked:
            self.moving.emit(self._people.state.chosen)
        else:
            self._people.open()

    def _burst_of(self, text: str) -> str:
        return (self._burst.enter(self._clock.monotonic()) and text.strip()) or ""

    def _connect(self) -> None:
        parts, people = self.parts, self._people
        people.changed.connect(self.draw)
        self._presenters.undo.changed.connect(self.draw)
        self._presenters.undo.undone.connect(people.load)
        self._presenters.camera.scanned.connect(self._scanned)
        parts.main.clicked.connect(self.act)
        parts.back.clicked.connect(self.back)
        parts.untick.clicked.connect(people.untick)
        parts.call.clicked.connect(lambda: self._navigator.go(Place.ROLL_CALL))
        parts.edit.settled.connect(people.ask)
        parts.edit.textEdited.connect(self._typed)
        parts.shelf_taken.connect(self._take)
        parts.view.marked.connect(self._mark)
        parts.view.ticked.connect(people.tick)
        parts.view.opened.connect(lambda _: people.open())
        UndoKey(self, self._presenters.undo.undo, parts.edit, parts.view)
        self.keys = {
            Qt.Key.Key_Up: lambda: people.move(-1),
            Qt.Key.Key_Down: lambda: people.move(1),
            Qt.Key.Key_PageUp: lambda: people.move(-_PAGE),
            Qt.Key.Key_PageDown: lambda: people.move(_PAGE),
            Qt.Key.Key_F7: people.tick,
        }

    def _typed(self, text: str) -> None:
        if text:
            self._burst.key(text[-1], self._clock.monotonic())

    def _scanned(self, scan: object) -> None:
        if self.isVisible():
            self._people.scanned(scan)  # type: ignore[arg-type]

    def _mark(self, row: int) -> None:
        if row != self._people.state.index:
            self._people.mark(row)

    def _take(self, shelf: Shelf) -> None:
        self.parts.edit.put("")
        self._people.take(shelf)

    def _main_word(self, state: PeopleState) -> str:
        if state.ticked:
            return self.tr("{count}人を記録する").format(count=len(state.ticked))
        return self.tr("この人を開く")

    def _advice(self, state: PeopleState) -> str:
        if state.shown or state.busy:
            return ""
        if not state.listed.is_whole and not state.asked and state.shelf is Shelf.HERE:
            return self.tr("お名前か受付票の番号を入れると、その人が出ます。")
        if state.asked:
            return self.tr("見つかりません。読みがなか、受付票の番号でも試せます。")
        return self.tr("「{shelf}」の人はいません。").format(shelf=shelf_word(state.shelf))

    def _message(self, state: PeopleState) -> Message | None:
        return undo_message(self._presenters.undo.state) or self._of_list(state)

    def _of_list(self, state: PeopleState) -> Message | None:
        if state.notice is PeopleNotice.CODE_UNKNOWN:
            return Message(
                Tone.HEED,
                self.tr("このカードで呼び出せる人は、ここにいません"),
                self.tr("何も記録していません。"),
                self.tr("お名前か受付票の番号で探すか、受付(F1)で受け付けてください。"),
            )
        if state.notice is PeopleNotice.RECORDED:
            undo = self.tr("Ctrl+Z で元に戻せます。")
            return Message(Tone.GOOD, self.tr("記録しました"), undo)
        if state.notice is PeopleNotice.TROUBLE:
            return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
        return None
