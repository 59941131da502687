"""個別避難計画 on one page, to be read across a table."""

from PySide6.QtWidgets import QWidget

from shelter_app.application.unseen.shown import Plan
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.words import sex_word


class PlanPanel(Panel):
    """One line for each thing the plan says; what it leaves out is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._text = Wrapped()
        stacked(self, edge=0.5).addWidget(self._text)
        self.hide()

    def render_plan(self, plan: Plan | None) -> None:
        """Draw a plan, or nothing of anybody."""
        self._text.setText("\n".join(self._lines(plan)) if plan else "")
        self.setVisible(plan is not None)

    def _lines(self, plan: Plan) -> list[str]:
        age = self.tr("{age}歳").format(age=plan.age) if plan.age is not None else ""
        said = [
            (self.tr("氏名"), (plan.name, plan.kana, sex_word(plan.sex))),
            (self.tr("生年月日"), (plan.birth, age)),
            (self.tr("住所"), (plan.address,)),
            (self.tr("居所"), (plan.residence,)),
            (self.tr("電話"), (plan.phone, plan.fax)),
            (self.tr("緊急連絡先"), (plan.emergency_contact,)),
            (self.tr("同居者"), (plan.living_with,)),
            (self.tr("支援を必要とする事由"), (plan.reason,)),
            (self.tr("支援者"), (plan.helper_name, plan.helper_phone, plan.helper_address)),
            (self.tr("避難先"), (plan.planned_shelter,)),
            (self.tr("避難経路"), (plan.route,)),
            (self.tr("留意事項"), (plan.plan_remarks, plan.remarks)),
        ]
        lines = ((name, "  ".join(part for part in parts if part)) for name, parts in said)
        return [f"{name}: {text}" for name, text in lines if text]
