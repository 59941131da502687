"""The window: builds every screen from the presenters that bootstrap gives."""

from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from shelter_app.ui.app.around import Surroundings, UseCases
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.app.copying import CopyingCorner
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.app.corners import corners
from shelter_app.ui.app.keeping import Keeper
from shelter_app.ui.app.matching import MatchingCorner
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.app.printing import PrintingCorner
from shelter_app.ui.app.real import RealCorner
from shelter_app.ui.app.unseen import UnseenCorner
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.feed import Feed
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.idle import IdleWatch
from shelter_app.ui.presenters.join import JoinPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry, MenuPresenter
from shelter_app.ui.presenters.opening import OpeningPresenter
from shelter_app.ui.presenters.phrase import PhrasePresenter
from shelter_app.ui.presenters.places import WITHOUT_A_SEAT, Place
from shelter_app.ui.presenters.power import PowerPresenter
from shelter_app.ui.presenters.safe import SafePresenter
from shelter_app.ui.presenters.search import SearchPresenter
from shelter_app.ui.presenters.session import SessionPresenter, SessionState
from shelter_app.ui.presenters.sign_in import SignInPresenter
from shelter_app.ui.screens.away import LockedScreen, PausedScreen
from shelter_app.ui.screens.desk.screen import DeskPresenters, DeskScreen
from shelter_app.ui.screens.first_start.screen import FirstStartScreen
from shelter_app.ui.screens.join import JoinScreen
from shelter_app.ui.screens.menu import MenuScreen
from shelter_app.ui.screens.opening import OpeningScreen
from shelter_app.ui.screens.operators import OperatorsScreen
from shelter_app.ui.screens.phrase import PhraseScreen
from shelter_app.ui.widgets.footer import KEYS, Footer
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.navigator import StackNavigator
from shelter_app.ui.widgets.power_strip import PowerStrip
from shelter_app.ui.widgets.reader_line import ReaderLine
from shelter_app.ui.widgets.top_line import TopLine

C = TypeVar("C", bound=Corner)


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
        site = Site(cases, around, self.navigator, self.session, self.camera, self)
        self.corners = corners(site)
        self.match = self.corner_of(MatchingCorner).presenter
        self.printing = self.corner_of(PrintingCorner).presenter
        self.copying = self.corner_of(CopyingCorner).presenter
        self.idle = IdleWatch(around.clock, self)
        self.keeper = Keeper(self.session, self.idle, self.navigator, self)
        self._add_screens(around.clock)
        self.footer = Footer(self.navigator.places)
        whole = QWidget()
        lines = stacked(whole, gap=0)
        lines.addWidget(TopLine(self.session, around.clock))
        lines.addWidget(self.power_strip)
        lines.addWidget(self.navigator, 1)
        lines.addWidget(self.footer)
        self.setCentralWidget(whole)
        self._fill_menu()
        self._connect()
        self._name_window(self.session.state)
        self._moved()

    def begin(self) -> None:
        """Show the first screen."""
        application = QApplication.instance()
        if application is not None:
            self.idle.watch(application)
        self.power.begin()
        self.navigator.go(Place.OPENING)
        self.navigator.build_in_spare_time()

    def corner_of(self, kind: type[C]) -> C:
        """Return the one corner of a kind."""
        return next(one for one in self.corners if isinstance(one, kind))

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
            if self.footer.isEnabled() and event.key() in KEYS:
                self.footer.press(KEYS[event.key()])
            else:
                super().keyPressEvent(event)
            return
        self._passing = True
        screen.setFocus()
        QApplication.sendEvent(screen, event)
        self._passing = False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.idle.stop()
        self.power.stop()
        self.keeper.stop()
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
        known = (self.desk, self.phrase, self.sign_in, self.join, self.first_start, self.safe)
        return (*known, *self.corners)

    def _make_presenters(self, cases: UseCases, around: Surroundings) -> None:
        vault, reads, go = around.vault, around.reads, self.navigator
        self.session = SessionPresenter(cases.session, vault, go, self)
        self.sign_in = SignInPresenter(cases.session, vault, self)
        self.opening = OpeningPresenter(cases.opening, vault, go, self)
        self.phrase = PhrasePresenter(cases.opening, vault, self)
        self.join = JoinPresenter(cases.opening, vault, self)
        self.first_start = FirstStartPresenter(cases.opening, vault, go, self)
        self.desk = DeskPresenter(cases.desk, vault, self, beside=reads, tick_ms=around.tick_ms)
        self.search = SearchPresenter(cases.desk, reads, self)
        self.camera = CameraPresenter(around.camera, around.chime, self)
        self.safe = SafePresenter(cases.papers, around.printing, self)
        self.power = PowerPresenter(around.battery, self)
        self.power_strip = PowerStrip(self.power)
        self.menu = MenuPresenter(self.session, self)

    def _add_screens(self, clock: Clock) -> None:
        go = self.navigator
        go.add(Place.OPENING, lambda: OpeningScreen(self.opening))
        go.add(Place.DESK, lambda: self._make_desk(clock))
        go.add(Place.OPERATORS, lambda: OperatorsScreen(self.sign_in, self.session, clock))
        go.add(Place.PHRASE, lambda: PhraseScreen(self.phrase, self.safe))
        go.add(Place.FIRST_START, lambda: FirstStartScreen(self.first_start, self.safe))
        go.add(Place.JOIN, self._make_join)
        go.add(Place.MENU, lambda: MenuScreen(self.menu, go))
        go.add(Place.PAUSED, lambda: PausedScreen(go))
        go.add(Place.LOCKED, lambda: LockedScreen(go))
        for corner in self.corners:
            for place, make in corner.places().items():
                go.add(place, make)

    def _make_desk(self, clock: Clock) -> DeskScreen:
        presenters = DeskPresenters(self.desk, self.search, self.camera, self.session)
        desk = DeskScreen(presenters, clock)
        bring = self.corner_of(PrintingCorner).bring
        desk.printing.connect(partial(bring, came_from=Place.DESK))
        desk.matching.connect(partial(self.navigator.go, Place.MATCH))
        cards = self.corner_of(CardCorner)
        cards.stand_by(self.desk, lambda: self.navigator.place)
        cards.tell_people(self.corner_of(PeopleCorner).people)
        desk.parts.side.put_reader(ReaderLine(cards.presenter))
        desk.counting.connect(partial(self.navigator.go, Place.GROUPS))
        return desk

    def _make_join(self) -> JoinScreen:
        join = JoinScreen(self.join, self.navigator)
        join.pack_wanted.connect(self.opening.start_first_time)
        return join

    def _fill_menu(self) -> None:
        session, go = self.session, self.navigator
        self.menu.add(
            (
                MenuEntry(Errand.JOIN, partial(go.go, Place.JOIN), _may_join),
                MenuEntry(Errand.CONFIRM_PHRASE, self._confirm_phrase, _has_phrase_to_confirm),
                MenuEntry(Errand.ADD_OPERATOR, session.add_operators, _may_add),
                MenuEntry(Errand.CHANGE_OPERATOR, session.change_operator),
            )
        )
        for corner in self.corners:
            self.menu.add(corner.errands())

    def _connect(self) -> None:
        self.opening.opened.connect(self.session.opened)
        self.opening.phrase_made.connect(self.phrase.show)
        self.opening.pack_offered.connect(self.first_start.begin)
        self.first_start.opened.connect(self.session.opened)
        self.phrase.finished.connect(self._phrase_done)
        self.join.joined.connect(self._reload)
        self.corner_of(RealCorner).presenter.begun.connect(self._begun)
        self._connect_papers()
        self.opening.changed.connect(self._expect)
        self.first_start.changed.connect(self._expect)
        self.session.emptied.connect(self.empty)
        self.session.paused.connect(self.sign_in.choose)
        self.session.changed.connect(self._seated)
        self.desk.changed.connect(self._tell_facts)
        self.power.changed.connect(self.footer.render_power)
        self.power_strip.wanted.connect(partial(self.navigator.go, Place.HURRY))
        self.camera.scanned.connect(self._touched)
        self.idle.idle.connect(self.session.pause)
        self.feed.changed.connect(self._reload)
        self.navigator.moved.connect(self._moved)
        self.footer.going.connect(self.navigator.go)
        self.footer.changing.connect(self.session.change_operator)
        self.footer.pausing.connect(self.session.pause)
        self.footer.locking.connect(self.session.lock)

    def _connect_papers(self) -> None:
        self.sign_in.entered.connect(self.copying.begin)
        self.copying.counted.connect(self.desk.count_stick)
        bring = self.corner_of(PrintingCorner).bring
        plan, person = self.corner_of(UnseenCorner).page, self.corner_of(PeopleCorner).person
        plan.printing.connect(partial(bring, came_from=Place.UNSEEN_PAGE))
        person.printing.connect(partial(bring, came_from=Place.PERSON))

    def _seated(self, state: SessionState) -> None:
        self._name_window(state)
        self._tell_facts()
        self._moved()

    def _moved(self) -> None:
        place = self.navigator.place
        seated = self.session.state.operator is not None
        self.footer.setEnabled(seated and place is not None and place not in WITHOUT_A_SEAT)
        self.power_strip.seat(seated=self.footer.isEnabled())
        self.footer.render_place(place)

    def _tell_facts(self) -> None:
        self.footer.render_facts(self.desk.state.counts, self.session.state.facts)

    def _expect(self) -> None:
        chosen, town = self.opening.state.chosen, self.first_start.state.town
        drill = town.drill if town is not None else chosen is not None and chosen.drill
        self.session.expect(drill=drill)

    def _confirm_phrase(self) -> None:
        self.phrase.ask()
        self.navigator.go(Place.PHRASE)

    def _begun(self, phrase: str) -> None:
        self.empty()
        self.session.reload()
        self.phrase.show(phrase)
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
            for corner in self.corners:
                if self.navigator.place in corner.places():
                    corner.reload()

    def _touched(self) -> None:
        self.idle.touch()

    def _name_window(self, state: SessionState) -> None:
        name = self.tr("避難所受付")
        self.setWindowTitle(self.tr("{name} 訓練").format(name=name) if state.facts.drill else name)


def _may_join(seat: SessionState) -> bool:
    return seat.facts.reception_only or not seat.facts.register_open


def _has_phrase_to_confirm(seat: SessionState) -> bool:
    return seat.facts.phrase_unconfirmed


def _may_add(seat: SessionState) -> bool:
    return seat.permissions.add_operators
