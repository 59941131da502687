"""What happened, in plain words: one line for what, one for when, by whom and from what."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from shelter_app.application.stay.page import Told
from shelter_app.application.stay.shown import Where
from shelter_app.domain.ledger.event import Channel, Precision
from shelter_app.ui.widgets.fact_words import fact_word
from shelter_app.ui.widgets.message import translate
from shelter_app.ui.widgets.stay_words import (
    clock_words,
    destination_word,
    errand_word,
    where_word,
)
from shelter_app.ui.widgets.words import affiliation_word

Said = Mapping[str, Any]


def what_words(told: Told) -> str:
    """Say what happened."""
    say = _SENTENCES.get(told.kind)
    words = say(told.said) if say is not None else translate("History", "そのほかの記録")
    if told.is_withdrawn:
        return translate("History", "{words}(取り消し)").format(words=words)
    return words


def when_words(told: Told, now: datetime) -> str:
    """Say when it happened, when it was written down if that was another time, and by whom."""
    parts = [_occurred(told, now), _recorded(told, now), _operator(told), channel_word(told)]
    return "  ".join(part for part in parts if part)


def channel_word(told: Told) -> str:
    """From what it is known."""
    return source_word(told.channel, told.form)


def source_word(channel: Channel, form: str) -> str:
    """From what a statement is known."""
    words = {
        Channel.SEEN: translate("History", "受付で"),
        Channel.CARD: translate("History", "カードで"),
        Channel.SPOKEN: translate("History", "口頭で"),
        Channel.PHONE: translate("History", "電話で"),
        Channel.PAPER: translate("History", "紙から"),
        Channel.THIRD_PARTY: translate("History", "ほかの人から"),
        Channel.IMPORTED: translate("History", "名簿から"),
        Channel.HQ: translate("History", "本部から"),
    }
    return f"{words[channel]} {form}".strip()


def _occurred(told: Told, now: datetime) -> str:
    if told.occurred is None or told.precision is Precision.UNKNOWN:
        return translate("History", "時刻不明")
    words = clock_words(told.occurred, now)
    if told.precision is Precision.ABOUT:
        return translate("History", "{time}ごろ").format(time=words)
    return words


def _recorded(told: Told, now: datetime) -> str:
    if told.recorded is None or told.recorded == told.occurred:
        return ""
    return translate("History", "記録 {time}").format(time=clock_words(told.recorded, now))


def _operator(told: Told) -> str:
    if not told.operator:
        return ""
    return f"{told.operator}({affiliation_word(told.affiliation)})"


def _received(said: Said) -> str:
    stay = said.get("whereabouts") or {}
    area = str(stay.get("area") or "")
    words = translate("History", "受付した")
    return f"{words}  {area}".strip()


def _moved(said: Said) -> str:
    state = str(said.get("state") or "")
    where = Where(state) if state in set(Where) else Where.UNKNOWN
    parts = [errand_word(str(said.get("reason") or "")) or where_word(where)]
    parts += [destination_word(str(said.get("to") or "")), str(said.get("destination") or "")]
    parts += [str(said.get("area") or ""), str(said.get("phone") or "")]
    return "  ".join(dict.fromkeys(part for part in parts if part))


def _seen(said: Said) -> str:
    if said.get("rollcall"):
        return translate("History", "点呼でいることを確かめた")
    words = {
        "phone": translate("History", "電話で確かめた"),
        "third": translate("History", "ほかの人が見かけた"),
    }
    return words.get(str(said.get("how") or ""), translate("History", "本人を見かけた"))


def _missed(_: Said) -> str:
    return translate("History", "点呼で見つからなかった")


def _amended(said: Said) -> str:
    details = said.get("details")
    names = [
        fact_word(name)
        for name in getattr(details, "__struct_fields__", ())
        if getattr(details, name) not in ("", b"", None, -1, ())
    ]
    names += [fact_word(name) for name in said.get("cleared") or ()]
    return translate("History", "{names} を直した").format(names="・".join(dict.fromkeys(names)))


def _linked(said: Said) -> str:
    to = str(said.get("handed_to") or "")
    if to:
        return translate("History", "{name} に引き渡した").format(name=to)
    return translate("History", "家族のつながりを記録した")


def _need(_: Said) -> str:
    return translate("History", "配慮が必要なことを記録した")


_SENTENCES: dict[str, Callable[[Said], str]] = {
    "people.received": _received,
    "whereabouts.changed": _moved,
    "people.seen": _seen,
    "people.missed": _missed,
    "person.amended": _amended,
    "family.linked": _linked,
    "need.stated": _need,
    "need.met": lambda _: translate("History", "配慮に応えた"),
    "health.stated": lambda _: translate("History", "けが・体調を記録した"),
    "safety.stated": lambda _: translate("History", "安否を記録した"),
    "disclosure.set": lambda _: translate("History", "非公開の希望を記録した"),
    "consent.stated": lambda _: translate("History", "同意を記録した"),
    "party.changed": lambda _: translate("History", "一緒に来た人を直した"),
    "case.opened": lambda _: translate("History", "助けを求める連絡をした"),
    "identity.decided": lambda _: translate("History", "同じ人かどうかを記録した"),
    "undone": lambda _: translate("History", "取り消した"),
}
