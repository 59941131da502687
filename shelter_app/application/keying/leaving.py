"""Lines of paper that say who went, and notes that so many came without names."""

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.keying.cards import NothingOnThePaper
from shelter_app.application.keying.forms import keyed, paper
from shelter_app.application.keying.shown import Keyed, PaperGroup, PaperLeaving, Went
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.people import GroupCounted, WhereaboutsChanged

MOST_COUNTED = 10_000


def keep_leaving(table: Table, leaving: PaperLeaving) -> Keyed:
    """Record that somebody went, at the time written; it lists nothing, for it corrects nothing."""
    occurred, source = leaving.when.occurred, paper(leaving.form)
    stays_here = leaving.went in (Went.AWAY, Went.HOME)
    fact = WhereaboutsChanged(
        state=leaving.went.value,
        place=table.here.place if stays_here else b"",
        destination=as_said(leaving.destination),
    )
    draft = Draft("whereabouts.changed", fact, (leaving.person,), occurred=occurred, source=source)
    return _kept(table, draft, leaving.form, 1)


def keep_group(table: Table, group: PaperGroup) -> Keyed:
    """Record so many people without names, at the time written.

    Raises:
        NothingOnThePaper: A-97, when the number counts nobody.
    """
    if not 1 <= group.number <= MOST_COUNTED:
        raise NothingOnThePaper("the number counts nobody")
    fact = GroupCounted(number=group.number, place=table.here.place)
    subject = Subject("group", table.new_id())
    occurred, source = group.when.occurred, paper(group.form)
    draft = Draft("group.counted", fact, (subject,), occurred=occurred, source=source)
    return _kept(table, draft, group.form, group.number)


def _kept(table: Table, draft: Draft, form: str, people: int) -> Keyed:
    act = ActId(table.new_id())
    number = paper(form).form
    noted = (keyed(number, draft.occurred),) if number and draft.occurred else ()
    table.writer.append(Act(act, table.author, (draft, *noted)))
    return Keyed(act, people, (), table.reader.counts().inside)
