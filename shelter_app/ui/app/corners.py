"""Every corner of the desk, in one list."""

from shelter_app.ui.app.asking import AskingCorner
from shelter_app.ui.app.bringing import BringingCorner
from shelter_app.ui.app.cameras import CamerasCorner
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.app.cases import CasesCorner
from shelter_app.ui.app.copying import CopyingCorner
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.app.doubles import DoublesCorner
from shelter_app.ui.app.exchanging import ExchangingCorner
from shelter_app.ui.app.guide import GuideCorner
from shelter_app.ui.app.keying import KeyingCorner
from shelter_app.ui.app.matching import MatchingCorner
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.app.printing import PrintingCorner
from shelter_app.ui.app.real import RealCorner
from shelter_app.ui.app.telling import TellingCorner
from shelter_app.ui.app.unseen import UnseenCorner


def corners(site: Site) -> tuple[Corner, ...]:
    """Build every corner."""
    return (
        PeopleCorner(site),
        UnseenCorner(site),
        CasesCorner(site),
        TellingCorner(site),
        MatchingCorner(site),
        DoublesCorner(site),
        PrintingCorner(site),
        KeyingCorner(site),
        ExchangingCorner(site),
        CopyingCorner(site),
        BringingCorner(site),
        RealCorner(site),
        AskingCorner(site),
        CardCorner(site),
        GuideCorner(site),
        CamerasCorner(site),
    )
