"""Facts about people: who came, who they are, with whom, and where they are."""

from collections.abc import Iterator
from typing import Any

from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.edges import pair
from shelter_app.domain.ledger.facts.fact import Claim, Fact, Notes, Says, plain


class Details(Fact, frozen=True, kw_only=True):
    """What may be known of a person; every field is optional (避難者カード, facts of the form).

    ``birth`` is ``[year, month, day, text]`` with 0 for an unknown part; ``age`` is
    ``[years, day asked as YYYYMMDD]``; ``sex`` follows ISO 5218 (-1: not asked).
    """

    name: str = ""
    kana: str = ""
    called: str = ""
    birth: tuple[int, int, int, str] | None = None
    age: tuple[int, int] | None = None
    sex: int = -1
    address: str = ""
    town: str = ""
    phone: str = ""
    language: str = ""
    interpreter: str = ""
    features: str = ""
    found_where: str = ""
    slip: str = ""
    mother: bytes = b""
    remark: str = ""
    postal: str = ""
    relation: str = ""
    """続柄, to whoever speaks for the party."""
    association: str = ""
    contact: str = ""
    """緊急連絡先: name, relation, number."""
    nationality: str = ""
    guardian: str = ""
    """Of a child who came alone: who is sought."""
    alone: str = ""
    """``child`` for one who came without anybody."""
    tenure: str = ""
    house: tuple[str, ...] = ()
    car: str = ""
    pets: str = ""
    pet_care: str = ""
    skills: str = ""
    transfer: str = ""

    def said(self) -> Iterator[Says]:
        """List the attributes that were stated."""
        for attribute, value in plain(self).items():
            if not (attribute == "sex" and value == -1):
                yield Says(attribute, value)


class Absent(Fact, frozen=True, kw_only=True):
    """Someone of the party who is not here yet, and where; a register entry by its id alone."""

    person: bytes = b""
    entry: bytes = b""
    name: str = ""
    state: str = "unknown"
    where: str = ""


class PeopleReceived(Fact, frozen=True, kw_only=True):
    """A whole party was received: one act, one event.

    ``persons`` stands in the order of the person subjects, which come first; the party follows.
    ``stay`` is where they sleep: in, or at home, in a car, in a tent and cared for from here.
    """

    persons: tuple[Details, ...]
    party: bytes = b""
    place: bytes = b""
    area: str = ""
    seen: str = "eyes"
    absent: tuple[Absent, ...] = ()
    source_ids: tuple[bytes, ...] = ()
    stay: str = "in"

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "party" and self.absent:
            yield Says("absent", [plain(one) for one in self.absent])
        if subject.kind != "person":
            return
        if position < len(self.persons):
            yield from self.persons[position].said()
        if self.party:
            yield Says(f"party/{self.party.hex()}", True)  # noqa: FBT003 - the value itself
        yield Says("whereabouts", stay(self.stay, self.place, self.area))
        yield Notes("seen", {"how": self.seen, "place": self.place})


def stay(state: str, place: bytes = b"", area: str = "", **more: Any) -> dict[str, Any]:
    """Build the plain map that says where a person is, without empty parts."""
    value = {"state": state, "place": place, "area": area, **more}
    return {name: content for name, content in value.items() if content not in (None, "", b"")}


class PartyChanged(Fact, frozen=True, kw_only=True):
    """People joined or left those who came together."""

    party: bytes
    joined: tuple[bytes, ...] = ()
    left: tuple[bytes, ...] = ()

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "person":
            if subject.id in self.joined:
                yield Says(f"party/{self.party.hex()}", True)  # noqa: FBT003 - the value itself
            elif subject.id in self.left:
                yield Says(f"party/{self.party.hex()}", False)  # noqa: FBT003 - the value itself


class GroupCounted(Fact, frozen=True, kw_only=True):
    """So many people came, names not known yet (人数のみ)."""

    number: int
    place: bytes = b""
    area: str = ""
    attribute = "count"


class GroupReconciled(Fact, frozen=True, kw_only=True):
    """Some of a counted group are now known by name."""

    persons: tuple[bytes, ...]

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "group":
            yield Notes("reconciled", {"persons": sorted(self.persons)})


class WhereaboutsChanged(Fact, frozen=True, kw_only=True):
    """Where people are now: in, away, left, moved, home, car, hospital, facility, gone, unknown.

    ``state`` ``away`` carries ``reason`` (外出, 外泊) and ``back_by_ms``; ``gone`` is
    無断退所(推定). Of those who leave, ``to`` is the sort of destination (home, relatives,
    facility, hospital, temporary, other, unknown) and ``phone`` reaches them there.
    """

    state: str
    place: bytes = b""
    area: str = ""
    destination: str = ""
    reason: str = ""
    back_by_ms: int = 0
    to: str = ""
    phone: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        more = {"destination": self.destination, "to": self.to, "phone": self.phone}
        value = stay(self.state, self.place, self.area, **more)
        if self.reason:
            value["reason"] = self.reason
        if self.back_by_ms:
            value["back_by_ms"] = self.back_by_ms
        yield Says("whereabouts", value)


class PeopleSeen(Fact, frozen=True, kw_only=True):
    """People were seen, and how: eyes, a roll call, by phone, by a third party."""

    how: str = "eyes"
    place: bytes = b""
    rollcall: bytes = b""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Notes("seen", plain(self))


class PeopleMissed(Fact, frozen=True, kw_only=True):
    """People were called in a roll call and did not answer; where they are nobody has said."""

    rollcall: bytes
    place: bytes = b""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Notes("missed", plain(self))


class PersonAmended(Fact, frozen=True, kw_only=True):
    """Attributes of one person changed; ``cleared`` names those that are no longer said."""

    details: Details
    cleared: tuple[str, ...] = ()

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield from self.details.said()
        for attribute in self.cleared:
            if attribute in Details.__struct_fields__:
                yield Says(attribute, None)


class FamilyLinked(Fact, frozen=True, kw_only=True):
    """Two people are of one family; a child may be handed over to the other."""

    a: bytes
    b: bytes
    relation: str = ""
    guardian: bytes = b""
    handed_to: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject == pair("family", self.a, self.b):
            yield Says("family", plain(self))
