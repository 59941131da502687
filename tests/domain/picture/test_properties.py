"""What holds of the picture of every night that chance makes."""

from hypothesis import given, settings

from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.counts import count, left, occupancy
from shelter_app.domain.picture.edges import edges
from shelter_app.domain.picture.groups import group, protected, secret
from shelter_app.domain.picture.stays import spans, stay_at
from tests.domain.ledger.night import true_ms
from tests.domain.ledger.nights import Night, nights

FAR = true_ms(60 * 24 * 30)


def people(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.kind == "person"]


@settings(max_examples=40)
@given(nights)
def test_who_is_counted_now_is_who_the_stories_end_with(night: Night) -> None:
    rows = night.whole().rows()
    known, groups = people(rows), group(edges(rows))
    for row in known:
        assert stay_at(row, FAR, FAR) == row.value("whereabouts")
        ends = [span.until_ms for span in spans(row, FAR)]
        assert ends == sorted(ends, key=lambda end: FAR + 1 if end is None else end)
    counted = [row for row in rows if row.kind == "group"]
    told = count(known, counted, groups)
    assert occupancy(known, groups, [FAR], FAR) == [told.inside]
    assert told.anonymous == sum(left(row) for row in counted)
    assert told.inside + told.away + told.outside <= len(known)


@settings(max_examples=40)
@given(nights)
def test_secrecy_covers_everybody_who_may_be_the_same(night: Night) -> None:
    rows = night.whole().rows()
    groups, hidden = group(edges(rows)), secret(people(rows))
    covered = protected(groups, hidden)
    assert hidden <= covered
    for person in covered:
        assert groups.circle(person) <= covered
