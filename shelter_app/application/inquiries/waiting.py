"""Inquiries that wait: the message is brought to whoever is meant, if they are here and wish it."""

from shelter_app.application.desk.lines import age_of
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.inquiries.ask import meant_rows
from shelter_app.application.inquiries.shown import Meant, OpenInquiry
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.searches import moment
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, EventId
from shelter_app.domain.ledger.facts.running import InquiryAnswered
from shelter_app.domain.ledger.row import Row


def waiting(table: Table) -> tuple[OpenInquiry, ...]:
    """List the inquiries that nobody has answered, the oldest first.

    Raises:
        NotPermitted: for those who may not answer.
    """
    table.require(Deed.TELL)
    rows = [row for row in table.reader.all_of("inquiry") if _is_open(row)]
    rows.sort(key=lambda row: row.attributes["inquiry"][0].at_ms or 0)
    return tuple(_line(table, row) for row in rows)


def meant(table: Table, inquiry: OpenInquiry) -> tuple[Meant, ...]:
    """Find who may be meant; somebody not to be disclosed only before eyes that may know.

    Raises:
        NotPermitted.
    """
    table.require(Deed.TELL)
    hidden = table.reader.protected()
    may = table.may(Deed.SEE_PROTECTED)
    rows = meant_rows(table, inquiry.about, "", "", "")
    return tuple(
        _meant(table, row, is_hidden=row.id in hidden)
        for row in rows
        if may or row.id not in hidden
    )


def settle(table: Table, inquiry: OpenInquiry, told: str) -> tuple[OpenInquiry, ...]:
    """Write down what became of an inquiry.

    Raises:
        NotPermitted, TextTooLong.
    """
    table.require(Deed.TELL)
    (words,) = said(told)
    row = table.reader.row(inquiry.ref)
    heads = tuple(map(EventId, row.heads("answered"))) if row else ()
    fact = InquiryAnswered(told=words)
    draft = Draft("inquiry.answered", fact, (inquiry.ref,), {"answered": heads})
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
    return waiting(table)


def _is_open(row: Row) -> bool:
    return bool(row.value("inquiry")) and "answered" not in row.attributes


def _line(table: Table, row: Row) -> OpenInquiry:
    taken = row.value("inquiry")
    return OpenInquiry(
        ref=row.subject,
        asker=str(taken.get("asker", "")),
        relation=str(taken.get("relation", "")),
        about=str(taken.get("about", "")),
        message=str(taken.get("message", "")),
        call_back=str(taken.get("call_back", "")),
        at=moment(row.attributes["inquiry"][0].at_ms, table.clock.now().tzinfo),
    )


def _meant(table: Table, row: Row, *, is_hidden: bool) -> Meant:
    stay = row.value("whereabouts") or {}
    name = str(row.value("name") or row.value("kana") or "")
    return Meant(
        ref=row.subject,
        name=called_name(row) or name if is_hidden else name,
        kana=str(row.value("kana") or "") if not is_hidden else "",
        age=age_of(row, table.clock.today()),
        town=str(row.value("town") or ""),
        slip=str(row.value("slip") or ""),
        area=str(stay.get("area") or ""),
        is_hidden=is_hidden,
    )
