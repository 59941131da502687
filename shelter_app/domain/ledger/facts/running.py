"""Facts about running a shelter: incident, places, roll calls, papers, notes, audit."""

from collections.abc import Iterator

from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.fact import Claim, Fact, Notes, plain


class IncidentOpened(Fact, frozen=True, kw_only=True):
    """One disaster, or one drill; the two are never mixed."""

    name: str
    drill: bool
    attribute = "incident"


class IncidentJoined(Fact, frozen=True, kw_only=True):
    """This store belongs to that incident."""

    incident: bytes
    name: str = ""
    drill: bool = False
    attribute = "joined"


class ScopeJoined(Fact, frozen=True, kw_only=True):
    """This provisional shelter scope is that shelter's."""

    place: bytes
    scope: bytes = b""
    attribute = "joined"


class PlaceOpened(Fact, frozen=True, kw_only=True):
    """A place receives people."""

    kind: str
    name: str
    capacity: int = 0
    address: str = ""
    number: str = ""
    attribute = "place"


class PlaceObserved(Fact, frozen=True, kw_only=True):
    """What was seen of a place: EEI items, with the time of observation in the envelope."""

    items: dict[str, str]
    attribute = "observed"


class PlaceClosed(Fact, frozen=True, kw_only=True):
    """A place no longer receives people."""

    reason: str = ""
    attribute = "closed"


class RollcallOpened(Fact, frozen=True, kw_only=True):
    """A roll call began at a place (点呼)."""

    place: bytes
    attribute = "opened"


class RollcallClosed(Fact, frozen=True, kw_only=True):
    """A roll call ended; ``missing`` are the persons not found."""

    missing: tuple[bytes, ...] = ()
    attribute = "closed"


class NoteHanded(Fact, frozen=True, kw_only=True):
    """A note for the next shift."""

    text: str

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Notes("handed", plain(self))


class SheetPrinted(Fact, frozen=True, kw_only=True):
    """A sheet was printed; no subjects, so that printing never touches a person's row."""

    number: str
    kind: str
    sealed: bool = False


class SheetRecalled(Fact, frozen=True, kw_only=True):
    """A printed sheet must be given back."""

    number: str
    reason: str = ""
    attribute = "recalled"


class SheetKeyed(Fact, frozen=True, kw_only=True):
    """A paper form was typed in, known by its number."""

    form: str
    attribute = "keyed"


class RegisterInstalled(Fact, frozen=True, kw_only=True):
    """A version of the register is in use; the ledger knows its hash, never its values."""

    version: str
    hash: bytes
    attribute = "installed"


class SealedOpened(Fact, frozen=True, kw_only=True):
    """The sealed list was opened: by which paragraph, why, by whom (災害対策基本法49条の11)."""

    paragraph: int
    reason: str
    names: tuple[str, ...]
    attribute = "sealed"


class RegisterWiped(Fact, frozen=True, kw_only=True):
    """The register was removed from this desk."""

    report: str = ""
    attribute = "wiped"


class InquiryRecorded(Fact, frozen=True, kw_only=True):
    """Somebody asks for somebody; what is asked is as stated by the asker."""

    asker: str
    relation: str = ""
    about: str = ""
    message: str = ""
    call_back: str = ""
    is_checked: bool = False
    attribute = "inquiry"


class InquiryAnswered(Fact, frozen=True, kw_only=True):
    """What was told, of whom, and by which consent."""

    told: str
    consent: str = ""
    person: bytes = b""
    attribute = "answered"


class PolicySet(Fact, frozen=True, kw_only=True):
    """The town's settings and thresholds."""

    settings: dict[str, str | int | float | bool]
    attribute = "policy"


class NoticeSent(Fact, frozen=True, kw_only=True):
    """A notice from HQ."""

    text: str
    attribute = "notice"


class NoticeRead(Fact, frozen=True, kw_only=True):
    """A notice was read at a desk."""

    attribute = "read"


class Looked(Fact, frozen=True, kw_only=True):
    """Register lines or people were shown, found or taken out: ids only, in the audit lane.

    ``query`` is what was searched for; the list's hash and count tie the record to the answer.
    """

    what: str
    ids: tuple[bytes, ...] = ()
    query: str = ""
    list_hash: bytes = b""
    count: int = 0
    reason: str = ""
