"""Say in the ledger which register is in use."""

from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import ID_SIZE, Subject
from shelter_app.domain.ledger.facts.running import RegisterInstalled
from shelter_app.domain.town_pack import RegisterVersion


def installed_draft(version: RegisterVersion) -> Draft:
    """Name the version and its hash, never a line of it."""
    fact = RegisterInstalled(version=version.version, hash=version.hash)
    return Draft("register.installed", fact, (Subject("register", version.hash[:ID_SIZE]),))
