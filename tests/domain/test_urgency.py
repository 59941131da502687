"""Who is looked for first, by why they are on the register."""

import pytest

from shelter_app.domain.reasons import Reason
from shelter_app.domain.urgency import URGENT, urgency


@pytest.mark.parametrize(
    ("codes", "rank"),
    [
        (("ventilator",), 5),
        (("oxygen", "care-3"), 5),
        (("dialysis",), 5),
        (("care-5",), 4),
        (("care-3", "alone"), 3),
        (("care",), 3),
        (("physical-6",), 2),
        (("elderly-only",), 1),
        (("something-new",), 1),
        ((), 1),
    ],
)
def test_what_keeps_somebody_alive_comes_first(codes: tuple[str, ...], rank: int) -> None:
    assert urgency(codes) == rank


def test_every_reason_has_a_rank_and_nobody_is_left_out() -> None:
    assert all(1 <= urgency((reason,)) <= 5 for reason in Reason)
    assert urgency(("ventilator",)) >= URGENT > urgency(("alone",))
