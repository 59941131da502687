"""The words of headquarters' pages."""

from datetime import UTC, datetime, timedelta, timezone

from shelter_app.domain.errors import ShelterError

_JAPAN = timezone(timedelta(hours=9))
_KINDS = {
    "rescue": "救助",
    "medical": "医療",
    "whereabouts": "居場所の知らせ",
    "supply": "物資",
    "welfare": "福祉避難所への移送",
}
_STATES = {
    "in": "避難所内",
    "away": "外出・外泊",
    "left": "退所",
    "moved": "移動",
    "home": "自宅",
    "car": "車中泊",
    "tent": "テント",
    "hospital": "病院",
    "facility": "施設",
    "gone": "無断退所(推定)",
}
_TROUBLE = {
    "H-09": "その担当者は、もう登録されていません。",
    "H-21": "その依頼は、取り消されたか終わっています。一覧を見直してください。",
    "H-22": "人を探せるのは、要配慮者担当・責任者・本部です。",
    "H-23": "ファイルに出せるのは、公務員と本部だけです。",
}


def at(ms: int | None) -> str:
    """Say when, in Japan's time."""
    if not ms:
        return "—"
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(_JAPAN).strftime("%m/%d %H:%M")


def kind_word(kind: str) -> str:
    """Name a kind of request."""
    return _KINDS.get(kind, "その他")


def state_word(state: str) -> str:
    """Say where somebody is."""
    return _STATES.get(state, "不明")


def sentence(error: ShelterError) -> str:
    """Say what happened, and that nothing is lost."""
    what = _TROUBLE.get(error.code, "思わぬことが起きました。")
    return f"{what} 記録は無事です。({error.code})"
