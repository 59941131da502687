"""What the screens of reports say after something was done."""

from shelter_app.ui.presenters.cases import CasesNotice, CasesState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def cases_message(state: CasesState) -> Message | None:
    """Find the words of a notice."""
    match state.notice:
        case CasesNotice.NONE:
            return None
        case CasesNotice.SAVED:
            return Message(
                Tone.GOOD,
                translate("Cases", "記録しました"),
                "",
                translate("Cases", "間違えたら Ctrl+Z で元に戻せます。"),
            )
        case CasesNotice.UNDONE:
            return Message(Tone.CALM, translate("Cases", "元に戻しました"))
        case CasesNotice.TROUBLE_READING:
            return trouble(state.problem, Tone.HEED, translate("Cases", "読めませんでした"))
        case CasesNotice.TROUBLE_SAVING:
            return trouble(state.problem, Tone.BAD, translate("Cases", "まだ保存されていません"))
