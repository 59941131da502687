"""What is said about operators and PINs, at sign-in and at the first start."""

from shelter_app.ui.presenters.sign_in import SignInNotice, SignInState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def sign_in_message(state: SignInState) -> Message | None:
    """Find the words for the sign-in notice."""
    match state.notice:
        case SignInNotice.NONE:
            return None
        case SignInNotice.WRONG_PIN:
            return _wrong_pin(state)
        case SignInNotice.TROUBLE:
            return trouble(state.problem, Tone.HEED)
        case SignInNotice.PIN_TOO_SHORT:
            return Message(Tone.HEED, translate("SignIn", "暗証番号は4けたからです"))
        case _:
            return form_message(state.notice)


def form_message(notice: SignInNotice) -> Message | None:
    """Find the words for what is missing in the operator form."""
    words = {
        SignInNotice.NAME_MISSING: translate("SignIn", "お名前を入れてください"),
        SignInNotice.PIN_NOT_FIT: translate("SignIn", "暗証番号は数字4から8けたにしてください"),
        SignInNotice.PINS_DIFFER: translate("SignIn", "2つの暗証番号がちがいます"),
    }
    return Message(Tone.HEED, words[notice]) if notice in words else None


def _wrong_pin(state: SignInState) -> Message:
    left = translate("SignIn", "あと{count}回試せます。").format(count=state.tries_left)
    wait = ""
    if state.wait_seconds:
        wait = translate("SignIn", "{seconds}秒待ってから入れてください。").format(
            seconds=state.wait_seconds
        )
    return Message(Tone.HEED, translate("SignIn", "暗証番号がちがいます"), left, wait)
