"""The band under the picture: colour, word and icon together say what became of a card."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from shelter_app.application.camera.shown import CameraSight, ScanKind
from shelter_app.ui.presenters.camera import CameraPresenter, CameraState
from shelter_app.ui.widgets.frames import Panel, beside
from shelter_app.ui.widgets.labels import Icon, Strong
from shelter_app.ui.widgets.message import Tone, translate

STAYS = 3_000
"""Milliseconds that a verdict stays on the band."""


class VerdictBand(Panel):
    """Calm until something was shown to the camera, then yes or no for three seconds."""

    def __init__(self, presenter: CameraPresenter, parent: QWidget | None = None) -> None:
        super().__init__("quiet", parent)
        self._presenter = presenter
        self._icon = Icon("card", "on_quiet", 1.4)
        self._word = Strong(ink="on_quiet")
        self._word.setWordWrap(True)
        row = beside(self, gap=0.5, edge=0.5)
        row.addWidget(self._icon)
        row.addWidget(self._word, 1, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(presenter.calm)
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    @property
    def speaking(self) -> bool:
        """Tell whether there is a verdict on the band."""
        return self._presenter.state.verdict is not None

    def render_state(self, state: CameraState) -> None:
        """Draw the state; a new verdict stays for a while."""
        tone, icon, word = _saying(state)
        ink = f"on_{tone.value}"
        self.set_tone(tone.value)
        self._icon.show_icon(icon, ink)
        self._word.set_ink(ink)
        self._word.setText(word)
        self.setAccessibleName(word)
        if state.verdict is None:
            self._timer.stop()
        else:
            self._timer.start()


def _saying(state: CameraState) -> tuple[Tone, str, str]:
    if state.verdict is not None:
        return _verdict(state.verdict)
    if not state.watching:
        return Tone.CALM, "card", translate("Verdict", "カメラは休み")
    if state.sight is CameraSight.DARK:
        dark = translate("Verdict", "暗くて読めません。明かりを近づけてください")
        return Tone.CALM, "camera", dark
    if state.sight is CameraSight.ABSENT:
        absent = translate("Verdict", "カメラがありません。お名前で受け付けられます")
        return Tone.CALM, "camera", absent
    return Tone.CALM, "card", translate("Verdict", "カードを枠に合わせてください")


def _verdict(kind: ScanKind) -> tuple[Tone, str, str]:
    yes, heed = (Tone.GOOD, "check"), (Tone.HEED, "cross")
    just_now = translate("Verdict", "いま読み取ったカードです")
    sayings = {
        ScanKind.ACCEPTED: (*yes, translate("Verdict", "読み取りました")),
        ScanKind.TOKEN_KEPT: (*yes, translate("Verdict", "番号を預かりました")),
        ScanKind.TAKEN_JUST_NOW: (Tone.CALM, "info", just_now),
        ScanKind.FOREIGN: (*heed, translate("Verdict", "受付カードではありません")),
        ScanKind.MY_NUMBER: (*heed, translate("Verdict", "カードを裏返してください")),
        ScanKind.DAMAGED: (*heed, translate("Verdict", "読み取れません")),
        ScanKind.NEWER: (*heed, translate("Verdict", "新しい版のカードです")),
    }
    return sayings[kind]
