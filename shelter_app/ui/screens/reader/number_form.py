"""照合番号B made easy: three boxes and a drawing of where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from shelter_app.domain.secret import Secret
from shelter_app.ui.widgets.card_front import CardFront
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import line_height

_YEAR, _CODE = 4, 4


class NumberForm(QWidget):
    """①生年月日 ②有効期限の年 ③セキュリティコード; emptied as soon as they were read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.birth, self.year, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.birth.setPlaceholderText(self.tr("昭和55年2月17日、S55.2.17"))
        self.year.setPlaceholderText("2035")
        for edit, size in ((self.year, _YEAR), (self.code, _CODE)):
            edit.setMaxLength(size)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.face = QCheckBox(self.tr("顔写真も見る(少し長くかかります)"))
        boxes = QWidget()
        column = stacked(boxes, gap=0.4)
        column.addWidget(Field(self.tr("① 生年月日"), self.birth))
        column.addWidget(Field(self.tr("② 有効期限の年(西暦)"), self.year))
        row = QHBoxLayout()
        row.setSpacing(round(line_height() * 0.8))
        row.addWidget(boxes, 1)
        row.addWidget(CardFront(), 0, Qt.AlignmentFlag.AlignTop)
        whole = stacked(self, gap=0.4)
        whole.addLayout(row)
        whole.addWidget(Field(self.tr("③ セキュリティコード(4 桁)"), self.code))
        whole.addWidget(self.face)

    def take_code(self) -> Secret:
        """Take the security code out of its box."""
        code = Secret(self.code.text())
        self.code.clear()
        return code

    def empty(self) -> None:
        """Forget everything typed."""
        for edit in (self.birth, self.year, self.code):
            edit.clear()
        self.face.setChecked(False)

    def take_focus(self) -> None:
        """Begin where something is missing."""
        empty = (one for one in (self.birth, self.year) if not one.text())
        next(empty, self.code).setFocus()
