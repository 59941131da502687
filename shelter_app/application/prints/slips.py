"""Reception slips (受付票) of people who are received: the code to say, and the same as a QR."""

from collections.abc import Sequence

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind, SlipFace, SlipSheet
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.domain.ids import Subject
from shelter_app.domain.spoken import NotASpokenCode, parse_spoken
from shelter_app.wire.card import render_slip


def slips(table: Table, label: Label, people: Sequence[bytes]) -> SlipSheet:
    """Gather the slips of these people, having recorded that they are printed.

    Everybody who receives people may print them: no name stands on a slip.

    Raises:
        NotASpokenCode: C-11, when nobody of that id has a slip here; then nothing is printed.
    """
    faces = tuple(_face(table, person) for person in people)
    return SlipSheet(issue(table, label, SheetKind.SLIPS, people), faces)


def _face(table: Table, person: bytes) -> SlipFace:
    row = table.reader.row(Subject("person", person))
    code = parse_spoken(str((row.value("slip") if row else None) or ""))
    if code is None:
        raise NotASpokenCode
    return SlipFace(render_slip(person, code), str(code))
