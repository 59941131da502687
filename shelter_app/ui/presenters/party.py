"""The people on the desk before Enter, as pure values: rows, ticks and the order they make."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from shelter_app.application.desk.shown import (
    Order,
    Origin,
    PersonLine,
    Presentation,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.domain.ids import Subject

NEXT_STANDING = {
    Standing.CAME: Standing.NOT_YET,
    Standing.NOT_YET: Standing.UNKNOWN,
    Standing.UNKNOWN: Standing.CAME,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the desk, with what the operator says of them."""

    line: PersonLine
    standing: Standing
    where: str = field(default="", repr=False)
    typed: TypedPerson | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Party:
    """Those who came together and those who belong to them."""

    rows: tuple[Row, ...] = ()
    presentations: tuple[Presentation, ...] = ()

    @property
    def came(self) -> int:
        """Count those who stand at the table."""
        return sum(row.standing is Standing.CAME for row in self.rows)

    def joined(self, presentation: Presentation) -> "Party":
        """Add another card's people; a person already shown is only ticked, never shown twice."""
        shown = {row.line.ref for row in self.rows}
        ticked = {line.ref for line in presentation.lines if line.standing is Standing.CAME}
        kept = tuple(
            replace(row, standing=Standing.CAME) if row.line.ref in ticked else row
            for row in self.rows
        )
        new = tuple(
            Row(line, line.standing) for line in presentation.lines if line.ref not in shown
        )
        return Party(kept + new, (*self.presentations, presentation))

    def with_typed(self, person: TypedPerson) -> "Party":
        """Add someone with nothing in hand, who stands there."""
        number = sum(row.typed is not None for row in self.rows)
        line = PersonLine(
            ref=Subject("typed", bytes([number])),
            name=person.name,
            kana=person.kana,
            sex=person.sex,
            town=person.town,
            origin=Origin.TYPED,
            standing=Standing.CAME,
        )
        row = Row(line, Standing.CAME, typed=person)
        return replace(self, rows=(*self.rows, row))

    def cycled(self, index: int) -> "Party":
        """Move one person on: 来た, まだ, 不明, and round again."""
        return self.standing_of(index, NEXT_STANDING[self.rows[index].standing])

    def standing_of(self, index: int, standing: Standing) -> "Party":
        """Say of one person where they stand; only a「まだ」keeps its answer to where."""
        row = self.rows[index]
        where = row.where if standing is Standing.NOT_YET else ""
        return self._with_row(index, replace(row, standing=standing, where=where))

    def whereabouts_of(self, index: int, where: str) -> "Party":
        """Note where someone who has not come is said to be."""
        return self._with_row(index, replace(self.rows[index], where=where))

    def order(self) -> Order:
        """Say what Enter means now; someone typed in who is not there is not recorded."""
        stood = (
            Stood(row.line.ref, row.standing, row.where) for row in self.rows if row.typed is None
        )
        came = (row.typed for row in self.rows if row.standing is Standing.CAME)
        return Order(self.presentations, tuple(stood), tuple(_typed(came)))

    def _with_row(self, index: int, row: Row) -> "Party":
        return replace(self, rows=(*self.rows[:index], row, *self.rows[index + 1 :]))


def _typed(people: Iterable[TypedPerson | None]) -> Iterable[TypedPerson]:
    return (person for person in people if person is not None)
