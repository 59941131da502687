"""The words for columns of a register file, and for what was found in its rows."""

from shelter_app.domain.register_report import Column, Found, Problem
from shelter_app.ui.widgets.message import translate


def column_word(column: Column | None) -> str:
    """Name what a column means, in the words of the official form."""
    return translate("Register", "取り込まない") if column is None else _columns()[column]


def found_line(found: Found) -> str:
    """Say where a row is and what is with it; never what its cells say."""
    word = _problems()[found.problem]
    if not found.column:
        return translate("Register", "{line}行目 {word}").format(line=found.line, word=word)
    text = translate("Register", "{line}行目「{column}」 {word}")
    return text.format(line=found.line, column=found.column, word=word)


def _columns() -> dict[Column, str]:
    return {
        Column.MANAGEMENT: translate("Register", "管理番号(人ごとに変わらない番号)"),
        Column.NAME: translate("Register", "氏名"),
        Column.SURNAME: translate("Register", "氏(姓)"),
        Column.GIVEN: translate("Register", "名"),
        Column.FORMER_SURNAME: translate("Register", "旧姓・旧氏"),
        Column.KANA: translate("Register", "カナ氏名"),
        Column.KANA_SURNAME: translate("Register", "カナ氏"),
        Column.KANA_GIVEN: translate("Register", "カナ名"),
        Column.BIRTH: translate("Register", "生年月日"),
        Column.SEX: translate("Register", "性別"),
        Column.ADDRESS: translate("Register", "住所"),
        Column.RESIDENCE: translate("Register", "居所"),
        Column.PHONE: translate("Register", "電話番号"),
        Column.FAX: translate("Register", "FAX番号"),
        Column.EMERGENCY_CONTACT: translate("Register", "緊急連絡先"),
        Column.REASON: translate("Register", "支援を必要とする事由"),
        Column.REMARKS: translate("Register", "備考"),
        Column.HOUSEHOLD: translate("Register", "世帯番号"),
        Column.DISTRICT: translate("Register", "地区"),
        Column.CONSENT: translate("Register", "同意"),
        **_plan(),
    }


def _plan() -> dict[Column, str]:
    return {
        Column.HELPER_NAME: translate("Register", "避難支援者の氏名"),
        Column.HELPER_ADDRESS: translate("Register", "避難支援者の住所"),
        Column.HELPER_PHONE: translate("Register", "避難支援者の電話"),
        Column.PLANNED_SHELTER: translate("Register", "避難先"),
        Column.ROUTE: translate("Register", "避難経路"),
        Column.LIVING_WITH: translate("Register", "同居者"),
        Column.PLAN_REMARKS: translate("Register", "配慮が必要なこと"),
    }


def _problems() -> dict[Problem, str]:
    return {
        Problem.NO_NAME: translate("Register", "氏名がありません(取り込みません)"),
        Problem.NO_KEY: translate("Register", "管理番号がありません(取り込みません)"),
        Problem.KEY_REPEATED: translate("Register", "前の行と同じ管理番号です(取り込みません)"),
        Problem.WRONG_WIDTH: translate("Register", "列の数が見出しと違います(取り込みません)"),
        Problem.BROKEN_QUOTES: translate("Register", "引用符が閉じていません(取り込みません)"),
        Problem.TOO_LONG: translate("Register", "長すぎます(取り込みません)"),
        Problem.MY_NUMBER: translate(
            "Register", "マイナンバーかもしれない数字を消しました(人は取り込みます)"
        ),
        Problem.CONTROL_REMOVED: translate("Register", "見えない文字を取り除きました"),
        Problem.GLYPH_LOST: translate("Register", "〓は元の文字が失われています"),
        Problem.BIRTH_UNREAD: translate("Register", "生年月日を読めません(文字のまま残します)"),
        Problem.SEX_UNREAD: translate("Register", "性別を読めません(不明とします)"),
        Problem.CONSENT_UNREAD: translate("Register", "同意を読めません(未回答とします)"),
    }
