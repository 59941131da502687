"""The desk screen: draws the desk's states and passes on what hands do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from shelter_app.application.camera.shown import Scan
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.desk_state import Busy
from shelter_app.ui.presenters.search import SearchPresenter
from shelter_app.ui.presenters.session import SessionPresenter
from shelter_app.ui.screens.desk.body import Showing, showing
from shelter_app.ui.screens.desk.card.identity import is_kana, is_name
from shelter_app.ui.screens.desk.keys import DeskKeys
from shelter_app.ui.screens.desk.parts import DeskParts
from shelter_app.ui.screens.desk.words import desk_message, search_message, session_message
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.person_row import StandingButton
from shelter_app.ui.widgets.screen import Screen

_EMPTY = frozenset({Showing.HINT, Showing.RECEIVED})
"""Nobody is on the desk."""
_WRITING = frozenset({Showing.FORM, Showing.CARD})
"""The card of one person is what one works with."""
_ASKING = _EMPTY | {Showing.CANDIDATES}
"""The search box is what one works with."""


@dataclass(frozen=True, slots=True)
class DeskPresenters:
    """Those whose states the desk draws."""

    desk: DeskPresenter
    search: SearchPresenter
    camera: CameraPresenter
    session: SessionPresenter


class DeskScreen(Screen):
    """Where people are received."""

    matching = Signal()
    counting = Signal()
    printing = Signal(object)

    def __init__(
        self,
        presenters: DeskPresenters,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenters = presenters
        self.parts = DeskParts(presenters.camera, clock)
        self.main = self.parts.receive
        stacked(self, gap=0).addWidget(self.parts)
        self._keys = DeskKeys(self, clock)
        self._showing = Showing.HINT
        self._connect_presenters()
        self._connect_parts()
        self._connect_keys()
        self.draw()

    def draw(self) -> None:
        """Draw all states; drawing twice changes nothing."""
        desk, search = self._presenters.desk.state, self._presenters.search.state
        parts, shows = self.parts, showing(desk, search)
        parts.body.render_both(desk, search)
        parts.counts.render_counts(desk.counts)
        session = self._presenters.session.state
        parts.banner.tell(search_message(search) or desk_message(desk) or session_message(session))
        self._draw_around(shows)
        self._draw_actions()
        self._move_focus(shows)

    @override
    def arrive(self) -> None:
        self._presenters.camera.start()
        self._presenters.desk.reload()
        self._focus(self._showing)

    @override
    def back(self) -> None:
        desk = self._presenters.desk
        if self.parts.bar.edit.text():
            self._forget_search()
        elif self._showing is Showing.FORM:
            desk.stop_writing()
        elif self._showing is Showing.ACT:
            desk.close_act()
        elif self._showing is Showing.CARD:
            desk.close_card()
        else:
            desk.clear()

    @override
    def press_enter(self) -> None:
        # A line's own button moves on by its digit or by Space; Enter always means the party.
        if isinstance(QApplication.focusWidget(), StandingButton):
            self.parts.receive.click()
        else:
            super().press_enter()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._keys.watch(on=True)
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keys.watch(on=False)
        self._presenters.camera.stop()  # nobody is watched, and no card taken, behind a screen
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.parts.arrange(self.width())
        self.draw()
        super().resizeEvent(event)

    def act(self) -> None:
        """Do what the main button says."""
        desk, search = self._presenters.desk, self._presenters.search
        if self._showing is Showing.FORM:
            desk.add(self.parts.body.form.person())
        elif self._showing is Showing.ACT:
            desk.close_act()
        elif self._showing is Showing.CARD:
            desk.close_card()
        elif self._asks_anew():
            search.ask(self.parts.bar.edit.text())
        elif self._showing is Showing.CANDIDATES and search.state.nobody:
            self._take_name()
        elif self._showing is Showing.CANDIDATES:
            search.choose()
        else:
            desk.receive()

    def _asks_anew(self) -> bool:
        typed = self.parts.bar.edit.text().strip()
        return bool(typed) and typed != self._presenters.search.state.asked

    def _draw_around(self, shows: Showing) -> None:
        parts, compact = self.parts, self.parts.compact
        talking = compact and parts.banner.message is not None
        parts.side.render_desk(self._presenters.desk.state, calm=shows is Showing.HINT)
        parts.side.setVisible(not talking and not (compact and shows in _WRITING))
        roomless = compact and shows is Showing.HINT
        parts.body.setVisible(not roomless and (not talking or shows not in _EMPTY))
        parts.bar.setVisible(shows in (_ASKING if compact else _ASKING | {Showing.PEOPLE}))

    def _draw_side(self) -> None:
        desk = self._presenters.desk.state
        shows = showing(desk, self._presenters.search.state)
        self.parts.side.render_desk(desk, calm=shows is Showing.HINT)

    def _draw_actions(self) -> None:
        desk, search = self._presenters.desk.state, self._presenters.search.state
        shows, parts = showing(desk, search), self.parts
        parts.receive.say(self._main_word(shows))
        idle = shows in _EMPTY and not parts.bar.edit.text().strip()
        parts.receive.setEnabled(not idle and desk.busy is not Busy.SAVING)
        has_something = shows not in _EMPTY or bool(parts.bar.edit.text())
        parts.clear.setVisible(has_something and shows is not Showing.CARD)
        parts.write.setVisible(shows not in {Showing.FORM, Showing.ACT, Showing.CARD})
        parts.number.setVisible(idle)

    def _main_word(self, shows: Showing) -> str:
        desk = self._presenters.desk.state
        if desk.busy is Busy.SAVING:
            return self.tr("保存しています")
        if self._asks_anew() and shows in _ASKING:
            return self.tr("探す")
        if shows is Showing.CANDIDATES and self._presenters.search.state.nobody:
            return self._word_for_nobody()
        words = {
            Showing.HINT: self.tr("受付する"),
            Showing.RECEIVED: self.tr("受付する"),
            Showing.CANDIDATES: self.tr("この人を出す"),
            Showing.PEOPLE: self.tr("{count}人を受付する").format(count=desk.party.came),
            Showing.FORM: self.tr("この人を加える"),
            Showing.ACT: self.tr("もどる"),
            Showing.CARD: self.tr("書き終えた"),
        }
        return words[shows]

    def _word_for_nobody(self) -> str:
        if not is_name(self._presenters.search.state.asked):
            return self.tr("新しく書く")
        if self._presenters.desk.state.party.rows:
            return self.tr("名前だけで加える")
        return self.tr("名前だけで受付")

    def _take_name(self) -> None:
        """Nobody is known by this name: it is enough to be received by; a number is not."""
        asked = self._presenters.search.state.asked
        if not is_name(asked):
            self._write()
            return
        person = TypedPerson(kana=asked) if is_kana(asked) else TypedPerson(asked)
        self._forget_search()
        self._presenters.desk.receive_named(person)

    def _move_focus(self, shows: Showing) -> None:
        if shows is not self._showing:
            self._showing = shows
            if self.isVisible() and not self.parts.bar.edit.composing:
                self._focus(shows)

    def _focus(self, shows: Showing) -> None:
        parts = self.parts
        match shows:
            case Showing.HINT | Showing.RECEIVED:
                parts.bar.edit.setFocus()
            case Showing.CANDIDATES:
                pass
            case Showing.PEOPLE:
                parts.bar.edit.put("")
                self.setFocus()
            case Showing.FORM:
                party = self._presenters.desk.state.party
                parts.body.form.begin(parts.bar.edit.text().strip(), party)
                parts.bar.edit.put("")
            case Showing.CARD:
                parts.body.form.take_focus()
            case Showing.ACT:
                self.setFocus()

    def _forget_search(self) -> None:
        self.parts.bar.edit.put("")
        self._presenters.search.clear()

    def _write(self) -> None:
        self._presenters.desk.start_writing()
        self._presenters.search.clear()

    def _digit(self, digit: int) -> None:
        desk = self._presenters.desk
        if self._showing is Showing.PEOPLE and digit > 0:
            desk.cycle(digit - 1)
        elif self._showing is Showing.PEOPLE:
            desk.open_card()
        elif self._showing in _WRITING:
            self.parts.body.form.press(digit)

    def _step(self, step: int) -> None:
        if self._showing is Showing.PEOPLE:
            self._presenters.desk.mark(step)
        else:
            self._presenters.search.move(step)

    def _page(self, step: int) -> None:
        if self._showing in _WRITING:
            self.parts.body.form.turn(step)
        elif self._showing is Showing.PEOPLE:
            self._presenters.desk.report()

    def _second(self) -> None:
        if self._showing in _WRITING:
            self.parts.body.form.secret.click()
        else:
            self._write()

    def _found(self, ref: Subject) -> None:
        self.parts.bar.edit.put("")
        self._presenters.desk.look(ref)

    def _scanned(self, scan: Scan) -> None:
        if self.isVisible():  # other places take what is shown to the camera there
            self._presenters.desk.scanned(scan)

    def _print_slips(self) -> None:
        received = self._presenters.desk.state.received
        if received is not None and received.slips and self._showing is Showing.RECEIVED:
            people = tuple(slip.ref.id for slip in received.slips)
            self.printing.emit(Wanted(SheetKind.SLIPS, people=people))

    def _take_back(self, people: tuple[Subject, ...]) -> None:
        act = self._presenters.desk.state.opened
        if act is not None:
            self._presenters.desk.undo(act.act, people)

    def _connect_presenters(self) -> None:
        for presenter in (self._presenters.desk, self._presenters.search, self._presenters.session):
            presenter.changed.connect(self.draw)
        self._presenters.camera.changed.connect(self._draw_side)
        self._presenters.search.chosen.connect(self._found)
        self._presenters.camera.scanned.connect(self._scanned)

    def _connect_parts(self) -> None:
        parts, desk, search = self.parts, self._presenters.desk, self._presenters.search
        parts.receive.clicked.connect(self.act)
        parts.write.clicked.connect(self._write)
        parts.number.clicked.connect(self.counting)
        parts.clear.clicked.connect(self.back)
        parts.body.received.undone.connect(desk.undo_last)
        parts.body.received.matching.connect(self.matching)
        parts.body.received.printing.connect(self._print_slips)
        parts.bar.edit.settled.connect(search.ask)
        parts.bar.edit.textChanged.connect(self._draw_actions)
        parts.body.candidates.chosen.connect(search.choose)
        parts.body.people.cycled.connect(desk.cycle)
        parts.body.people.whereabouts.connect(desk.whereabouts)
        parts.body.people.spoken_of.connect(desk.open_card)
        parts.body.people.reported.connect(desk.report)
        parts.body.people.overflowed.connect(desk.tell_full)
        parts.body.form.said.connect(desk.say)
        parts.body.act.undone.connect(self._take_back)
        parts.side.acts.opened.connect(desk.open_act)
        parts.side.acts.undone.connect(desk.undo_last)

    def _connect_keys(self) -> None:
        desk = self._presenters.desk
        self._keys.digit.connect(self._digit)
        self._keys.paged.connect(self._page)
        self._keys.scanned.connect(desk.typed_by_scanner)
        self.keys = {
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_F7: self._second,
        }
        self._keys.undone.connect(desk.undo_last)
        self._keys.counting.connect(self.counting)
        self._keys.printing.connect(self._print_slips)
