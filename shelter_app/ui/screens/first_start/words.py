"""What the first start says."""

from shelter_app.ui.presenters.first_start_state import (
    SHORTEST_PHRASE,
    FirstStartNotice,
    FirstStartState,
    Step,
)
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def first_start_message(state: FirstStartState) -> Message | None:
    """Find the words for the notice of a step."""
    if state.notice is FirstStartNotice.NONE:
        return None
    if state.notice is FirstStartNotice.TROUBLE:
        return trouble(state.problem, Tone.HEED)
    return Message(Tone.HEED, _missing()[state.notice])


def heading(step: Step) -> str:
    """Return the one question of a step."""
    match step:
        case Step.PACK:
            return translate("FirstStart", "市町村の避難所用データを選んでください")
        case Step.PLACE:
            return translate("FirstStart", "ここはどの避難所ですか")
        case Step.PHRASE:
            return translate("FirstStart", "合言葉を決めてください")
        case Step.OPERATORS:
            return translate("FirstStart", "受付する人のお名前を入れてください")
        case Step.READY:
            return translate("FirstStart", "この内容で受付を始めます")


def main_word(state: FirstStartState) -> str:
    """Return what the main button of a step says."""
    if state.busy:
        return translate("FirstStart", "お待ちください")
    if state.step is Step.READY:
        return translate("FirstStart", "受付を始める")
    return translate("FirstStart", "つぎへ")


def _missing() -> dict[FirstStartNotice, str]:
    shortest = translate("FirstStart", "合言葉は{count}文字からにしてください")
    return {
        FirstStartNotice.PACK_MISSING: translate("FirstStart", "データを選んでください"),
        FirstStartNotice.PLACE_MISSING: translate("FirstStart", "避難所を選んでください"),
        FirstStartNotice.PHRASE_TOO_SHORT: shortest.format(count=SHORTEST_PHRASE),
        FirstStartNotice.PHRASES_DIFFER: translate("FirstStart", "2つの合言葉がちがいます"),
        FirstStartNotice.OPERATOR_MISSING: translate("FirstStart", "1人は加えてください"),
        FirstStartNotice.LEAD_MISSING: translate(
            "FirstStart", "避難所責任者を1人決めてください。あとで人を加えるのに要ります。"
        ),
        FirstStartNotice.NAME_MISSING: translate("FirstStart", "お名前を入れてください"),
        FirstStartNotice.PIN_NOT_FIT: translate(
            "FirstStart", "暗証番号は数字4から8けたにしてください"
        ),
        FirstStartNotice.PINS_DIFFER: translate("FirstStart", "2つの暗証番号がちがいます"),
    }
