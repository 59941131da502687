"""Three lines for each failure that a person can act on, by its code."""

from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_of_cards import card_words
from shelter_app.ui.widgets.trouble_of_desks import desk_words
from shelter_app.ui.widgets.trouble_of_drills import drill_words
from shelter_app.ui.widgets.trouble_of_exchange import exchange_words
from shelter_app.ui.widgets.trouble_of_files import file_words
from shelter_app.ui.widgets.trouble_of_finding import finding_words
from shelter_app.ui.widgets.trouble_of_papers import paper_words
from shelter_app.ui.widgets.trouble_of_registers import register_words
from shelter_app.ui.widgets.trouble_of_stays import stay_words
from shelter_app.ui.widgets.trouble_of_stores import store_words


def trouble(code: str, tone: Tone, happened: str = "") -> Message:
    """Explain a failure; ``happened`` names what was tried, the code's own words come next."""
    what, next_step = _words().get(code, _unforeseen())
    if happened:
        return Message(tone, happened, what, next_step, code)
    return Message(tone, what, "", next_step, code)


def known_codes() -> frozenset[str]:
    """List the codes that have words of their own."""
    return frozenset(_words())


def _unforeseen() -> tuple[str, str]:
    return (
        translate("Trouble", "思わぬことが起きました。"),
        translate("Trouble", "もう一度試し、だめなら番号を本部に伝えてください。"),
    )


def _words() -> dict[str, tuple[str, str]]:
    groups = (
        store_words(),
        file_words(),
        register_words(),
        paper_words(),
        desk_words(),
        drill_words(),
        finding_words(),
        card_words(),
        exchange_words(),
        stay_words(),
    )
    return {code: words for group in groups for code, words in group.items()}
