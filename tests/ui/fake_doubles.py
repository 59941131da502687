"""Records that may be of one person, in memory."""

from dataclasses import dataclass, field, replace

from shelter_app.application.desk.doubles import Double, Verdict
from shelter_app.application.desk.reasons import How, Reason, Why
from shelter_app.application.desk.shown import Origin
from shelter_app.domain.ids import Subject
from tests.ui.samples import KIYO, YUKO, subject

ONE = replace(KIYO, origin=Origin.EVACUEE, ref=subject("person", 61))
AGAIN = replace(ONE, name="ほんまきよ", kana="", town="中浜", ref=subject("person", 62))
THIRD = replace(YUKO, origin=Origin.EVACUEE, ref=subject("person", 63))
TWO = Double(
    (ONE, AGAIN),
    (
        Reason(Why.SURNAME, How.SAME_SOUND, speaks=True),
        Reason(Why.DAY, How.ONE_OFF, speaks=True),
        Reason(Why.HOUSE, How.DIFFERENT, speaks=False),
    ),
    may_decide=True,
)
THREE = Double((ONE, AGAIN, THIRD), may_decide=True, is_passed_on=True, may_be_twins=True)


@dataclass
class FakeDoubles:
    """Remembers what was said; ``fault`` is raised by the next call."""

    found: tuple[Double, ...] = (TWO, THREE)
    said: list[tuple[Double, Verdict, Subject | None]] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def likely(self) -> tuple[Double, ...]:
        self._trip()
        return self.found

    def settle(self, double: Double, verdict: Verdict, person: Subject | None = None) -> None:
        self._trip()
        self.said.append((double, verdict, person))
