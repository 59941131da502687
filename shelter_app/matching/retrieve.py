"""The few people worth comparing, found by keys without reading anyone's record."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from math import log

from shelter_app.matching import kinds
from shelter_app.matching.ports import MOST_UNDER, Key, Ref, Under

MOST_COMPARED = 60
_SLIP_WORTH = 0.8


def most_promising(
    population: int,
    under: Mapping[Key, Under],
    less_likely: Collection[Key] = (),
    most: int = MOST_COMPARED,
) -> list[Ref]:
    """Pick who shares the rarest keys with the query.

    A key says as much as it is rare; of keys that say the same thing twice only the best counts.
    Keys that hundreds share are left alone unless nothing else is found.
    """
    rare = {key: found for key, found in under.items() if found.people <= MOST_UNDER}
    if not rare:
        rarest = sorted(under, key=lambda key: under[key].people)[:1]
        rare = {key: under[key] for key in rarest}
    evidence = _evidence(population + 1, rare, less_likely)
    ranked = sorted((-worth, ref) for ref, worth in evidence.items())
    return [ref for _, ref in ranked[:most]]


def _evidence(
    population: int, under: Mapping[Key, Under], less_likely: Collection[Key]
) -> Mapping[Ref, float]:
    """Add up what each person's keys say, one voice for each family of keys."""
    families: dict[str, list[tuple[float, Under]]] = defaultdict(list)
    for key, found in under.items():
        worth = log(population / found.people)
        if key.kind == kinds.SLIP or key in less_likely:
            worth *= _SLIP_WORTH
        families[kinds.FAMILIES.get(key.kind, key.kind)].append((worth, found))
    evidence: dict[Ref, float] = defaultdict(float)
    for voices in families.values():
        heard: dict[Ref, float] = {}
        for worth, found in sorted(voices, key=lambda voice: voice[0]):
            heard.update(dict.fromkeys(found.refs, worth))  # the best comes last and stays
        for ref, worth in heard.items():
            evidence[ref] += worth
    return evidence
