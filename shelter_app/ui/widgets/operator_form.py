"""The form for one more operator: name, affiliation, role, until when, and PIN."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.opening.session import NewOperator
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.sign_in import TypedOperator
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.settling_edit import SecretEdit
from shelter_app.ui.widgets.words import affiliation_word, role_word

_ROLES = (Role.RECEPTION, Role.WELFARE, Role.LEAD)
"""HQ's own role is never given at a desk."""


class OperatorForm(QWidget):
    """What one must know of a person to put their name on every record.

    Until when is asked where a clock is given, and never of whoever leads first: a desk whose only
    leader has gone could name nobody any more.
    """

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.pin, self.again = SecretEdit(), SecretEdit()
        for edit in (self.pin, self.again):
            edit.setMaxLength(8)
        self.affiliation = Choice(
            self.tr("所属"), [(one, affiliation_word(one)) for one in Affiliation]
        )
        self.role = Choice(self.tr("役割"), [(one, role_word(one)) for one in _ROLES])
        self.days = Choice(self.tr("いつまで担当しますか"), self._periods())
        lines = stacked(self, gap=0.4)
        lines.addWidget(Field(self.tr("お名前"), self.name))
        lines.addWidget(self.affiliation)
        lines.addWidget(self.role)
        lines.addWidget(self.days)
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
        self.days.choose(0)
        self.days.setVisible(self._clock is not None and role is not Role.LEAD)

    def typed(self) -> TypedOperator:
        """Return what was typed."""
        until_ms = end_of(self._clock.now(), self.days.value) if self._clock else 0
        new = NewOperator(
            name=self.name.text().strip(),
            affiliation=self.affiliation.value,
            role=self.role.value,
            pin=self.pin.text(),
            until_ms=until_ms,
        )
        return TypedOperator(new, self.again.text())

    def _periods(self) -> list[tuple[int, str]]:
        return [
            (0, self.tr("決めない")),
            (1, self.tr("今日まで")),
            (3, self.tr("今日から3日間")),
            (7, self.tr("今日から7日間")),
            (30, self.tr("今日から30日間")),
        ]


def end_of(now: datetime, days: int) -> int:
    """Return the midnight that ends so many days, today being the first; 0 days is no end."""
    if not days:
        return 0
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return round((today + timedelta(days=days)).timestamp() * 1000)
