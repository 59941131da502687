"""The window: builds every screen from the presenters that bootstrap gives."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from shelter_app.application.camera.shown import Camera, Chime
from shelter_app.application.desk.matching import Matching
from shelter_app.application.desk.printing import Papers
from shelter_app.application.desk.shown import Desk
from shelter_app.application.opening.session import Session
from shelter_app.application.opening.shown import Opening
from shelter_app.application.room.copying import Copying
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.copying import CopyPresenter
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.feed import Feed
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.idle import IdleWatch
from shelter_app.ui.presenters.join import JoinPresenter
from shelter_app.ui.presenters.match import MatchPresenter
from shelter_app.ui.presenters.opening import OpeningPresenter
from shelter_app.ui.presenters.phrase import PhrasePresenter
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.printing import PrintPresenter
from shelter_app.ui.presenters.safe import SafePresenter
from shelter_app.ui.presenters.search import SearchPresenter
from shelter_app.ui.presenters.session import SessionPresenter, SessionState
from shelter_app.ui.presenters.sign_in import SignInPresenter
from shelter_app.ui.screens.away import LockedScreen, PausedScreen
from shelter_app.ui.screens.copying import CopyScreen
from shelter_app.ui.screens.desk.screen import DeskPresenters, DeskScreen
from shelter_app.ui.screens.first_start.screen import FirstStartScreen
from shelter_app.ui.screens.join import JoinScreen
from shelter_app.ui.screens.match.screen import MatchScreen
from shelter_app.ui.screens.opening import OpeningScreen
from shelter_app.ui.screens.operators import OperatorsScreen
from shelter_app.ui.screens.phrase import PhraseScreen
from shelter_app.ui.screens.printing import PrintScreen
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.navigator import StackNavigator
from shelter_app.ui.widgets.top_line import TopLine


@dataclass(frozen=True, slots=True)
class UseCases:
    """What the window works with; everything but the camera is called on a lane."""

    opening: Opening
    session: Session
    desk: Desk
    matching: Matching
    papers: Papers
    copying: Copying


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The machine around the window; ``vault`` writes, ``reads`` searches, ``printing`` prints.

    One lane may serve as several.
    """

    camera: Camera
    chime: Chime
    clock: Clock
    vault: Tasks
    reads: Tasks
    printing: Tasks


class Holder(Protocol):
    """A presenter that may hold something about someone."""

    def leave(self) -> None:
        """Forget it."""
        ...


class DeskWindow(QMainWindow):
    """The one window; its title names no person and no place."""

    def __init__(
        self, cases: UseCases, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.navigator = StackNavigator()
        self.feed = Feed(self)
        self._passing = False
        self._make_presenters(cases, around)
        self.idle = IdleWatch(around.clock, self)
        whole = QWidget()
        lines = stacked(whole, gap=0)
        lines.addWidget(TopLine(self.session, around.clock))
        lines.addWidget(self.navigator, 1)
        self.setCentralWidget(whole)
        self._add_screens(around.clock)
        self._connect()
        self._name_window(self.session.state)

    def begin(self) -> None:
        """Show the first screen."""
        application = QApplication.instance()
        if application is not None:
            self.idle.watch(application)
        self.navigator.go(Place.OPENING)
        self.navigator.build_in_spare_time()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1024, 768)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(640, 480)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # With the focus nowhere, keys would be lost: the screen in front takes them.
        screen, focus = self.navigator.currentWidget(), QApplication.focusWidget()
        if screen is None or self._passing or (focus and self.navigator.isAncestorOf(focus)):
            super().keyPressEvent(event)
            return
        self._passing = True
        screen.setFocus()
        QApplication.sendEvent(screen, event)
        self._passing = False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.idle.stop()
        self.navigator.rest()
        self.empty()
        super().closeEvent(event)

    def empty(self) -> None:
        """Take everything about anyone off every screen, and let the camera go."""
        self.camera.stop()
        self.search.clear()
        for presenter in self._holders():
            presenter.leave()
        QApplication.clipboard().clear()

    def _holders(self) -> tuple[Holder, ...]:
        known = (self.desk, self.match, self.printing, self.phrase, self.sign_in, self.join)
        return (*known, self.copying, self.first_start, self.safe)

    def _make_presenters(self, cases: UseCases, around: Surroundings) -> None:
        vault, reads, go = around.vault, around.reads, self.navigator
        self.session = SessionPresenter(cases.session, vault, go, self)
        self.sign_in = SignInPresenter(cases.session, vault, self)
        self.opening = OpeningPresenter(cases.opening, vault, go, self)
        self.phrase = PhrasePresenter(cases.opening, vault, self)
        self.join = JoinPresenter(cases.opening, vault, self)
        self.first_start = FirstStartPresenter(cases.opening, vault, go, self)
        self.desk = DeskPresenter(cases.desk, vault, self)
        self.search = SearchPresenter(cases.desk, reads, self)
        self.camera = CameraPresenter(around.camera, around.chime, self)
        self.match = MatchPresenter(cases.matching, vault, self)
        self.printing = PrintPresenter(cases.papers, around.printing, self)
        self.safe = SafePresenter(cases.papers, around.printing, self)
        self.copying = CopyPresenter(cases.copying, reads, self)

    def _add_screens(self, clock: Clock) -> None:
        go = self.navigator
        go.add(Place.OPENING, lambda: OpeningScreen(self.opening))
        go.add(Place.DESK, lambda: self._make_desk(clock))
        go.add(Place.OPERATORS, lambda: OperatorsScreen(self.sign_in, self.session))
        go.add(Place.PHRASE, lambda: PhraseScreen(self.phrase, self.safe))
        go.add(Place.FIRST_START, lambda: FirstStartScreen(self.first_start, self.safe))
        go.add(Place.JOIN, self._make_join)
        go.add(Place.MATCH, lambda: MatchScreen(self.match, self.session, go))
        go.add(Place.PRINT, lambda: PrintScreen(self.printing, go))
        go.add(Place.COPY, lambda: CopyScreen(self.copying, go))
        go.add(Place.PAUSED, lambda: PausedScreen(go))
        go.add(Place.LOCKED, lambda: LockedScreen(go))

    def _make_desk(self, clock: Clock) -> DeskScreen:
        presenters = DeskPresenters(self.desk, self.search, self.camera, self.session)
        desk = DeskScreen(presenters, self.navigator, clock)
        desk.confirming.connect(self._confirm_phrase)
        return desk

    def _make_join(self) -> JoinScreen:
        join = JoinScreen(self.join, self.navigator)
        join.pack_wanted.connect(self.opening.start_first_time)
        return join

    def _connect(self) -> None:
        self.opening.opened.connect(self.session.opened)
        self.opening.phrase_made.connect(self.phrase.show)
        self.opening.pack_offered.connect(self.first_start.begin)
        self.first_start.opened.connect(self.session.opened)
        self.phrase.finished.connect(self._phrase_done)
        self.join.joined.connect(self._reload)
        self.sign_in.entered.connect(self.copying.begin)
        self.copying.counted.connect(self.desk.count_stick)
        self.opening.changed.connect(self._expect)
        self.first_start.changed.connect(self._expect)
        self.session.emptied.connect(self.empty)
        self.session.paused.connect(self.sign_in.choose)
        self.session.changed.connect(self._name_window)
        self.camera.scanned.connect(self._touched)
        self.idle.idle.connect(self.session.pause)
        self.feed.changed.connect(self._reload)

    def _expect(self) -> None:
        chosen, town = self.opening.state.chosen, self.first_start.state.town
        drill = town.drill if town is not None else chosen is not None and chosen.drill
        self.session.expect(drill=drill)

    def _confirm_phrase(self) -> None:
        self.phrase.ask()
        self.navigator.go(Place.PHRASE)

    def _phrase_done(self) -> None:
        if self.session.state.operator is None:
            self.session.opened()
        else:
            self.session.reload()
            self.navigator.go(Place.DESK)

    def _reload(self) -> None:
        if self.session.state.operator is not None:
            self.desk.reload()
            self.session.reload()

    def _touched(self) -> None:
        self.idle.touch()

    def _name_window(self, state: SessionState) -> None:
        name = self.tr("避難所受付")
        self.setWindowTitle(self.tr("{name} 訓練").format(name=name) if state.facts.drill else name)
