"""What is said when something was taken back."""

from shelter_app.ui.presenters.undoing import UndoNotice, UndoState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def undo_message(state: UndoState) -> Message | None:
    """Find the words for what came of taking back; none when nobody tried."""
    match state.notice:
        case UndoNotice.NONE:
            return None
        case UndoNotice.UNDONE:
            return Message(
                Tone.CALM,
                translate("Undo", "元に戻しました"),
                translate("Undo", "取り消したことも記録に残ります。"),
            )
        case UndoNotice.NOTHING:
            return Message(Tone.CALM, translate("Undo", "元に戻すものはありません"))
        case UndoNotice.TROUBLE:
            return trouble(state.problem, Tone.HEED, translate("Undo", "元に戻せませんでした"))
