"""Words for why somebody is on the register; only screens for who may read them use these."""

from collections.abc import Iterable

from shelter_app.domain.reasons import Reason
from shelter_app.ui.widgets.message import translate


def reasons_word(codes: Iterable[str]) -> str:
    """Say all reasons in one line."""
    return "・".join(reason_word(code) for code in codes)


def reason_word(code: str) -> str:
    """Say one reason, with its level; a newer version's code is shown as it is."""
    kind, _, level = code.partition("-") if code not in set(Reason) else (code, "", "")
    word = _words().get(kind, code)
    return f"{word}{level}" if level and kind in _words() else word


def _words() -> dict[str, str]:
    return {
        Reason.CARE.value: translate("Reasons", "要介護"),
        Reason.PHYSICAL.value: translate("Reasons", "身体障害"),
        Reason.SIGHT.value: translate("Reasons", "視覚"),
        Reason.HEARING.value: translate("Reasons", "聴覚"),
        Reason.INTELLECTUAL.value: translate("Reasons", "知的障害"),
        Reason.MENTAL.value: translate("Reasons", "精神"),
        Reason.ILLNESS.value: translate("Reasons", "難病"),
        Reason.DEMENTIA.value: translate("Reasons", "認知症"),
        Reason.OXYGEN.value: translate("Reasons", "酸素"),
        Reason.VENTILATOR.value: translate("Reasons", "人工呼吸器"),
        Reason.DIALYSIS.value: translate("Reasons", "透析"),
        Reason.ALONE.value: translate("Reasons", "ひとり暮らし"),
        Reason.ELDERLY_ONLY.value: translate("Reasons", "高齢者のみ"),
    }
