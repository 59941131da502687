"""``repr`` of any value may reach a log: it shows nothing of a person."""

import pytest

from tests.architecture.invented import field_names, is_record, record, shows
from tests.architecture.source_tree import modules

PUBLIC_FIELDS = frozenset(
    (
        # opaque ids, keys of machines, check values
        *("act", "boot", "card", "device", "epoch", "event", "id", "incident", "machine", "nonce"),
        *("operator", "previous", "public_key", "recipient", "ref", "root_key", "salt", "scope"),
        *("scopes", "store", "wrapped"),
        # words of the program's own
        *("affiliation", "after", "attribute", "channel", "code", "encoding", "form", "header"),
        *("kind", "list", "mark", "opener", "problem", "role", "subjects", "top_role"),
    )
)
"""Texts and bytes that never say anything of a person; every other one hides itself."""

PUBLIC_RECORDS = frozenset(
    {
        # about places and the town, as its open data publishes them
        "domain.places.Place",
        "domain.town_pack.IncidentToJoin",
        "domain.town_pack.Town",
        "application.desk.table.Here",
        "application.opening.session.DeskFacts",
        "application.opening.shown.PackOffer",
        "application.opening.shown.PlaceChoice",
        "application.opening.shown.TownSummary",
        "application.ports.stores.FoundStore",
        "application.ports.stores.Label",
        # text size, colours and language of this laptop's screen
        "ui.widgets.look.Choice",
        # about columns of a table, never about its rows
        "domain.register_report.Found",
        "domain.register_report.ImportReport",
        "domain.register_report.Survey",
        "sheets.roster_rows.Column",
        # about makes of cards and readers
        "devices.my_number_card.layout.Application",
        "devices.pcsc.scard.Watched",
        # about the program and the calendar
        "application.prints.printing.Printed",
        "domain.eras.Era",
        "domain.ledger.catalogue.Kind",
        "sheets.frame.Page",
        "sheets.glyphs.Glyph",
        "ui.widgets.message.Message",
        "ui.widgets.tokens.Tokens",
    }
)


def place(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}".removeprefix("shelter_app.")


RECORDS = {
    place(thing): thing
    for module in modules()
    for thing in vars(module).values()
    if is_record(thing) and thing.__module__ == module.__name__
}


def shown_fields(cls: type) -> list[str]:
    """Fields whose content gets into the ``repr``."""
    private = [name for name in field_names(cls) if name not in PUBLIC_FIELDS]
    return [name for name in private if shows(repr(record(cls, frozenset({name}))))]


@pytest.mark.parametrize("name", sorted(RECORDS.keys() - PUBLIC_RECORDS))
def test_a_value_can_be_logged(name: str) -> None:
    assert shown_fields(RECORDS[name]) == []


def test_the_list_of_exceptions_names_what_exists() -> None:
    assert PUBLIC_RECORDS - RECORDS.keys() == set()
