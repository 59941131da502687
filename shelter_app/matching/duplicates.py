"""Which records may be of one person: pairs worth a look, and the groups they make."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from shelter_app.matching.lookup import (
    cut_keys,
    keys_of_query,
    less_likely_keys,
    likely_cuts,
    possible_cuts,
)
from shelter_app.matching.pairs import Likely, PairScorer, Record
from shelter_app.matching.parts import Parts
from shelter_app.matching.ports import People
from shelter_app.matching.readings import Readings
from shelter_app.matching.retrieve import most_promising
from shelter_app.matching.shares import Shares
from shelter_app.matching.tables import Tables

WORTH_A_LOOK = 1.0
"""Log odds from which a pair is shown to somebody."""
_MOST_COMPARED = 24
_MOST_SHARING_AN_ENTRY = 12


@dataclass(frozen=True, slots=True)
class Pool:
    """Records among which pairs are looked for, found by ``people`` (the same, by their keys).

    ``known`` is whom the commonness of names is taken from: the register where there is one.
    """

    records: Mapping[bytes, Record] = field(repr=False)
    people: People = field(repr=False)
    known: People = field(repr=False)
    tables: Tables = field(repr=False)
    readings: Readings = field(repr=False)

    def likely_pairs(self) -> Iterator[Likely]:
        """Give every pair that is worth a look, each once; a step for each record."""
        by_entry = self._by_entry()
        for record in self.records.values():
            yield from self.likely_with(record, by_entry, only_later=True)

    def likely_with(
        self,
        record: Record,
        by_entry: Mapping[bytes, Sequence[bytes]] | None = None,
        *,
        only_later: bool = False,
    ) -> Iterator[Likely]:
        """Give the pairs of one record that are worth a look."""
        sharing = self._by_entry() if by_entry is None else by_entry
        others = {
            ref
            for entry in record.entries
            for ref in sharing.get(entry, ())[:_MOST_SHARING_AN_ENTRY]
        }
        others.update(self._similar(record))
        others.discard(record.ref)
        if not others:
            return
        shares = Shares(self.known, self.tables.surname_shares, {})
        scorer = PairScorer(record, self.tables, self.readings, shares)
        for ref in sorted(others):
            if ref in self.records and not (only_later and ref < record.ref):
                likely = scorer.likely(self.records[ref], len(self.records))
                if likely.logit >= WORTH_A_LOOK:
                    yield likely

    def _by_entry(self) -> Mapping[bytes, list[bytes]]:
        found: dict[bytes, list[bytes]] = defaultdict(list)
        for record in self.records.values():
            for entry in record.entries:
                found[entry].append(record.ref)
        return found

    def _similar(self, record: Record) -> Iterator[bytes]:
        """Find who shares the rarest keys."""
        query, parts = record.query, Parts(self.readings)
        cuts = possible_cuts(query, parts)
        if cuts:
            cuts = likely_cuts(cuts, self.people.counts(cut_keys(cuts)))
        unlikely = less_likely_keys(query, parts, cuts)
        keys = keys_of_query(query, parts, cuts, tuple(record.where.areas)) | unlikely
        under = self.people.under(keys)
        refs = most_promising(self.people.population(), under, unlikely, _MOST_COMPARED)
        return (ref for ref in refs if isinstance(ref, bytes))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Records that may be of one person, and the pairs that say so, the strongest first."""

    refs: tuple[bytes, ...] = field(repr=False)
    pairs: tuple[Likely, ...] = field(repr=False)


def clusters(pairs: Iterable[Likely], apart: Collection[frozenset[bytes]] = ()) -> list[Cluster]:
    """Gather pairs into groups, the strongest first; ``apart`` are pairs told to be two people.

    A pair joins two groups only if no pair across them is vetoed or told apart.
    """
    ordered = sorted(pairs, key=lambda pair: (-pair.logit, pair.one, pair.other))
    never = {frozenset(one) for one in apart}
    never |= {frozenset((pair.one, pair.other)) for pair in ordered if pair.vetoed}
    group: dict[bytes, set[bytes]] = {}
    for pair in ordered:
        ends = frozenset((pair.one, pair.other))
        one, other = (group.setdefault(ref, {ref}) for ref in (pair.one, pair.other))
        if ends in never or one is other:
            continue
        if any(frozenset((a, b)) in never for a in one for b in other):
            continue
        one |= other
        group.update(dict.fromkeys(other, one))
    return _gathered(group, ordered)


def _gathered(group: Mapping[bytes, set[bytes]], ordered: Sequence[Likely]) -> list[Cluster]:
    within: dict[frozenset[bytes], list[Likely]] = defaultdict(list)
    for pair in ordered:
        members = group[pair.one]
        if pair.other in members:
            within[frozenset(members)].append(pair)
    return [Cluster(tuple(sorted(refs)), tuple(some)) for refs, some in within.items()]
