"""Locking without being asked: before sleep, after it, with the lid, and when nobody comes back."""

from PySide6.QtCore import QObject

from shelter_app.ui.app.sleep import SleepNews
from shelter_app.ui.presenters.idle import IdleWatch
from shelter_app.ui.presenters.places import NOTHING_OPEN, Place
from shelter_app.ui.presenters.session import SessionPresenter, SessionState
from shelter_app.ui.widgets.navigator import StackNavigator

_SECONDS_A_MINUTE = 60


class Keeper(QObject):
    """Locks the desk where something is open and whoever comes next can open it again."""

    def __init__(
        self,
        session: SessionPresenter,
        idle: IdleWatch,
        navigator: StackNavigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._idle = idle
        self._navigator = navigator
        self.news = SleepNews(self)
        self.news.going.connect(self.lock)
        idle.slept.connect(self.lock)
        idle.left.connect(self.lock)
        session.locked.connect(self.news.locked)
        session.changed.connect(self._heed_policy)

    def lock(self) -> None:
        """Lock, or let the system sleep at once where there is nothing to lock."""
        if self._is_to_lock():
            self._session.lock()
        else:
            self.news.locked()

    def stop(self) -> None:
        """Listen no more."""
        self.news.stop()

    def _is_to_lock(self) -> bool:
        place = self._navigator.place
        # A new passphrase that nobody has written down yet is the only way back in.
        is_bare = place is Place.PHRASE and self._session.state.operator is None
        return place is not None and place not in NOTHING_OPEN and not is_bare

    def _heed_policy(self, state: SessionState) -> None:
        self._idle.leave_after = state.facts.lock_after_minutes * _SECONDS_A_MINUTE
