"""The words and the drawing of each line of the menu."""

from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.widgets.message import translate


def words_of(errand: Errand) -> str:
    """Say what a line of the menu leads to."""
    match errand:
        case Errand.JOIN:
            return translate("Menu", "名簿を開く")
        case Errand.CONFIRM_PHRASE:
            return translate("Menu", "合言葉を確かめる")
        case Errand.COPY:
            return translate("Menu", "控え(USB)")
        case Errand.ADD_OPERATOR:
            return translate("Menu", "担当者を加える")
        case Errand.CHANGE_OPERATOR:
            return translate("Menu", "担当を交代する")


def drawing_of(errand: Errand) -> str:
    """Name the drawing of a line of the menu."""
    return {
        Errand.JOIN: "key",
        Errand.CONFIRM_PHRASE: "key",
        Errand.COPY: "stick",
        Errand.ADD_OPERATOR: "add",
        Errand.CHANGE_OPERATOR: "person",
    }[errand]
