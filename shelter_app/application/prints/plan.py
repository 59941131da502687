"""Individual evacuation plans (個別避難計画) of those who are looked for, a page each."""

from collections.abc import Iterator, Sequence

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.unseen.seeing import open_register
from shelter_app.application.worksheets import PlanField, PlanSheet
from shelter_app.domain.dates import age_on
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import EntryId
from shelter_app.domain.people import Sex
from shelter_app.domain.register import Entry

_SEXES = {Sex.MALE: "男", Sex.FEMALE: "女"}


def plans(table: Table, label: Label, entries: Sequence[bytes]) -> PlanSheet:
    """Gather the plans of these register lines, having recorded that they are taken out.

    Raises:
        NotPermitted: for those who may not print lines of the register, or not read reasons.
        RegisterClosed: while no register is open.
    """
    table.require(Deed.PRINT_REGISTER)
    table.require(Deed.SEE_REASONS)
    found = open_register(table).entries([EntryId(one) for one in entries])
    mark = issue(table, label, SheetKind.PLAN, [entry.id for entry in found])
    return PlanSheet(mark, tuple(tuple(_fields(table, entry)) for entry in found))


def _fields(table: Table, entry: Entry) -> Iterator[PlanField]:
    """Name the items in the order of 災害対策基本法49条の10第2項 and 49条の14第3項."""
    reading = f"({entry.kana})" if entry.kana else ""
    yield PlanField("氏名", f"{entry.name}{reading}")
    yield PlanField("生年月日・性別", _birth(table, entry))
    yield PlanField("住所", entry.address)
    if entry.residence and entry.residence != entry.address:
        yield PlanField("居所(いま住んでいる所)", entry.residence)
    yield PlanField("地区・自治会", entry.district)
    yield PlanField("電話・FAX", _joined(entry.phone, entry.fax and f"FAX {entry.fax}"))
    yield PlanField("緊急連絡先", entry.emergency_contact)
    yield PlanField("配慮が必要なこと", entry.reason)
    yield PlanField("一緒に住む人", entry.living_with)
    helper = _joined(entry.helper_name, entry.helper_phone, entry.helper_address)
    yield PlanField("支援する人", helper)
    yield PlanField("避難先", entry.planned_shelter)
    yield PlanField("避難の道", entry.route)
    yield PlanField("計画の備考", _joined(entry.plan_remarks, entry.remarks))


def _birth(table: Table, entry: Entry) -> str:
    birth = entry.birth
    age = age_on(birth, table.clock.today()) if birth else None
    years = f"({age}歳)" if age is not None else ""
    return _joined(f"{entry.birth_text}{years}", _SEXES.get(entry.sex, ""))


def _joined(*parts: str) -> str:
    return "　".join(part for part in parts if part)
