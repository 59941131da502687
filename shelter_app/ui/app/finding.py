"""The use cases of finding people and telling people, as the window is given them."""

from dataclasses import dataclass

from shelter_app.application.cases.shown import Cases
from shelter_app.application.unseen.shown import Unseen


@dataclass(frozen=True, slots=True)
class Finding:
    """Those whom nobody has seen, and reports."""

    unseen: Unseen
    cases: Cases
