"""A register line as the list of the unseen shows it, and its plan on one page."""

from collections.abc import Container

from shelter_app.application.desk.table import Table
from shelter_app.application.unseen.found import Found
from shelter_app.application.unseen.searches import tried
from shelter_app.application.unseen.shown import Plan, UnseenLine
from shelter_app.domain.dates import age_on
from shelter_app.domain.deeds import Deed
from shelter_app.domain.register import Entry


def line_of(table: Table, found: Found, danger: Container[str]) -> UnseenLine:
    """Show one line; reasons only to those who may read them."""
    entry = found.entry
    zone = table.clock.now().tzinfo
    return UnseenLine(
        ref=found.subject,
        name=entry.name,
        kana=entry.kana,
        sex=entry.sex,
        age=_age(table, entry),
        district=entry.district,
        address=entry.residence or entry.address,
        phone=entry.phone,
        helper=entry.helper_name,
        helper_phone=entry.helper_phone,
        urgency=found.urgency,
        reasons=entry.reason_codes if table.may(Deed.SEE_REASONS) else (),
        safety=found.safety.state,
        is_contested=found.safety.is_contested,
        is_expected=found.is_expected,
        is_waiting=found.is_waiting,
        is_danger=entry.district in danger,
        hearsay=found.is_hearsay,
        out=found.out,
        tries=len(found.tries) - found.out,
        last=next((tried(one, zone) for one in found.tries if one.value.get("outcome")), None),
    )


def plan_of(table: Table, entry: Entry) -> Plan:
    """Put a line's plan on one page.

    Raises:
        NotPermitted: for those who may not read reasons.
    """
    table.require(Deed.SEE_REASONS)
    return Plan(
        name=entry.name,
        kana=entry.kana,
        sex=entry.sex,
        birth=entry.birth_text,
        age=_age(table, entry),
        address=entry.address,
        residence=entry.residence,
        phone=entry.phone,
        fax=entry.fax,
        emergency_contact=entry.emergency_contact,
        living_with=entry.living_with,
        reason=entry.reason,
        helper_name=entry.helper_name,
        helper_address=entry.helper_address,
        helper_phone=entry.helper_phone,
        planned_shelter=entry.planned_shelter,
        route=entry.route,
        remarks=entry.remarks,
        plan_remarks=entry.plan_remarks,
    )


def _age(table: Table, entry: Entry) -> int | None:
    birth = entry.birth
    return age_on(birth, table.clock.today()) if birth else None
