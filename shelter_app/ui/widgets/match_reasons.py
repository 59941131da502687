"""Why somebody is proposed, in words: 姓: 音が同じ."""

from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.reasons import How, Reason, Why
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import row
from shelter_app.ui.widgets.labels import Icon, Small, line_height
from shelter_app.ui.widgets.message import translate


def why_word(why: Why) -> str:
    """Name what was compared."""
    return {
        Why.SURNAME: translate("MatchReasons", "姓"),
        Why.GIVEN: translate("MatchReasons", "名"),
        Why.YEAR: translate("MatchReasons", "生まれ年"),
        Why.DAY: translate("MatchReasons", "誕生日"),
        Why.SEX: translate("MatchReasons", "性別"),
        Why.AREA: translate("MatchReasons", "地区・町名"),
        Why.HOUSE: translate("MatchReasons", "番地"),
        Why.PHONE: translate("MatchReasons", "電話番号"),
        Why.HOUSEHOLD: translate("MatchReasons", "世帯"),
    }[why]


def how_word(how: How) -> str:
    """Say how it compared."""
    words = _words_of_names() | {
        How.SAME: translate("MatchReasons", "同じ"),
        How.SWAPPED: translate("MatchReasons", "月と日が逆"),
        How.ONE_OFF: translate("MatchReasons", "1 文字ちがい"),
        How.ERA_SLIP: translate("MatchReasons", "元号のとりちがえ"),
        How.PART_SAME: translate("MatchReasons", "一部が同じ"),
        How.LIKELY: translate("MatchReasons", "おそらく同じ"),
        How.DIFFERENT: translate("MatchReasons", "ちがう"),
        How.NOT_KNOWN: translate("MatchReasons", "わからない"),
    }
    return words[how]


def _words_of_names() -> dict[How, str]:
    return {
        How.SAME_SOUND: translate("MatchReasons", "読みが同じ"),
        How.LOOKALIKE: translate("MatchReasons", "似た漢字"),
        How.LOST_GLYPH: translate("MatchReasons", "名簿の文字が欠けている"),
        How.LONG_VOWEL: translate("MatchReasons", "のばす音だけちがう"),
        How.VOICING: translate("MatchReasons", "濁点だけちがう"),
        How.READS_SO: translate("MatchReasons", "そう読める漢字"),
        How.HOMOPHONE: translate("MatchReasons", "同じ読みの別の漢字"),
        How.OTHER_READING: translate("MatchReasons", "漢字の別の読み"),
        How.SLIP: translate("MatchReasons", "1 文字ちがい"),
        How.FAR_SLIP: translate("MatchReasons", "1 文字ちがい(似ていない)"),
        How.POSSIBLE_READING: translate("MatchReasons", "そう読めなくもない"),
        How.TWO_SLIPS: translate("MatchReasons", "2 文字ちがい"),
        How.BEGINS_SO: translate("MatchReasons", "はじめが同じ"),
        How.SHARED_KANJI: translate("MatchReasons", "漢字が 1 つ同じ"),
    }


def reason_text(reason: Reason) -> str:
    """Say one reason in a few words."""
    return f"{why_word(reason.why)}: {how_word(reason.how)}"


class Reasons(QWidget):
    """The reasons, the weightiest first: a tick for those that speak for it, else a cross."""

    def __init__(self, reasons: tuple[Reason, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(gap=round(line_height() * 0.5))
        self.setLayout(flow)
        for reason in reasons:
            one = QWidget()
            line = row(gap=0.2)
            line.addWidget(Icon("check" if reason.speaks else "cross", "ink", 0.8))
            line.addWidget(Small(reason_text(reason)))
            one.setLayout(line)
            flow.addWidget(one)
