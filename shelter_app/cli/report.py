"""What an import found, line by line, without a single value of anybody's."""

from collections.abc import Iterator

from shelter_app.domain.register_report import ImportReport, Problem

_WORDS = {
    Problem.NO_NAME: "氏名がないため、この行は取り込みません",
    Problem.NO_KEY: "管理番号がないため、この行は取り込みません",
    Problem.KEY_REPEATED: "管理番号が前の行と同じため、この行は取り込みません",
    Problem.WRONG_WIDTH: "列の数が見出しと違うため、この行は取り込みません",
    Problem.BROKEN_QUOTES: "引用符が閉じていないため、この行は取り込みません",
    Problem.TOO_LONG: "長すぎるため、この行は取り込みません",
    Problem.MY_NUMBER: "個人番号の可能性があるため、このセルを空にしました(行は取り込みました)",
    Problem.CONTROL_REMOVED: "見えない文字を取り除きました",
    Problem.GLYPH_LOST: "〓は元の文字が失われています。台帳の文字を確かめてください",
    Problem.BIRTH_UNREAD: "生年月日を読み取れません。文字のまま残しました",
    Problem.SEX_UNREAD: "性別を読み取れません。不明としました",
    Problem.CONSENT_UNREAD: "同意の有無を読み取れません。未回答としました",
}


def report_lines(report: ImportReport) -> Iterator[str]:
    """Say the figures first, then each problem with its line and column."""
    yield f"{report.rows} 行を読み、{report.taken} 人を取り込みました。"
    for found in report.found:
        column = f" 「{found.column}」" if found.column else ""
        yield f"{found.line} 行目{column}: {_WORDS[found.problem]}"
    listed = len(report.found)
    every = sum(report.counts.values())
    if every > listed:
        yield f"ほかに {every - listed} 件あります。"
