"""The form for one more operator: name, affiliation, role and PIN."""

from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.opening.session import NewOperator
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.presenters.sign_in import TypedOperator
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.settling_edit import SecretEdit
from shelter_app.ui.widgets.words import affiliation_word, role_word

_ROLES = (Role.RECEPTION, Role.WELFARE, Role.LEAD)
"""HQ's own role is never given at a desk."""


class OperatorForm(QWidget):
    """What one must know of a person to put their name on every record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.pin, self.again = SecretEdit(), SecretEdit()
        for edit in (self.pin, self.again):
            edit.setMaxLength(8)
        self.affiliation = Choice(
            self.tr("所属"), [(one, affiliation_word(one)) for one in Affiliation]
        )
        self.role = Choice(self.tr("役割"), [(one, role_word(one)) for one in _ROLES])
        lines = stacked(self, gap=0.4)
        lines.addWidget(Field(self.tr("お名前"), self.name))
        lines.addWidget(self.affiliation)
        lines.addWidget(self.role)
        lines.addLayout(
            side_by_side(
                Field(self.tr("暗証番号(数字4から8けた)"), self.pin),
                Field(self.tr("暗証番号をもう一度"), self.again),
            )
        )
        lines.addStretch(1)

    def begin(self, role: Role) -> None:
        """Empty the form."""
        for edit in (self.name, self.pin, self.again):
            edit.clear()
        self.affiliation.choose(Affiliation.RESIDENT)
        self.role.choose(role)

    def typed(self) -> TypedOperator:
        """Return what was typed."""
        new = NewOperator(
            self.name.text().strip(), self.affiliation.value, self.role.value, self.pin.text()
        )
        return TypedOperator(new, self.again.text())
