"""The shelters that headquarters has heard of, with their figures."""

from collections.abc import Iterator, Mapping

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.shown import HqFacts, ShelterLine
from shelter_app.domain.ids import DeviceId, ScopeId

HEARD = "heard/"
"""Settings under this name hold, by device, when it last made contact."""
UNNAMED = "(名前のない避難所)"


def facts(hq: Headquarters) -> HqFacts:
    """Tell which headquarters this is."""
    town = hq.town
    return HqFacts(
        town=town.name, town_code=town.code, incident=town.incident_name, drill=town.drill
    )


def shelters(hq: Headquarters) -> tuple[ShelterLine, ...]:
    """List shelters by number, then name."""
    heard = contacts(hq)
    lines = (_line(hq, scope, heard) for scope in _shelter_scopes(hq))
    return tuple(sorted(lines, key=lambda line: (line.number, line.name, line.scope)))


def _shelter_scopes(hq: Headquarters) -> Iterator[ScopeId]:
    apart = {hq.town_scope, hq.own_scope}
    yield from (scope for scope in hq.reader.scopes() if scope not in apart)


def contacts(hq: Headquarters) -> dict[DeviceId, int]:
    """Tell when each device was last heard, by headquarters' clock (ms)."""
    kept = hq.local.settings_under(HEARD)
    return {DeviceId(bytes.fromhex(name)): int(at_ms) for name, at_ms in kept.items()}


def _line(hq: Headquarters, scope: ScopeId, heard: Mapping[DeviceId, int]) -> ShelterLine:
    places = [row.value("place") or {} for row in hq.reader.all_of("place", scope)]
    place = places[0] if places else {}
    times = [heard[device] for device in hq.reader.devices_of(scope) if device in heard]
    return ShelterLine(
        scope=scope,
        name=str(place.get("name") or UNNAMED),
        number=str(place.get("number") or ""),
        counts=hq.reader.counts(scope),
        heard_ms=max(times, default=None),
    )
