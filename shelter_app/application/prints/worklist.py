"""The worklist of the unseen on paper, by district, with what is needed to go and look."""

from collections import defaultdict

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.words import reason_words, try_words
from shelter_app.application.unseen import worklist as unseen
from shelter_app.application.unseen.seeing import known, open_register
from shelter_app.application.unseen.shown import Order, UnseenLine, Wanted
from shelter_app.application.worksheets import SearchDistrict, SearchLine, SearchSheet
from shelter_app.domain.deeds import Deed


def worklist(table: Table, label: Label) -> SearchSheet:
    """Gather whom nobody has seen, having recorded that the lines are taken out.

    Raises:
        NotPermitted: for those who may not print lines of the register.
        RegisterClosed: while no register is open.
    """
    table.require(Deed.PRINT_REGISTER)
    found = unseen.worklist(table, Wanted(order=Order.DISTRICT))
    mark = issue(table, label, SheetKind.WORKLIST, [line.ref.id for line in found.lines])
    danger = {facet.name: facet.danger for facet in found.districts if facet.danger}
    districts: dict[str, list[SearchLine]] = defaultdict(list)
    for line in found.lines:
        districts[line.district].append(_line(line))
    ordered = sorted(districts, key=lambda name: (not name, name))
    return SearchSheet(
        mark,
        tuple(
            SearchDistrict(name, tuple(districts[name]), danger.get(name, "")) for name in ordered
        ),
    )


def unseen_number(table: Table) -> int | None:
    """Count whom nobody has seen, 確認待ち included; None while no register is open.

    A number names nobody, so that whoever reads out the report may know it.
    """
    if table.register is None:
        return None
    entries = [entry.id for entry in open_register(table).every_entry()]
    return len(known(table).unseen(entries))


def _line(line: UnseenLine) -> SearchLine:
    helper = " ".join(part for part in (line.helper, line.helper_phone) if part)
    return SearchLine(
        name=line.name,
        kana=line.kana,
        sex=line.sex,
        age=line.age,
        address=line.address or line.district,
        phone=line.phone,
        reason=reason_words(line.reasons),
        helper=f"支援 {helper}" if helper else "",
        tried=_tried(line),
        waiting=line.is_waiting,
        urgency=line.urgency,
    )


def _tried(line: UnseenLine) -> str:
    parts = [f"{line.out}組が訪問中"] if line.out else []
    if line.last is not None:
        at = f"{line.last.at:%d日 %H:%M}" if line.last.at else ""
        parts.append(" ".join(filter(None, (at, try_words(line.last.how, line.last.outcome)))))
    return "。".join(parts)
