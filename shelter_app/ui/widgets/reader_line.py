"""One calm line: how the card reader does, and what became of the last card."""

from PySide6.QtWidgets import QWidget

from shelter_app.application.ports.card import Sight
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.card_state import CardNotice, CardState
from shelter_app.ui.widgets.labels import WrappedSmall
from shelter_app.ui.widgets.message import Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


class ReaderLine(WrappedSmall):
    """「カードリーダー: 置いてください」; grey where there is none, for a desk works without."""

    def __init__(self, presenter: CardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(ink="muted", parent=parent)
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    def render_state(self, state: CardState) -> None:
        """Draw the state; drawing twice changes nothing."""
        self.setText(reader_words(state))


def reader_words(state: CardState) -> str:
    """Say what the reader does, or what became of the last card."""
    if state.notice is CardNotice.TROUBLE and state.problem:
        return trouble(state.problem, Tone.HEED).spoken()
    notices = {
        CardNotice.TYPE_NAME: translate(
            "Reader", "このカードからは読めません。お名前を入力してください。"
        ),
        CardNotice.USE_PLASTIC: translate(
            "Reader", "スマホからは読めません。カードを置くか、お名前を入力してください。"
        ),
        CardNotice.BOUND: translate("Reader", "次からこのカードで呼び出せます。"),
        CardNotice.REVOKED: translate("Reader", "そのカードは、もうだれも呼び出しません。"),
        CardNotice.HELD: translate("Reader", "新しいカードです。受付のあとで渡す人を選びます。"),
    }
    return notices.get(state.notice) or _sight(state.sight)


def _sight(sight: Sight) -> str:
    none = translate("Reader", "カードリーダー: ありません")
    return {
        Sight.OFF: none,
        Sight.NO_SERVICE: none,
        Sight.NO_READER: none,
        Sight.WAITING: translate("Reader", "カードリーダー: 置いてください"),
        Sight.CARD: translate("Reader", "カードリーダー: カードがあります"),
        Sight.MUTE: translate("Reader", "カードリーダー: 裏返して置き直してください"),
    }[sight]
