"""The few people worth comparing, found by keys without reading anyone's record."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from math import log

from shelter_app.matching import kinds
from shelter_app.matching.ports import Key, People

MOST_COMPARED = 60
_COMMON = 300
_SLIP_WORTH = 0.8


def most_promising(people: People, keys: Collection[Key], most: int = MOST_COMPARED) -> list[bytes]:
    """Pick who shares the rarest keys with the query.

    A key says as much as it is rare; of keys that say the same thing twice only the best counts.
    Keys that hundreds share are left alone unless nothing else is found.
    """
    counts = {key: count for key, count in people.counts(keys).items() if count}
    rare = {key for key, count in counts.items() if count <= _COMMON}
    if not rare:
        rare = set(sorted(counts, key=lambda key: counts[key])[:1])
    evidence = _evidence(people, rare, counts)
    ranked = sorted(evidence, key=lambda ref: (-evidence[ref], ref))
    return ranked[:most]


def _evidence(
    people: People, keys: Collection[Key], counts: Mapping[Key, int]
) -> Mapping[bytes, float]:
    """Add up what each person's keys say, one voice for each family of keys."""
    population = people.population() + 1
    voices: dict[bytes, dict[str, float]] = defaultdict(dict)
    for key, refs in people.refs(keys, _COMMON).items():
        family = kinds.FAMILIES.get(key.kind, key.kind)
        worth = log(population / counts[key]) * (_SLIP_WORTH if key.kind == kinds.SLIP else 1.0)
        for ref in refs:
            heard = voices[ref]
            if worth > heard.get(family, 0.0):
                heard[family] = worth
    return {ref: sum(heard.values()) for ref, heard in voices.items()}
