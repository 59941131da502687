"""The use cases of finding people and telling people, as the window is given them."""

from dataclasses import dataclass

from shelter_app.application.cases.shown import Cases
from shelter_app.application.inquiries.shown import Inquiries
from shelter_app.application.notes.shown import HandingOver
from shelter_app.application.unseen.shown import Unseen


@dataclass(frozen=True, slots=True)
class Finding:
    """Those whom nobody has seen, reports, inquiries, notes."""

    unseen: Unseen
    cases: Cases
    inquiries: Inquiries
    notes: HandingOver
