"""Which use case gathers which sheet, and for whom."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.blank import blank
from shelter_app.application.prints.handover import hand_over
from shelter_app.application.prints.plan import plans
from shelter_app.application.prints.posting import is_posting, posting
from shelter_app.application.prints.printing import Offer
from shelter_app.application.prints.report import report
from shelter_app.application.prints.requests import requests
from shelter_app.application.prints.rollcall import rollcall
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.prints.worklist import unseen_number, worklist
from shelter_app.application.worksheets import Worksheet
from shelter_app.domain.deeds import Deed

ORDER: Final = (
    SheetKind.ROSTER,
    SheetKind.ROLL_CALL,
    SheetKind.WORKLIST,
    SheetKind.REQUESTS,
    SheetKind.REPORT,
    SheetKind.HAND_OVER,
    SheetKind.BLANK_CARDS,
    SheetKind.BLANK_LISTS,
    SheetKind.POSTING,
)
"""The sheets of the list, in the order in which its keys count."""
NEEDS: Final[Mapping[SheetKind, Deed]] = MappingProxyType(
    {
        SheetKind.ROSTER: Deed.PRINT_ROSTERS,
        SheetKind.ROLL_CALL: Deed.PRINT_ROSTERS,
        SheetKind.POSTING: Deed.PRINT_ROSTERS,
        SheetKind.WORKLIST: Deed.PRINT_REGISTER,
        SheetKind.REQUESTS: Deed.SEE_REASONS,
        SheetKind.HAND_OVER: Deed.LIST_EVACUEES,
    }
)
"""What somebody must be allowed for a sheet; sheets with nobody on them need nothing."""


def offers(table: Table) -> tuple[Offer, ...]:
    """List what whoever is signed in may print; the worklist only while a register is open."""
    return tuple(
        Offer(kind, is_off=kind is SheetKind.POSTING and not is_posting(table))
        for kind in ORDER
        if (kind not in NEEDS or table.may(NEEDS[kind]))
        and not (kind is SheetKind.WORKLIST and table.register is None)
    )


def worksheet(table: Table, label: Label, wanted: Wanted) -> Worksheet:
    """Gather a sheet for working by hand; each use case asks itself whether that is allowed."""
    makers: dict[SheetKind, Callable[[], Worksheet]] = {
        SheetKind.ROLL_CALL: lambda: rollcall(table, label),
        SheetKind.POSTING: lambda: posting(table, label),
        SheetKind.REPORT: lambda: report(table, label, unseen_number(table)),
        SheetKind.REQUESTS: lambda: requests(table, label),
        SheetKind.HAND_OVER: lambda: hand_over(table, label),
        SheetKind.WORKLIST: lambda: worklist(table, label),
        SheetKind.PLAN: lambda: plans(table, label, wanted.entries),
        SheetKind.BLANK_CARDS: lambda: blank(table, label, wanted.kind, wanted.sheets),
        SheetKind.BLANK_LISTS: lambda: blank(table, label, wanted.kind, wanted.sheets),
    }
    return makers[wanted.kind]()
