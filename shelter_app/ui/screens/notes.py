"""申し送り: what the last shift wrote, what changed since, and a note for the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.notes.shown import Change
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.notes import NotesPresenter, NotesState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import Scrolled, stacked
from shelter_app.ui.widgets.labels import Wrapped, line_height
from shelter_app.ui.widgets.line_list import LineList, LineWords
from shelter_app.ui.widgets.list_screen import ListScreen
from shelter_app.ui.widgets.notes_words import change_words, note_word, notes_message

_NOTES_SHORT, _NOTES_TALL = 2.5, 6
"""Lines of text of notes in sight; the rest scrolls."""


class NotesScreen(ListScreen):
    """Enter records the note that is typed, or remembers that what is shown was seen."""

    def __init__(
        self,
        presenter: NotesPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        box = QLineEdit()
        box.setMaxLength(1_000)
        box.textChanged.connect(self._name_main)
        self._note = Field(self.tr("次の人への申し送り"), box)
        self._notes = Wrapped()
        self.above.addWidget(self._note)
        self.above.addWidget(self._scrolled())
        self._view: LineList[Change] = LineList(self.tr("前に見てから変わったこと"), self._words)
        self._seen = Button(self.tr("ここまで見た"), icon="check", key="F7")
        self._seen.clicked.connect(presenter.looked)
        self.keys = {Qt.Key.Key_F7: self._seen.click}
        self.main_button.clicked.connect(self._act)
        self.lay_out(self._view, self._seen)
        presenter.changed.connect(self.draw)
        presenter.written.connect(box.clear)
        self.draw(presenter.state)

    def draw(self, state: NotesState) -> None:
        """Draw the state; drawing twice changes nothing."""
        shown, now = state.shown, self._clock.now()
        heading = self.tr("申し送り・前に見てから変わったこと {count}件")
        more = "+" if shown.is_more else ""
        self.heading.setText(heading.format(count=f"{len(shown.changes)}{more}"))
        self._notes.setText("\n\n".join(note_word(note, now) for note in shown.notes))
        self._view.show_lines(shown.changes)
        self._view.setVisible(bool(shown.changes))
        self.advise(self._advice(state))
        self.main_button.setEnabled(not state.busy)
        self._seen.setEnabled(not state.busy)
        self._name_main()
        self.banner.tell(notes_message(state))
        if state == NotesState():
            self._note.edit.clear()

    @override
    def arrive(self) -> None:
        self._presenter.load()
        self._note.edit.setFocus()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def _scrolled(self) -> QWidget:
        inside = QWidget()
        lines = stacked(inside)
        lines.addWidget(self._notes)
        lines.addStretch(1)
        scrolled = Scrolled(inside)
        scrolled.setMinimumHeight(round(line_height() * _NOTES_SHORT))
        scrolled.setMaximumHeight(line_height() * _NOTES_TALL)
        return scrolled

    def _advice(self, state: NotesState) -> str:
        if state.shown.is_first_look and not state.busy:
            return self.tr("「ここまで見た」を押すと、次からは変わったことだけが出ます。")
        if state.shown.changes or state.busy:
            return ""
        return self.tr("前に見てから変わったことはありません。")

    def _name_main(self) -> None:
        is_typed = bool(self._note.edit.text().strip())
        self.main_button.say(self.tr("申し送りを記録") if is_typed else self.tr("受付へ"))

    def _act(self) -> None:
        text = self._note.edit.text()
        if text.strip():
            self._presenter.write(text)
        else:
            self.back()

    def _words(self, change: Change, ticked: bool) -> LineWords:  # noqa: FBT001 - the list's own call
        del ticked
        return change_words(change, self._clock.now())
