"""Who may see what of the people of this shelter (design: no list-all screen for volunteers)."""

from shelter_app.application.desk.table import Table
from shelter_app.domain.ledger.rights import LEAD, WELFARE


def lists_everybody(table: Table) -> bool:
    """Tell whether whoever sits here may list everybody: 配, 責 and 本; not 受."""
    return table.author.role in WELFARE


def sees_hidden(table: Table) -> bool:
    """Tell whether people who are not to be disclosed are in their lists: public staff only."""
    return table.author.affiliation.is_public


def ends_calls(table: Table) -> bool:
    """Tell whether whoever sits here may close a roll call: 責 and 本."""
    return table.author.role in LEAD
