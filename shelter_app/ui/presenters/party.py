"""The people on the desk before Enter, as pure values: rows, ticks and the order they make."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from shelter_app.application.desk.shown import (
    Awaited,
    Order,
    Origin,
    PersonLine,
    Presentation,
    Standing,
    Stood,
    Trouble,
    TypedPerson,
)
from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.ids import Subject

NEXT_STANDING = {
    Standing.CAME: Standing.NOT_YET,
    Standing.NOT_YET: Standing.UNKNOWN,
    Standing.UNKNOWN: Standing.CAME,
}
NEXT_TROUBLE = {
    None: Trouble.TRAPPED,
    Trouble.TRAPPED: Trouble.HURT,
    Trouble.HURT: Trouble.NO_ANSWER,
    Trouble.NO_ANSWER: None,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the desk, with what the operator says of them."""

    line: PersonLine
    standing: Standing
    where: str = field(default="", repr=False)
    typed: TypedPerson | None = field(default=None, repr=False)
    said: Said = NOTHING_SAID
    trouble: Trouble | None = field(default=None, repr=False)


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
        party = Party(kept + new, (*self.presentations, presentation))
        for number, person in enumerate(presentation.stated):
            party = party._with_stated(
                person, is_first=number == 0 and presentation.starts_with_stated
            )
        return party

    def with_typed(self, person: TypedPerson) -> "Party":
        """Add someone with nothing in hand, who stands there."""
        return self._with_new(person, Origin.TYPED, Standing.CAME)

    def _with_stated(self, person: TypedPerson, *, is_first: bool) -> "Party":
        """Add someone a code from home tells of; the same code twice adds nobody twice."""
        if any(row.typed is not None and _same(row.typed, person) for row in self.rows):
            return self
        standing = Standing.CAME if is_first else Standing.UNKNOWN
        return self._with_new(person, Origin.SELF_STATED, standing)

    def _with_new(self, person: TypedPerson, origin: Origin, standing: Standing) -> "Party":
        number = sum(row.typed is not None for row in self.rows)
        ref = Subject("typed", number.to_bytes(2, "big"))
        line = PersonLine(
            ref=ref,
            name=person.name,
            kana=person.kana,
            sex=person.sex,
            town=person.town,
            origin=origin,
            standing=standing,
            features=dict(person.said.texts).get(CardText.FEATURES, ""),
        )
        row = Row(line, standing, typed=replace(person, ref=ref), said=person.said)
        return replace(self, rows=(*self.rows, row))

    def cycled(self, index: int) -> "Party":
        """Move one person on: 来た, まだ, 不明, and round again."""
        return self.standing_of(index, NEXT_STANDING[self.rows[index].standing])

    def standing_of(self, index: int, standing: Standing) -> "Party":
        """Say of one person where they stand; only a「まだ」keeps where, and what is wrong."""
        row = self.rows[index]
        if standing is not Standing.NOT_YET:
            row = replace(row, where="", trouble=None)
        return self._with_row(index, replace(row, standing=standing))

    def whereabouts_of(self, index: int, where: str) -> "Party":
        """Note where someone who has not come is said to be."""
        return self._with_row(index, replace(self.rows[index], where=where))

    def said_of(self, index: int, said: Said) -> "Party":
        """Note what somebody says of themself."""
        return self._with_row(index, replace(self.rows[index], said=said))

    def reported(self, index: int) -> "Party":
        """Make a report of someone who has not come: 閉じ込め, けが, 返事がない, and none again."""
        row = self.rows[index]
        if row.standing is not Standing.NOT_YET:
            return self
        return self._with_row(index, replace(row, trouble=NEXT_TROUBLE[row.trouble]))

    def order(self) -> Order:
        """Say what Enter means now; somebody unknown who is not there is awaited by name."""
        stood = (
            Stood(row.line.ref, row.standing, row.where, row.said, row.trouble)
            for row in self.rows
            if row.typed is None
        )
        return Order(
            self.presentations,
            tuple(stood),
            tuple(person for _, person in self._typed(Standing.CAME)),
            tuple(
                Awaited(person, row.where, row.trouble)
                for row, person in self._typed(Standing.NOT_YET)
            ),
        )

    def _typed(self, standing: Standing) -> Iterable[tuple[Row, TypedPerson]]:
        for row in self.rows:
            if row.typed is not None and row.standing is standing:
                yield row, replace(row.typed, said=row.said)

    def _with_row(self, index: int, row: Row) -> "Party":
        return replace(self, rows=(*self.rows[:index], row, *self.rows[index + 1 :]))


def _same(one: TypedPerson, other: TypedPerson) -> bool:
    """Tell whether two say the same of who they are."""
    return replace(one, ref=None, said=NOTHING_SAID) == replace(other, ref=None, said=NOTHING_SAID)
