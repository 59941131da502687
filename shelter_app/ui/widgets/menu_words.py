"""The words and the drawing of each line of the menu."""

from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.widgets.message import translate


def words_of(errand: Errand) -> str:
    """Say what a line of the menu leads to."""
    return {
        Errand.PEOPLE: translate("Menu", "避難者"),
        Errand.UNSEEN: translate("Menu", "安否未確認"),
        Errand.CASES: translate("Menu", "通報"),
        Errand.INQUIRY: translate("Menu", "照会を受ける"),
        Errand.INQUIRIES: translate("Menu", "照会への返事・伝言"),
        Errand.NOTES: translate("Menu", "申し送り"),
        Errand.GROUPS: translate("Menu", "人数だけ(氏名はあとで)"),
        Errand.ROLL_CALL: translate("Menu", "点呼"),
        Errand.MATCH: translate("Menu", "名簿との照合"),
        Errand.DOUBLES: translate("Menu", "同じ人の可能性"),
        Errand.PRINT: translate("Menu", "印刷"),
        Errand.KEYING: translate("Menu", "紙の記録を入力"),
        Errand.JOIN: translate("Menu", "名簿を開く"),
        Errand.CONFIRM_PHRASE: translate("Menu", "合言葉を確かめる"),
        Errand.ASK_BY_POINTING: translate("Menu", "ことばの指さしカード"),
        Errand.HQ: translate("Menu", "本部"),
        Errand.LOST_CARD: translate("Menu", "カードをなくした"),
        Errand.COPY: translate("Menu", "控え(USB)"),
        Errand.BRING_REGISTER: translate("Menu", "名簿を取り込む"),
        Errand.BEGIN_REAL: translate("Menu", "ここから本番"),
        Errand.ADD_OPERATOR: translate("Menu", "担当者を加える"),
        Errand.GUIDE: translate("Menu", "使い方"),
        Errand.CHOOSE_CAMERA: translate("Menu", "カメラを選ぶ"),
        Errand.CHANGE_OPERATOR: translate("Menu", "担当を交代する"),
    }[errand]


_DRAWINGS = {
    Errand.PEOPLE: "people",
    Errand.UNSEEN: "search",
    Errand.CASES: "urgent",
    Errand.INQUIRY: "unknown",
    Errand.INQUIRIES: "envelope",
    Errand.NOTES: "info",
    Errand.GROUPS: "add",
    Errand.ROLL_CALL: "check",
    Errand.MATCH: "people",
    Errand.DOUBLES: "people",
    Errand.PRINT: "print",
    Errand.KEYING: "card",
    Errand.JOIN: "key",
    Errand.CONFIRM_PHRASE: "key",
    Errand.ASK_BY_POINTING: "speech",
    Errand.HQ: "house",
    Errand.LOST_CARD: "card",
    Errand.COPY: "stick",
    Errand.BRING_REGISTER: "data",
    Errand.BEGIN_REAL: "urgent",
    Errand.ADD_OPERATOR: "add",
    Errand.GUIDE: "info",
    Errand.CHOOSE_CAMERA: "camera",
    Errand.CHANGE_OPERATOR: "person",
}


def drawing_of(errand: Errand) -> str:
    """Name the drawing of a line of the menu."""
    return _DRAWINGS[errand]
