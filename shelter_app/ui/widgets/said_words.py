"""What was said of somebody, in the few words that fit a line on the desk."""

from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.domain.conditions import Condition
from shelter_app.domain.evacuee_card import Lodging
from shelter_app.domain.needs import NEVER_WAITS
from shelter_app.ui.widgets.card_words import lodging_word, sign_word
from shelter_app.ui.widgets.message import translate


def calls(said: Said) -> bool:
    """Tell whether 要配慮者担当 will be called because of it; never says why."""
    clocks = any(one.left.strip() or one.need in NEVER_WAITS for one in said.needs)
    return clocks or said.condition is Condition.SEVERE


def noted(said: Said) -> str:
    """Say shortly that something is written, since others look on.

    Needs by their number only; that somebody does not want to be found is not said at all.
    """
    if said == NOTHING_SAID:
        return ""
    parts = [
        *(sign_word(sign) for sign in said.signs),
        said.area.strip(),
        translate("Card", "配慮 {count}").format(count=len(said.needs)) if said.needs else "",
        lodging_word(said.lodging) if said.lodging is not Lodging.SHELTER else "",
    ]
    return "・".join(part for part in parts if part) or translate("Card", "記入あり")
