"""What the desk says: notices, remarks and prompts."""

from collections.abc import Callable

from shelter_app.application.desk.shown import Remark
from shelter_app.ui.presenters.desk_state import DeskNotice, DeskState
from shelter_app.ui.presenters.search import SearchState
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def desk_message(state: DeskState) -> Message | None:
    """Find the words for the desk's notice, or else for what was remarked on the people."""
    if state.notice is not DeskNotice.NONE:
        return _NOTICES[state.notice](state)
    return _REMARKS[state.remarks[0]]() if state.remarks else None


def search_message(state: SearchState) -> Message | None:
    """Find the words for a search that failed."""
    if not state.problem:
        return None
    return trouble(state.problem, Tone.HEED, translate("Desk", "調べられませんでした"))


def session_message(state: SessionState) -> Message | None:
    """Find the words for a pause, a lock or a look at the desk that failed."""
    return trouble(state.problem, Tone.HEED) if state.problem else None


def _undone(_: DeskState) -> Message:
    return Message(
        Tone.CALM,
        translate("Desk", "元に戻しました"),
        translate("Desk", "取り消したことも記録に残ります。"),
    )


def _nobody_ticked(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "「来た」の人がいません"),
        translate("Desk", "まだ何も記録していません。"),
        translate("Desk", "来ている人の番号キーを押してください。"),
    )


def _nothing_to_undo(_: DeskState) -> Message:
    return Message(Tone.CALM, translate("Desk", "元に戻す受付はありません"))


def _box_full(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "この欄に入るのは100字までです"),
        translate("Desk", "入ったところまでは残っています。"),
        translate("Desk", "残りは「体調・配慮」の備考に書けます。"),
    )


def _looking(state: DeskState) -> Message:
    return trouble(state.problem, Tone.HEED, translate("Desk", "調べられませんでした"))


def _saving(state: DeskState) -> Message:
    return trouble(state.problem, Tone.BAD, translate("Desk", "まだ保存されていません"))


def _undoing(state: DeskState) -> Message:
    return trouble(state.problem, Tone.HEED, translate("Desk", "元に戻せませんでした"))


def _foreign(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "この受付のカードではありません"),
        translate("Desk", "何も記録していません。"),
        translate("Desk", "お名前で受付できます。"),
    )


def _my_number(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "マイナンバーは読み取りません"),
        translate("Desk", "番号はどこにも残していません。"),
        translate("Desk", "カードを裏返すか、カードリーダーに置いてください。"),
    )


def _damaged(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "カードを読み取れません"),
        translate("Desk", "何も記録していません。"),
        translate("Desk", "もう一度、少し離して見せてください。お名前でも受付できます。"),
    )


def _newer(_: DeskState) -> Message:
    return Message(
        Tone.HEED,
        translate("Desk", "新しい版のカードです"),
        translate("Desk", "何も記録していません。"),
        translate("Desk", "お名前で受付してください。"),
    )


def _just_now(_: DeskState) -> Message:
    return Message(Tone.CALM, translate("Desk", "いま読み取ったカードです"))


def _kept(_: DeskState) -> Message:
    return Message(
        Tone.CALM,
        translate("Desk", "カードの番号を預かりました"),
        translate("Desk", "名簿が開いたときに、この人の記録とつながります。"),
        translate("Desk", "いまはお名前を聞いて受付してください。"),
    )


def _all_here() -> Message:
    return Message(
        Tone.CALM,
        translate("Desk", "この人たちは受付が済んでいます"),
        translate("Desk", "もう一度受付しても、人数は増えません。"),
    )


def _some_here() -> Message:
    return Message(Tone.CALM, translate("Desk", "受付が済んでいる人がいます"))


def _card_unknown() -> Message:
    return Message(
        Tone.CALM,
        translate("Desk", "このカードの人は、ここの名簿にありません"),
        translate("Desk", "カードの番号は預かりました。"),
        translate("Desk", "お名前を聞いて受付してください。"),
    )


def _nothing_to_tell() -> Message:
    return Message(Tone.CALM, translate("Desk", "お答えできる情報はありません"))


def _silent(_: DeskState) -> Message | None:
    return None


_NOTICES: dict[DeskNotice, Callable[[DeskState], Message | None]] = {
    DeskNotice.NONE: _silent,
    DeskNotice.RECEIVED: _silent,
    DeskNotice.UNDONE: _undone,
    DeskNotice.NOBODY_TICKED: _nobody_ticked,
    DeskNotice.NOTHING_TO_UNDO: _nothing_to_undo,
    DeskNotice.BOX_FULL: _box_full,
    DeskNotice.TROUBLE_LOOKING: _looking,
    DeskNotice.TROUBLE_SAVING: _saving,
    DeskNotice.TROUBLE_UNDOING: _undoing,
    DeskNotice.CODE_FOREIGN: _foreign,
    DeskNotice.CODE_MY_NUMBER: _my_number,
    DeskNotice.CODE_DAMAGED: _damaged,
    DeskNotice.CODE_NEWER: _newer,
    DeskNotice.CODE_TAKEN_JUST_NOW: _just_now,
    DeskNotice.CODE_KEPT: _kept,
}
_REMARKS: dict[Remark, Callable[[], Message]] = {
    Remark.ALL_HERE_ALREADY: _all_here,
    Remark.SOME_HERE_ALREADY: _some_here,
    Remark.TOKEN_KEPT_UNVERIFIED: lambda: _kept(DeskState()),
    Remark.CARD_NOT_KNOWN: _card_unknown,
    Remark.NOTHING_TO_TELL: _nothing_to_tell,
}
