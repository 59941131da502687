"""Who may see what of the people of this shelter: the one table of deeds, asked by its words."""

from shelter_app.application.desk.table import Table
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ledger.rights import LEAD


def lists_everybody(table: Table) -> bool:
    """Tell whether whoever sits here may list everybody: no list-all screen for volunteers."""
    return table.may(Deed.LIST_EVACUEES)


def sees_hidden(table: Table) -> bool:
    """Tell whether people who are not to be disclosed are in their lists: public staff only."""
    return table.may(Deed.SEE_PROTECTED)


def ends_calls(table: Table) -> bool:
    """Tell whether whoever sits here may close a roll call: 責 and 本."""
    return table.author.role in LEAD
