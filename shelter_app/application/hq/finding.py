"""Finding a person over all shelters: by name, reading or spoken code; every answer is noted."""

from collections.abc import Iterator
from dataclasses import dataclass

from shelter_app.application.hq.board import note
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.overview import shelters
from shelter_app.domain.deeds import Deed, may
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.kana import hiragana
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import Looked
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private

MOST_FOUND = 50


class NotForSearch(ShelterError):
    """Only welfare staff, leads and headquarters search for people."""

    code = "H-22"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FoundPerson(Private):
    """Somebody whom a shelter knows; ``state`` is the code of where they are."""

    id: bytes
    name: str
    kana: str
    age: str
    town: str
    shelter: str
    state: str
    slip: str
    is_protected: bool = False


def find(hq: Headquarters, by: Author, text: str) -> tuple[FoundPerson, ...]:
    """Find people; whoever is not to be disclosed shows to public staff only.

    Raises:
        NotForSearch: H-22.
    """
    if not may(Deed.SEE_REGISTER, by.affiliation, by.role):
        raise NotForSearch("this role does not search for people")
    wanted = _plain(text)
    found = tuple(_found(hq, by, wanted)) if wanted else ()
    ids = tuple(one.id for one in found)
    note(hq, by, Looked(what="search", query=text[:100], ids=ids, count=len(ids)))
    return found


def _found(hq: Headquarters, by: Author, wanted: str) -> Iterator[FoundPerson]:
    hidden = hq.reader.protected()
    sees_hidden = may(Deed.SEE_PROTECTED, by.affiliation, by.role)
    count = 0
    for line in shelters(hq):
        for row in hq.reader.everyone(line.scope):
            is_hidden = row.id in hidden
            if wanted in _names(row) and (sees_hidden or not is_hidden) and count < MOST_FOUND:
                count += 1
                yield _line(row, line.name, is_protected=is_hidden)


def _names(row: Row) -> str:
    said = (row.value(name) for name in ("name", "kana", "called", "slip"))
    return "\n".join(_plain(str(one)) for one in said if one)


def _plain(text: str) -> str:
    return hiragana("".join(text.split())).casefold()


def _line(row: Row, shelter: str, *, is_protected: bool) -> FoundPerson:
    birth, age = row.value("birth"), row.value("age")
    return FoundPerson(
        id=row.id,
        name=str(row.value("name") or ""),
        kana=str(row.value("kana") or ""),
        age=str(birth[3] if birth else age[0] if age else ""),
        town=str(row.value("town") or row.value("address") or ""),
        shelter=shelter,
        state=str((row.value("whereabouts") or {}).get("state", "")),
        slip=str(row.value("slip") or ""),
        is_protected=is_protected,
    )
