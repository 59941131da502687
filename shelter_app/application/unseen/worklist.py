"""Whom nobody has seen, in the order in which somebody should look for them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from shelter_app.application.desk.looked import record_first_look
from shelter_app.application.desk.table import Table
from shelter_app.application.unseen.areas import dangers
from shelter_app.application.unseen.found import Found, find_unseen
from shelter_app.application.unseen.lines import line_of
from shelter_app.application.unseen.searches import trips
from shelter_app.application.unseen.seeing import known, open_register
from shelter_app.application.unseen.shown import Facet, Order, Part, Wanted, Worklist
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import EntryId


def worklist(table: Table, wanted: Wanted) -> Worklist:
    """List whom nobody has seen; which lines are shown is written down before.

    確認待ち is last in every order, since nobody is sent out for it; then come those for whom
    somebody is on the way or of whom others say that they are well.

    Raises:
        NotPermitted, RegisterClosed.
    """
    table.require(Deed.SEE_REGISTER)
    entries = {entry.id: entry for entry in open_register(table).every_entry()}
    facts = known(table)
    found = list(find_unseen(table, entries, facts))
    danger = dangers(table)
    near = [
        one
        for one in found
        if wanted.district in ("", one.entry.district)
        and wanted.helper in ("", one.entry.helper_name)
    ]
    shown = sorted((one for one in near if one.is_in(wanted.part)), key=_KEYS[wanted.order])
    away = trips(
        facts.rows.values(),
        table.clock.now(),
        lambda entry: entries[entry].name if entry in entries else "",
        lambda entry: entry in entries and entries[entry].district in danger,
    )
    listed = [one.entry.id for one in shown]
    out = [EntryId(home.id) for trip in away for home in trip.entries if home.id in entries]
    record_first_look(table, "worklist", [*dict.fromkeys([*listed, *out])])
    return Worklist(
        wanted=wanted,
        lines=tuple(line_of(table, one, danger) for one in shown),
        total=len(found),
        parts=tuple((part, sum(one.is_in(part) for one in near)) for part in Part),
        districts=_facets((one.entry.district for one in found), danger),
        helpers=_facets((one.entry.helper_name for one in found), {}),
        trips=away,
    )


def _facets(names: Iterable[str], danger: Mapping[str, str]) -> tuple[Facet, ...]:
    counted = Counter(name for name in names if name)
    return tuple(
        Facet(name, number, danger.get(name, "")) for name, number in counted.most_common()
    )


_Key = tuple[object, ...]


def _by_urgency(one: Found) -> _Key:
    return (*_turn(one), -one.urgency, len(one.tries), *_home(one))


def _by_district(one: Found) -> _Key:
    return (one.is_waiting, one.entry.district, *_turn(one), -one.urgency, *_home(one))


def _by_helper(one: Found) -> _Key:
    helper = one.entry.helper_name
    return (one.is_waiting, not helper, helper, *_turn(one), -one.urgency, *_home(one))


def _turn(one: Found) -> tuple[bool, bool, bool]:
    return (one.is_waiting, bool(one.out), one.is_hearsay)


def _home(one: Found) -> tuple[str, str, str, bytes]:
    """Keep a household and its neighbours together."""
    entry = one.entry
    return (entry.district, entry.address, entry.household, entry.id)


_KEYS: Mapping[Order, Callable[[Found], _Key]] = {
    Order.URGENCY: _by_urgency,
    Order.DISTRICT: _by_district,
    Order.HELPER: _by_helper,
}
