"""The words and the drawing of each sheet that can be printed."""

from shelter_app.application.papers import SheetKind
from shelter_app.ui.widgets.message import translate


def sheet_word(kind: SheetKind) -> str:
    """Name a sheet as the list of sheets does."""
    return {
        SheetKind.ROSTER: translate("Sheets", "避難者名簿(操作用)"),
        SheetKind.ROLL_CALL: translate("Sheets", "点呼票"),
        SheetKind.WORKLIST: translate("Sheets", "安否未確認一覧(地区別)"),
        SheetKind.REQUESTS: translate("Sheets", "対応中の依頼・通報"),
        SheetKind.REPORT: translate("Sheets", "定時報告(無線で読める)"),
        SheetKind.HAND_OVER: translate("Sheets", "引き継ぎ"),
        SheetKind.BLANK_CARDS: translate("Sheets", "避難者カード(空)"),
        SheetKind.BLANK_LISTS: translate("Sheets", "受付一覧(手書き用)"),
        SheetKind.POSTING: translate("Sheets", "避難者名簿(掲示用)"),
        SheetKind.PLAN: translate("Sheets", "個別避難計画"),
        SheetKind.SLIPS: translate("Sheets", "受付票"),
        SheetKind.CARDS: translate("Sheets", "受付カード"),
        SheetKind.PHRASE: translate("Sheets", "金庫に入れる紙"),
        SheetKind.SECOND_COPY: translate("Sheets", "控え(USB)の紙"),
    }[kind]


def sheet_named(kind: str) -> str:
    """Name a sheet by its code; one that only a newer version knows stands as it is."""
    return sheet_word(SheetKind(kind)) if kind in set(SheetKind) else kind


def file_name(kind: SheetKind) -> str:
    """Propose a file name without a person or a place in it."""
    return f"{kind.value}.pdf"


_DRAWINGS = {
    SheetKind.ROSTER: "people",
    SheetKind.ROLL_CALL: "check",
    SheetKind.WORKLIST: "search",
    SheetKind.REQUESTS: "warning",
    SheetKind.REPORT: "data",
    SheetKind.HAND_OVER: "person",
    SheetKind.BLANK_CARDS: "add",
    SheetKind.BLANK_LISTS: "add",
    SheetKind.POSTING: "house",
}


def sheet_drawing(kind: SheetKind) -> str:
    """Name the drawing of a sheet."""
    return _DRAWINGS.get(kind, "print")
