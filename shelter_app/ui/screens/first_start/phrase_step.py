"""Step three: the passphrase, offered or one's own, typed twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Small, WrappedHeading, WrappedSmall, line_height
from shelter_app.ui.widgets.settling_edit import SecretEdit


class PhraseStep(QWidget):
    """Offer a phrase that can be typed with the IME off, and have it typed twice."""

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = WrappedHeading()
        self._offered.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.typed, self.again = SecretEdit(), SecretEdit()
        self.another = Button(self.tr("別の合言葉を見る"))
        self.another.clicked.connect(presenter.offer_phrase)
        self.reveal = Button(self.tr("文字を見る"))
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._reveal)
        box = Panel("panel")
        inside = stacked(box, gap=0.2, edge=0.6)
        inside.addWidget(Small(self.tr("おすすめの合言葉"), ink="muted"))
        inside.addWidget(self._offered)
        lines = stacked(self, gap=0.5)
        lines.addWidget(box)
        lines.addWidget(
            WrappedSmall(
                self.tr(
                    "紙に書いてから、下に2回入れてください。自分で決めた合言葉でも構いません。"
                ),
                ink="muted",
            )
        )
        lines.addWidget(Field(self.tr("合言葉"), self.typed))
        lines.addWidget(Field(self.tr("合言葉をもう一度"), self.again))
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.reveal)
        ways.addWidget(self.another)
        lines.addLayout(ways)
        lines.addStretch(1)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        self._offered.setText(state.offered_phrase)

    def forget(self) -> None:
        """Empty both boxes."""
        self.typed.clear()
        self.again.clear()
        self.reveal.setChecked(False)

    def _reveal(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled
        self.typed.reveal(shown=on)
        self.again.reveal(shown=on)
