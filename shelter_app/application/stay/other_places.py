"""The shelters of the town that people may move to."""

from shelter_app.application.desk.table import Table
from shelter_app.application.stay.shown import OtherPlace


def other_places(table: Table) -> tuple[OtherPlace, ...]:
    """List them in the pack's order, this one left out; none while no register is open."""
    if table.register is None:
        return ()
    every = table.register.places()
    return tuple(OtherPlace(one.id, one.name) for one in every if one.id != table.here.place)
