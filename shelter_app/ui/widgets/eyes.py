"""The one place to choose text size, colours and language, on the first screen anyone sees."""

from PySide6.QtWidgets import QWidget

from shelter_app.ui.widgets.fields import Choice
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import Small, line_height
from shelter_app.ui.widgets.look import SCALES, worn
from shelter_app.ui.widgets.look import Choice as LookChoice
from shelter_app.ui.widgets.tokens import Scheme


class EyesPicker(QWidget):
    """Text size and colours take effect at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = [(scale, f"{scale}%") for scale in SCALES]
        self.size_choice = Choice(self.tr("文字の大きさ"), sizes)
        schemes: list[tuple[Scheme | None, str]] = [
            (None, self.tr("自動")),
            (Scheme.LIGHT, self.tr("明るい")),
            (Scheme.DARK, self.tr("暗い")),
            (Scheme.CONTRAST, self.tr("くっきり")),
        ]
        self.scheme_choice = Choice(self.tr("色"), schemes)
        languages = [
            ("", self.tr("自動")),
            ("ja", "日本語"),
            ("ja-easy", "やさしい日本語"),
            ("en", "English"),
        ]
        self.language_choice = Choice(self.tr("ことば"), languages)
        self._later = Small(self.tr("ことばは、ソフトを開き直すと替わります"), ink="muted")
        self._later.hide()
        flow = FlowLayout(gap=round(line_height()))
        self.setLayout(flow)
        flow.addWidget(self.size_choice)
        flow.addWidget(self.scheme_choice)
        flow.addWidget(self.language_choice)
        flow.addWidget(self._later)
        self.size_choice.choose(worn().choice.scale)
        self.scheme_choice.choose(worn().choice.scheme)
        self.size_choice.changed.connect(self._apply)
        self.scheme_choice.changed.connect(self._apply)
        self.language_choice.choose(worn().choice.language)
        self.language_choice.changed.connect(self._speak)

    def _speak(self) -> None:
        self._later.setVisible(self.language_choice.value != worn().choice.language)
        self._apply()

    def _apply(self) -> None:
        language = self.language_choice.value
        worn().apply(LookChoice(self.scheme_choice.value, self.size_choice.value, language))
