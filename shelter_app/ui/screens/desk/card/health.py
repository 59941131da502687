"""体調: asked first, with the area somebody goes to."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.told import Said
from shelter_app.domain.conditions import Condition, Sign
from shelter_app.ui.screens.desk.card.page import Others, Page
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.card_words import condition_word, sign_word
from shelter_app.ui.widgets.fields import Field, Toggles, side_by_side
from shelter_app.ui.widgets.labels import WrappedSmall


class HealthPage(Page):
    """What may pass to others, then けが・体調, and where in the shelter this person goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        signs = [(sign, sign_word(sign)) for sign in Sign]
        self.signs = Toggles(self.tr("熱・せきなど"), signs)
        conditions = [(one, condition_word(one)) for one in Condition]
        self.condition = Toggles(self.tr("けが・体調"), conditions)
        self.ailment = self.box(self.tr("くわしく"))
        self.area = self.box(self.tr("案内する区画"))
        self.area.setPlaceholderText(self.tr("例 保健室、2階の教室"))
        self._apart = WrappedSmall(
            self.tr("ほかの人と分かれた区画へ案内してください。"), mark="urgent"
        )
        self._apart.hide()
        for part in (self.signs, self.condition):
            self.column.addWidget(part)
        self.column.addLayout(
            side_by_side(
                Field(self.tr("くわしく"), self.ailment), Field(self.tr("案内する区画"), self.area)
            )
        )
        self.column.addWidget(self._apart)
        self.column.addStretch(1)
        self.signs.changed.connect(self.changed)
        for one, button in zip(Condition, self.condition.buttons, strict=True):
            button.clicked.connect(lambda _=False, one=one: self._only(one))

    @override
    def fill(self, said: Said, others: Others) -> None:
        self.signs.choose(said.signs)
        self.condition.choose((said.condition,) if said.condition else ())
        self.ailment.put(said.ailment)
        self.area.put(said.area)
        self._apart.setVisible(bool(said.signs))

    @override
    def read(self, said: Said) -> Said:
        return replace(
            said,
            signs=self.signs.values,
            condition=next(iter(self.condition.values), None),
            ailment=self.ailment.text(),
            area=self.area.text(),
        )

    @override
    def choices(self) -> list[Button]:
        return [*self.signs.buttons, *self.condition.buttons]

    def _only(self, condition: Condition) -> None:
        """One is how somebody is; pressed again it is not said."""
        still = condition in self.condition.values
        self.condition.choose((condition,) if still else ())
        self.changed.emit()
