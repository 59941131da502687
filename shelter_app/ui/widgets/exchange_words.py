"""The words of the exchange: calm, and always with what it means for the records."""

from collections.abc import Callable

from shelter_app.application.room.exchange import ExchangeFacts
from shelter_app.application.sync.courier import Contact
from shelter_app.ui.presenters.exchange import ExchangeNotice, ExchangeState
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble

Moment = Callable[[int], str]
"""Says a time in milliseconds as people read it."""


def standing_of(facts: ExchangeFacts, moment: Moment) -> str:
    """Say when headquarters was heard last, and what happens next."""
    if not facts.is_enrolled:
        return translate(
            "Exchange",
            "受付はこのまま続けられます。本部から案内のファイルを受け取り、確認の番号を電話で聞いてください。",
        )
    if facts.is_busy:
        return translate("Exchange", "いま本部とやりとりしています。")
    if not facts.last_contact_ms:
        return translate(
            "Exchange", "まだ本部とつながっていません。つながれば、ひとりでに送ります。"
        )
    heard = translate("Exchange", "最後に本部とつながったのは {time} です。").format(
        time=moment(facts.last_contact_ms)
    )
    if facts.problem or facts.waiting:
        return heard + translate("Exchange", "つながれば、ひとりでに送ります。")
    return heard


def neighbours_of(facts: ExchangeFacts, moment: Moment) -> str:
    """Say which other desks are in touch, and where this one is found."""
    lines = [_neighbour(one, moment) for one in facts.neighbours]
    if facts.own_addresses:
        where = translate("Exchange", "この受付のアドレス: {address}")
        lines.append(where.format(address="、".join(facts.own_addresses)))
    return "\n".join(lines)


def _neighbour(one: Contact, moment: Moment) -> str:
    if one.at_ms and not one.problem:
        words = translate("Exchange", "ほかの受付 {address}: つながっています({time})")
        return words.format(address=one.address, time=moment(one.at_ms))
    return translate("Exchange", "ほかの受付 {address}: つながっていません").format(
        address=one.address
    )


def message_of(state: ExchangeState, moment: Moment) -> Message | None:
    """Say what came of what was asked, or what is in the way."""
    if state.notice is ExchangeNotice.TROUBLE:
        happened = translate("Exchange", "できませんでした")
        return trouble(state.problem, Tone.HEED, happened)
    if state.notice is not ExchangeNotice.NONE:
        return _done(state, moment)
    return _in_the_way(state.facts)


def _in_the_way(facts: ExchangeFacts) -> Message | None:
    if "revoked" in facts.notes:
        return trouble("N-07", Tone.HEED)
    if facts.is_differing:
        return trouble("N-22", Tone.HEED)
    if "expired" in facts.notes:
        return Message(
            Tone.HEED,
            translate("Exchange", "本部の登録の期限が過ぎています"),
            translate("Exchange", "受付も送受信も、このまま続けられます。"),
            translate("Exchange", "手のあいたときに、本部に伝えてください。"),
        )
    return None


def _done(state: ExchangeState, moment: Moment) -> Message | None:
    words = {
        ExchangeNotice.ENROLLED: Message(
            Tone.GOOD, translate("Exchange", "本部に登録しました。ひとりでに送ります。")
        ),
        ExchangeNotice.SENDING: Message(Tone.GOOD, translate("Exchange", "いま送ってみます")),
        ExchangeNotice.ADDED: Message(
            Tone.GOOD, translate("Exchange", "その受付ともつなぎます。少しお待ちください。")
        ),
        ExchangeNotice.WRITTEN: Message(
            Tone.GOOD,
            translate("Exchange", "USB に書きました({count}件)").format(count=state.written.events),
            "",
            translate("Exchange", "USB を抜いて、本部に届けてください。"),
        ),
        ExchangeNotice.TAKEN: _taken(state, moment),
        ExchangeNotice.NO_STICK: Message(
            Tone.HEED,
            translate("Exchange", "USB が見つかりません"),
            "",
            translate("Exchange", "USB を挿して、もう一度押してください。"),
        ),
    }
    return words.get(state.notice)


def _taken(state: ExchangeState, moment: Moment) -> Message:
    taken = state.taken
    happened = translate("Exchange", "USB から受け取りました(新しい記録 {count}件)").format(
        count=taken.new
    )
    receipt = ""
    if taken.received_ms:
        words = translate("Exchange", "本部の受領のしるし: {time}")
        receipt = words.format(time=moment(taken.received_ms))
    return Message(Tone.GOOD, happened, receipt, "", taken.problem)
