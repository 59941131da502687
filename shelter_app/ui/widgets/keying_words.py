"""The words of typing in paper."""

from shelter_app.application.keying.shown import KnownPerson, Meaning, Went
from shelter_app.ui.presenters.keying import NEEDS, KeyingState, KeyNotice, Sort
from shelter_app.ui.widgets.card_words import need_word
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import sex_word

_NAMED = 6


def sort_word(sort: Sort) -> str:
    """Name a sort of paper."""
    return {
        Sort.CAME: translate("Keying", "来た人"),
        Sort.WENT: translate("Keying", "出た人"),
        Sort.COUNTED: translate("Keying", "人数のみ"),
        Sort.CALLED: translate("Keying", "点呼票"),
    }[sort]


def went_word(went: Went) -> str:
    """Name where somebody went."""
    return {
        Went.LEFT: translate("Keying", "退所"),
        Went.AWAY: translate("Keying", "外出・外泊"),
        Went.HOME: translate("Keying", "自宅へ(支援は続ける)"),
        Went.HOSPITAL: translate("Keying", "病院へ"),
    }[went]


def needs_help() -> str:
    """Say which digit ticks which need."""
    return "　".join(f"{place} {need_word(need)}" for place, need in enumerate(NEEDS, start=1))


def person_words(one: KnownPerson) -> str:
    """Tell somebody apart: code, name, sex, age, town, and whether they are here."""
    age = translate("Keying", "{years}歳").format(years=one.age) if one.age is not None else ""
    where = translate("Keying", "ここにいる") if one.here else _left(one)
    parts = (one.code, one.name or one.kana, sex_word(one.sex), age, one.town, where)
    return " ".join(part for part in parts if part)


def _left(one: KnownPerson) -> str:
    if one.left_at is None:
        return ""
    return translate("Keying", "{time} に退所").format(time=f"{one.left_at:%d日 %H:%M}")


def keying_message(state: KeyingState) -> Message | None:
    """Say what happened and what to do."""
    if state.notice is KeyNotice.NONE:
        return None
    if state.notice is KeyNotice.TROUBLE:
        failed = translate("Keying", "記録できませんでした")
        return trouble(state.problem, Tone.BAD, failed)
    if state.notice is KeyNotice.KEYED_BEFORE:
        return _before(state)
    if state.notice is KeyNotice.KEPT:
        return _kept(state)
    return _words(state.notice)


def _words(notice: KeyNotice) -> Message:
    check = translate("Keying", "紙の番号をもう一度見てください。")
    choose = translate("Keying", "Ctrl と番号で選んでください。")
    return {
        KeyNotice.UNDONE: Message(Tone.CALM, translate("Keying", "前の紙を取り消しました")),
        KeyNotice.MISREAD: Message(
            Tone.HEED, translate("Keying", "番号の打ち間違いかもしれません"), "", check
        ),
        KeyNotice.TIME_UNREAD: Message(
            Tone.HEED,
            translate("Keying", "時刻が読めません"),
            "",
            translate("Keying", "例: 3:00、0300、昨日 23:10、3時頃、不明"),
        ),
        KeyNotice.CHOOSE_PERSON: Message(
            Tone.CALM, translate("Keying", "どの人ですか"), "", choose
        ),
        KeyNotice.NOBODY_FOUND: Message(
            Tone.HEED,
            translate("Keying", "その人は見つかりません"),
            "",
            translate("Keying", "先に「来た人」の紙を入れるか、受付票の番号で探してください。"),
        ),
        KeyNotice.LEFT_BEFORE: Message(
            Tone.HEED,
            translate("Keying", "この人には、その前の退所の記録があります"),
            translate("Keying", "そのあと戻った人なら、そのまま続けます。"),
            translate("Keying", "退所がまちがいなら Ctrl と 0 を押してください。"),
        ),
        KeyNotice.NO_NUMBER: Message(Tone.HEED, translate("Keying", "人数を数字で入れてください")),
    }[notice]


def _before(state: KeyingState) -> Message:
    one = state.form.earlier[-1]
    held = "、".join(one.held[:_NAMED]) + ("…" if len(one.held) > _NAMED else "")
    return Message(
        Tone.HEED,
        translate("Keying", "この番号の紙は、{time} に {operator} が入れています").format(
            time=f"{one.keyed_at:%d日 %H:%M}", operator=one.operator
        ),
        held,
        translate("Keying", "同じ紙なら Esc で入れずに次へ。別の紙なら、そのまま続けます。"),
    )


def _kept(state: KeyingState) -> Message:
    last = state.last
    codes = "、".join(last.codes[:4]) if last else ""
    return Message(
        Tone.GOOD,
        translate("Keying", "{sheets}枚目を記録しました(避難所内 {inside}人)").format(
            sheets=state.kept, inside=last.inside if last else 0
        ),
        codes,
    )


def meaning_word(meaning: Meaning) -> str:
    """Say how a leaving before the paper is taken."""
    if meaning is Meaning.LEAVING_WAS_WRONG:
        return translate("Keying", "退所はまちがい")
    return ""
