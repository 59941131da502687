"""Something of every kind that people may say, for worlds that are made by chance."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple, TypeVar

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.facts import condition, links, people, running, trust
from shelter_app.domain.ledger.facts.fact import Fact
from tests.domain.ledger.cast import CLERK, GYM, MAYOR, TEACHER, VOLUNTEER, person, some_id
from tests.domain.ledger.night import MINUTE

T = TypeVar("T")


@dataclass(slots=True)
class Dice:
    """Choices that a number makes, all of them equally often."""

    number: int

    @classmethod
    def rolled(cls, number: int) -> "Dice":
        """Make choices out of a number that chance drew, however it favours small ones."""
        return cls(int.from_bytes(sha256(number.to_bytes(8, "big")).digest(), "big"))

    def pick(self, options: Sequence[T]) -> T:
        """Choose one."""
        self.number, place = divmod(self.number, len(options))
        return options[place]

    def some(self, options: Sequence[T]) -> list[T]:
        """Choose at least one, at most two."""
        first = self.pick(options)
        return [first] if self.pick((True, False)) else list({first: 0, self.pick(options): 0})


class Doing(NamedTuple):
    """A fact, whom it is about, and the attributes whose heads its author looks at."""

    fact: Fact
    subjects: list[Subject]
    seeing: tuple[str, ...] = ()


PEOPLE = tuple(person(number) for number in range(3))
ENTRIES = (some_id("entry 1"), some_id("entry 2"))
PLACES = (b"", some_id("hall"), some_id("annex"))
PARTY, GROUP, TOKEN = some_id("party"), some_id("group"), some_id("token")
DEVICES = ("gym-1", "gym-2", "spare", "hq")


def _received(dice: Dice) -> Doing:
    who = dice.some(PEOPLE)
    names = tuple(people.Details(name=dice.pick(("", "本間", "中\0川"))) for _ in who)
    fact = people.PeopleReceived(
        persons=names, party=dice.pick((b"", PARTY)), place=dice.pick(PLACES)
    )
    return Doing(fact, [*who, Subject("party", PARTY)], ("whereabouts", "name"))


def _whereabouts(dice: Dice) -> Doing:
    state = dice.pick(("left", "in", "away", "hospital", "unknown"))
    fact = people.WhereaboutsChanged(state=state, place=dice.pick(PLACES))
    return Doing(fact, dice.some(PEOPLE), ("whereabouts",))


def _amended(dice: Dice) -> Doing:
    details = people.Details(name=dice.pick(("", "本間", "佐藤")), sex=dice.pick((-1, 1, 2)))
    fact = people.PersonAmended(details=details, cleared=dice.pick(((), ("kana", "disclosure"))))
    return Doing(fact, [dice.pick(PEOPLE)], ("name", "kana"))


def _party(dice: Dice) -> Doing:
    who = dice.some(PEOPLE)
    ids = tuple(one.id for one in who)
    joined, left = dice.pick(((ids, ()), ((), ids)))
    fact = people.PartyChanged(party=PARTY, joined=joined, left=left)
    return Doing(fact, [Subject("party", PARTY), *who], (f"party/{PARTY.hex()}",))


def _pair(dice: Dice) -> tuple[bytes, bytes]:
    return dice.pick([(a.id, b.id) for a in PEOPLE for b in PEOPLE if a != b])


def _family(dice: Dice) -> Doing:
    a, b = _pair(dice)
    fact = people.FamilyLinked(a=a, b=b, relation=dice.pick(("parent", "child")))
    return Doing(fact, [pair("family", a, b)], ("family",))


def _need(dice: Dice) -> Doing:
    code = dice.pick(("o2", "dialysis"))
    stated = condition.NeedStated(code=code, hours_left=dice.pick((0.0, 3.5)))
    return Doing(stated, [dice.pick(PEOPLE)], (f"need/{code}",))


def _met(dice: Dice) -> Doing:
    code = dice.pick(("o2", "dialysis"))
    return Doing(condition.NeedMet(code=code), [dice.pick(PEOPLE)], (f"need/{code}",))


def _safety(dice: Dice) -> Doing:
    states = ("safe", "unreachable", "unconfirmed", "missing", "death_reported")
    fact = condition.SafetyStated(state=dice.pick(states))
    subject = dice.pick((*PEOPLE, Subject("entry", ENTRIES[0])))
    return Doing(fact, [subject], ("safety",))


def _case(make: Callable[[Dice], Fact], seeing: str) -> Callable[[Dice], Doing]:
    case = Subject("case", some_id("trapped"))
    return lambda dice: Doing(make(dice), [case], (seeing,))


def _match(dice: Dice) -> Doing:
    who, entry = dice.pick(PEOPLE).id, dice.pick(ENTRIES)
    state = dice.pick(("waiting", "confirmed", "other", "none"))
    fact = links.MatchDecided(person=who, entry=entry, state=state)
    return Doing(fact, [edge("match", who, entry)], ("match",))


def _identity(dice: Dice) -> Doing:
    a, b = _pair(dice)
    fact = links.IdentityDecided(a=a, b=b, state=dice.pick(("proposed", "same", "different")))
    return Doing(fact, [pair("identity", a, b)], ("identity",))


def _bound(dice: Dice) -> Doing:
    who = dice.pick(PEOPLE)
    fact = links.TokenBound(person=who.id, verified=dice.pick((True, False)))
    return Doing(fact, [Subject("token", TOKEN), who], ("bound",))


def _consent(dice: Dice) -> Doing:
    fact = links.ConsentStated(
        purpose="search", recipient="family", answer=dice.pick(("yes", "no", "unanswered"))
    )
    return Doing(fact, [dice.pick(PEOPLE)], ("consent/search/family",))


def _disclosure(dice: Dice) -> Doing:
    fact = links.DisclosureSet(state=dice.pick(("wished", "certified", "lifted")))
    return Doing(fact, [dice.pick(PEOPLE)], ("disclosure",))


def _operator(make: Callable[[Dice, str, str], Fact]) -> Callable[[Dice], Doing]:
    def doing(dice: Dice) -> Doing:
        who = dice.pick((VOLUNTEER, CLERK, TEACHER, MAYOR))
        fact = make(dice, who.affiliation.value, who.role.value)
        return Doing(fact, [Subject("operator", who.id)], ("operator",))

    return doing


def _on(
    kind: str, name: object, make: Callable[[Dice], Fact], *seeing: str
) -> Callable[[Dice], Doing]:
    subject = Subject(kind, some_id(name))
    return lambda dice: Doing(make(dice), [subject], seeing)


_place = ("place", "gym hall")
_sheet = ("sheet", "roster 1")
_inquiry = ("inquiry", "a cousin")
_register = ("register", "version 1")

EXAMPLES: dict[str, Callable[[Dice], Doing]] = {
    "people.received": _received,
    "whereabouts.changed": _whereabouts,
    "people.seen": lambda dice: Doing(
        people.PeopleSeen(how=dice.pick(("eyes", "phone"))), dice.some(PEOPLE)
    ),
    "people.missed": lambda dice: Doing(
        people.PeopleMissed(rollcall=dice.pick((b"r" * 16, b"R" * 16))), dice.some(PEOPLE)
    ),
    "person.amended": _amended,
    "party.changed": _party,
    "family.linked": _family,
    "group.counted": _on(
        "group",
        GROUP,
        lambda dice: people.GroupCounted(number=dice.pick((40, 35))),
        *("count", "reconciled"),
    ),
    "group.reconciled": _on(
        "group",
        GROUP,
        lambda dice: people.GroupReconciled(persons=tuple(one.id for one in dice.some(PEOPLE))),
    ),
    "need.stated": _need,
    "need.met": _met,
    "health.stated": lambda dice: Doing(
        condition.HealthStated(state=dice.pick(("重傷", "軽傷"))), [dice.pick(PEOPLE)], ("health",)
    ),
    "safety.stated": _safety,
    "case.opened": _case(lambda _: condition.CaseOpened(what="rescue"), "case"),
    "case.passed": _case(lambda dice: condition.CasePassed(to=dice.pick("ab")), "passed"),
    "case.acknowledged": _case(
        lambda _: condition.CaseAcknowledged(by="本部", at_ms=1), "acknowledged"
    ),
    "case.closed": _case(lambda dice: condition.CaseClosed(outcome=dice.pick("ab")), "closed"),
    "attempt.made": lambda dice: Doing(
        condition.AttemptMade(how="visit", outcome=dice.pick(("", "nobody"))),
        [Subject("entry", ENTRIES[0])],
        ("attempts",),
    ),
    "relayed": lambda dice: Doing(
        condition.Relayed(state=dice.pick(("safe", "unreachable"))),
        [Subject("entry", ENTRIES[0])],
        ("relayed",),
    ),
    "match.decided": _match,
    "identity.decided": _identity,
    "token.bound": _bound,
    "token.revoked": _on("token", "x", lambda _: links.TokenRevoked(reason="lost"), "bound"),
    "consent.stated": _consent,
    "disclosure.set": _disclosure,
    "incident.opened": _on(
        "incident", "quake", lambda _: running.IncidentOpened(name="地震", drill=True), "incident"
    ),
    "incident.joined": _on(
        "incident", "quake", lambda _: running.IncidentJoined(incident=b"i"), "joined"
    ),
    "scope.joined": _on("scope", GYM, lambda _: running.ScopeJoined(place=b"p"), "joined"),
    "place.opened": _on(
        *_place, lambda dice: running.PlaceOpened(kind="指定", name=dice.pick("ab")), "place"
    ),
    "place.observed": _on(
        *_place, lambda dice: running.PlaceObserved(items={"水": dice.pick("ab")}), "observed"
    ),
    "place.closed": _on(*_place, lambda _: running.PlaceClosed(), "closed"),
    "note.handed": _on(*_place, lambda dice: running.NoteHanded(text=dice.pick("ab"))),
    "rollcall.opened": _on("rollcall", "1", lambda _: running.RollcallOpened(place=b"p")),
    "rollcall.closed": _on("rollcall", "1", lambda _: running.RollcallClosed(), "closed"),
    "inquiry.recorded": _on(*_inquiry, lambda _: running.InquiryRecorded(asker="従兄")),
    "inquiry.answered": _on(
        *_inquiry, lambda dice: running.InquiryAnswered(told=dice.pick("ab")), "answered"
    ),
    "sheet.printed": _on(*_sheet, lambda _: running.SheetPrinted(number="1", kind="roster")),
    "sheet.recalled": _on(*_sheet, lambda _: running.SheetRecalled(number="1"), "recalled"),
    "sheet.keyed": _on(*_sheet, lambda _: running.SheetKeyed(form="A-17")),
    "register.installed": _on(
        *_register, lambda _: running.RegisterInstalled(version="1", hash=b"h"), "installed"
    ),
    "register.wiped": _on(*_register, lambda _: running.RegisterWiped(), "wiped"),
    "sealed.opened": _on(
        *_register, lambda _: running.SealedOpened(paragraph=3, reason="r", names=("甲", "乙"))
    ),
    "entry.viewed": lambda _: Doing(running.Looked(what="entry"), []),
    "entry.searched": lambda _: Doing(running.Looked(what="search", query="q"), []),
    "entry.exported": lambda _: Doing(running.Looked(what="export"), []),
    "policy.set": _on(
        "policy",
        "town",
        lambda dice: running.PolicySet(settings={"h": dice.pick((1, 2))}),
        "policy",
    ),
    "notice.sent": _on("notice", "1", lambda _: running.NoticeSent(text="水"), "notice"),
    "notice.read": _on("notice", "1", lambda _: running.NoticeRead(), "read"),
    "operator.added": _operator(
        lambda _, affiliation, role: trust.OperatorAdded(
            name="甲", affiliation=affiliation, role=role
        )
    ),
    "operator.ended": _operator(lambda _d, _a, _r: trust.OperatorEnded()),
}
"""What needs to know the devices of the world (trust, clocks, withdrawals) is made there."""

OFFSETS_MS = (0, -540 * MINUTE, 540 * MINUTE)
