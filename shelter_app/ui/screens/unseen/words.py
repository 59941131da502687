"""What the screens of the unseen say after something was done."""

from shelter_app.ui.presenters.unseen import UnseenNotice, UnseenState
from shelter_app.ui.presenters.unseen_page import PageNotice, PageState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def list_message(state: UnseenState) -> Message | None:
    """Find the words of a notice of the list."""
    undo = translate("Unseen", "間違えたら Ctrl+Z で元に戻せます。")
    said = {
        UnseenNotice.SENT: Message(Tone.GOOD, translate("Unseen", "訪問を記録しました"), "", undo),
        UnseenNotice.BACK: Message(
            Tone.GOOD, translate("Unseen", "戻ったことを記録しました"), "", undo
        ),
        UnseenNotice.MARKED: Message(
            Tone.GOOD, translate("Unseen", "区域の印を記録しました"), "", undo
        ),
        UnseenNotice.UNDONE: Message(Tone.CALM, translate("Unseen", "元に戻しました")),
        UnseenNotice.TROUBLE_READING: _not_read(state.problem),
        UnseenNotice.TROUBLE_SAVING: _not_saved(state.problem),
    }
    return said.get(state.notice)


def page_message(state: PageState) -> Message | None:
    """Find the words of a notice of one person's page."""
    undo = translate("Unseen", "間違えたら Ctrl+Z で元に戻せます。")
    found = translate("Unseen", "居所を確認した人として記録しました")
    said = {
        PageNotice.FOUND: Message(Tone.GOOD, found, "", undo),
        PageNotice.NOTED: Message(Tone.GOOD, translate("Unseen", "記録しました"), "", undo),
        PageNotice.UNDONE: Message(Tone.CALM, translate("Unseen", "元に戻しました")),
        PageNotice.TROUBLE_READING: _not_read(state.problem),
        PageNotice.TROUBLE_SAVING: _not_saved(state.problem),
    }
    return said.get(state.notice)


def _not_read(code: str) -> Message:
    return trouble(code, Tone.HEED, translate("Unseen", "読めませんでした"))


def _not_saved(code: str) -> Message:
    return trouble(code, Tone.BAD, translate("Unseen", "まだ保存されていません"))
