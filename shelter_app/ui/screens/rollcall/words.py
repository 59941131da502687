"""The words of a roll call."""

from shelter_app.application.stay.rollcall import Answer
from shelter_app.ui.presenters.rollcall import CallState
from shelter_app.ui.widgets.message import translate


def answer_word(answer: Answer) -> str:
    """What is known of somebody."""
    words = {
        Answer.NOT_CALLED: translate("RollCall", "まだ"),
        Answer.PRESENT: translate("RollCall", "いる"),
        Answer.AWAY: translate("RollCall", "外出中"),
        Answer.MISSING: translate("RollCall", "いない"),
    }
    return words[answer]


def summary(state: CallState) -> str:
    """The figures of a call in one line."""
    call = state.call
    figures = "   ".join(f"{answer_word(one)} {call.count(one)}" for one in Answer)
    if not call.anonymous:
        return figures
    eye = translate("RollCall", "人数のみ {count}(目で数えます)").format(count=call.anonymous)
    return f"{figures}   {eye}"
