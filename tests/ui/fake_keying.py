"""Typing in paper that keeps everything in a list."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from shelter_app.application.keying.shown import (
    EarlierKeying,
    FormSeen,
    Keyed,
    KnownPerson,
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperRollCall,
)
from shelter_app.domain.form_number import form_number, is_misread
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.people import Sex
from tests.ui.samples import NIGHT

LEFT = NIGHT.astimezone() - timedelta(hours=1)
HANA = KnownPerson(
    Subject("person", b"h" * 16),
    "03-B-0001-2",
    "山田 花子",
    "やまだ はなこ",
    Sex.FEMALE,
    84,
    "岬町",
)
HANA_TOO = replace(HANA, ref=Subject("person", b"i" * 16), code="03-B-0002-0", age=41, here=True)
GONE = replace(
    HANA, ref=Subject("person", b"g" * 16), code="03-B-0003-8", name="川上 進", left_at=LEFT
)
EVERYONE = (HANA, HANA_TOO, GONE)


@dataclass
class FakeKeying:
    """Knows two of one name and one who left; sheet 5 was typed in before."""

    kept: list[object] = field(default_factory=list, repr=False)
    undone: list[ActId] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            raise self.fault

    def form(self, text: str) -> FormSeen:
        self._trip()
        number = form_number(text)
        earlier = (EarlierKeying(LEFT, "佐藤 恵", ("山田 花子", "山田 太郎")),)
        return FormSeen(number, is_misread(text), earlier if number == "5" else ())

    def find(self, text: str) -> tuple[KnownPerson, ...]:
        self._trip()
        wanted = "".join(text.split())
        return tuple(one for one in EVERYONE if wanted in "".join(one.name.split()) + one.code)

    def on_sheet(self, number: str) -> tuple[KnownPerson, ...]:
        self._trip()
        return EVERYONE if number else ()

    def keep_card(self, card: PaperCard) -> Keyed:
        return self._keep(card, len(card.people))

    def keep_leaving(self, leaving: PaperLeaving) -> Keyed:
        return self._keep(leaving, 1)

    def keep_group(self, group: PaperGroup) -> Keyed:
        return self._keep(group, group.number)

    def keep_rollcall(self, call: PaperRollCall) -> Keyed:
        return self._keep(call, 2)

    def undo(self, act: ActId) -> int:
        self._trip()
        self.undone.append(act)
        return 0

    def _keep(self, paper: object, people: int) -> Keyed:
        self._trip()
        self.kept.append(paper)
        act = ActId(len(self.kept).to_bytes(16, "big"))
        return Keyed(act, people, ("03-B-0007-1",), 50 + len(self.kept))
