"""A wide button of one or two lines that end in … rather than make a screen wider."""

from PySide6.QtWidgets import QWidget

from shelter_app.ui.widgets.frames import column
from shelter_app.ui.widgets.labels import Elided, ElidedSmall, Small
from shelter_app.ui.widgets.rich_button import RichButton


class LineButton(RichButton):
    """What it is about, and beside it less large what else is to be known; perhaps a key."""

    def __init__(
        self, main: str, more: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(" ".join(part for part in (main, more) if part), parent)
        texts = column(gap=0.05)
        texts.addWidget(Elided(main))
        if more:
            texts.addWidget(ElidedSmall(more))
        self.inside.addLayout(texts, 1)
        if key:
            self.inside.addWidget(Small(key))
        self.settle()
