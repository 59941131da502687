"""What the screens of inquiries say after something was done."""

from shelter_app.ui.presenters.inquiries import InquiryNotice, InquiryState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def inquiry_message(state: InquiryState) -> Message | None:
    """Find the words of a notice."""
    match state.notice:
        case InquiryNotice.NONE:
            return None
        case InquiryNotice.TOLD:
            return Message(Tone.GOOD, translate("Inquiries", "伝えたことを記録しました"))
        case InquiryNotice.SETTLED:
            return Message(Tone.GOOD, translate("Inquiries", "記録しました"))
        case InquiryNotice.TROUBLE_READING:
            return trouble(state.problem, Tone.HEED, translate("Inquiries", "読めませんでした"))
        case InquiryNotice.TROUBLE_SAVING:
            words = translate("Inquiries", "まだ保存されていません")
            return trouble(state.problem, Tone.BAD, words)
