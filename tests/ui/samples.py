"""Invented people, places and proposals, and a picture of a gym, for presenters and screens."""

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from shelter_app.application.desk.matching import (
    Agreement,
    Compared,
    MatchCase,
    MatchField,
    Proposal,
)
from shelter_app.application.desk.reasons import How, Reason, Why
from shelter_app.application.desk.shown import (
    MatchState,
    Origin,
    PersonLine,
    Presentation,
    RecentAct,
    RecentPerson,
    Standing,
)
from shelter_app.application.opening.session import (
    Operator,
)
from shelter_app.application.opening.shown import (
    PlaceChoice,
    TownSummary,
)
from shelter_app.domain.ids import ActId, OperatorId, Subject
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role


def subject(kind: str, number: int) -> Subject:
    """Make a subject for a sample person."""
    return Subject(kind, number.to_bytes(16, "big"))


KIYO = PersonLine(
    subject("entry", 1), "本間 キヨ", "ほんま きよ", "", Sex.FEMALE, 84, "中浜町",
    Origin.REGISTER, standing=Standing.CAME, urgent=True, match=MatchState.PENDING,
)  # fmt: skip
SHIGERU = PersonLine(
    subject("person", 2), "本間 茂", "ほんま しげる", "", Sex.MALE, 86, "中浜町",
    Origin.EVACUEE, standing=Standing.UNKNOWN,
)  # fmt: skip
YUKO = PersonLine(
    subject("person", 3), "本間 裕子", "ほんま ゆうこ", "", Sex.FEMALE, 58, "中浜町",
    Origin.EVACUEE, here=True, standing=Standing.UNKNOWN,
)  # fmt: skip
YOSHIDA = PersonLine(
    subject("entry", 4), "𠮷田 髙志", "よしだ たかし", "", Sex.MALE, 47, "上ノ浦",
    Origin.REGISTER, standing=Standing.CAME,
)  # fmt: skip
FAMILY = Presentation((KIYO, SHIGERU, YUKO), by_card=True, basis="heads")
OTHER = Presentation((YOSHIDA,), by_card=True)
ACT = ActId(bytes(16))
NIGHT = datetime(2031, 2, 3, 2, 58)  # noqa: DTZ001 - the wall clock of the gym


def sample_acts() -> tuple[RecentAct, ...]:
    """Return a night's last five acts."""
    people = (RecentPerson(subject("person", 8), "中川 一郎"),)
    labels = (("中川", 3), ("人数のみ", 40), ("佐々木", 2), ("氏名不明", 1), ("渡邉", 5))
    return tuple(
        RecentAct(ActId(bytes([n]) * 16), NIGHT - timedelta(minutes=n), label, heads, people)
        for n, (label, heads) in enumerate(labels, 1)
    )


SATO = Operator(OperatorId(bytes([1]) * 16), "佐藤 恵", Affiliation.TOWN, Role.LEAD)
ABE = Operator(OperatorId(bytes([2]) * 16), "阿部 健", Affiliation.SCHOOL, Role.RECEPTION)
PLACES = (
    PlaceChoice("p1", "第三小学校体育館", "指定避難所"),
    PlaceChoice("p2", "中浜コミュニティセンター", "指定避難所"),
    PlaceChoice("p3", "ひばりの里", "福祉避難所"),
)
TOWN = TownSummary("潮見島町", "令和13年1月20日", drill=True, places=PLACES, entries=400, cards=120)
PHRASE = "sakura-1204-minato-kaze-88"
ENVELOPE = "kaze-umi-0713-hoshi"
CASE = MatchCase(
    replace(KIYO, origin=Origin.EVACUEE, ref=subject("person", 9)),
    (
        Proposal(
            KIYO.ref,
            replace(KIYO, name="本間 キヨ", town="中浜町2丁目"),
            MatchState.PENDING,
            (
                Compared(MatchField.NAME, Agreement.SAME, "本間 キヨ", "本間 キヨ"),
                Compared(MatchField.BIRTH, Agreement.CLOSE, "昭和15年", "昭和15年3月2日"),
                Compared(MatchField.ADDRESS, Agreement.UNKNOWN, "", "中浜町2丁目4"),
            ),
            (
                Reason(Why.SURNAME, How.SAME_SOUND, speaks=True),
                Reason(Why.DAY, How.ONE_OFF, speaks=True),
                Reason(Why.AREA, How.DIFFERENT, speaks=False),
            ),
            may_decide=True,
        ),
        Proposal(
            subject("entry", 12),
            replace(KIYO, name="本間 キヨエ", kana="ほんま きよえ", age=79, town="上ノ浦"),
            MatchState.PENDING,
            (Compared(MatchField.NAME, Agreement.CLOSE, "本間 キヨ", "本間 キヨエ"),),
            may_decide=True,
        ),
    ),
    to_ask=Why.DAY,
)


def gym_picture() -> NDArray[np.uint8]:
    """Draw something like a hand's breadth of a dim gym with a card in it."""
    y, x = np.mgrid[0:480, 0:640]
    shade = (90 + 50 * (y / 480) + 20 * np.sin(x / 90)).astype(np.uint8)
    picture = np.stack([shade, (shade * 0.95).astype(np.uint8), (shade * 0.85).astype(np.uint8)], 2)
    picture[150:330, 180:460] = 240
    picture[180:260, 200:280] = 30
    return np.ascontiguousarray(picture)
