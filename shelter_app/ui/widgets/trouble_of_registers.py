"""Words for what a register file can be refused for."""

from shelter_app.ui.widgets.message import translate


def register_words() -> dict[str, tuple[str, str]]:
    """Say what is wrong with a file, and what to do; the register in use always stays."""
    return {**_files(), **_columns(), **_seats()}


def _office() -> str:
    return translate("Trouble", "前の名簿はそのまま使えます。市町村の担当に伝えてください。")


def _files() -> dict[str, tuple[str, str]]:
    office = _office()
    again = translate("Trouble", "前の名簿はそのままです。「xlsx」で保存し直してもらってください。")
    return {
        "R-02": (
            translate("Trouble", "名簿の文字を読めません。"),
            translate("Trouble", "CSV(UTF-8)で保存し直してもらってください。"),
        ),
        "R-09": (translate("Trouble", "取り込める行がありませんでした。"), office),
        "R-10": (translate("Trouble", "避難所の一覧として読めません。"), office),
        "R-11": (translate("Trouble", "ほかの市町村の名簿です。"), office),
        "R-12": (
            translate("Trouble", "Excelのファイルとして読めません。壊れているか、大きすぎます。"),
            translate("Trouble", "前の名簿はそのままです。CSVで保存し直してもらってください。"),
        ),
        "R-13": (
            translate("Trouble", "古いExcelか、パスワードのかかったファイルです。"),
            again,
        ),
        "R-14": (
            translate("Trouble", "取り込みを止めました。前の名簿をそのまま使えます。"),
            translate("Trouble", "同じファイルをもう一度選ぶと、続きから取り込みます。"),
        ),
        "R-17": (
            translate("Trouble", "そのファイルを開けません。何も変えていません。"),
            translate("Trouble", "USBメモリーが抜けていないか確かめて、選び直してください。"),
        ),
    }


def _columns() -> dict[str, tuple[str, str]]:
    columns = translate("Trouble", "列の名前を見て、選び直してください。")
    return {
        "R-01": (translate("Trouble", "市町村コードが正しくありません。"), columns),
        "R-03": (translate("Trouble", "名簿に列の名前の行がありません。"), _office()),
        "R-04": (translate("Trouble", "管理番号の列が分かりません。"), columns),
        "R-05": (translate("Trouble", "管理番号がマイナンバーかもしれません。"), columns),
        "R-06": (translate("Trouble", "その列はマイナンバーです。使いません。"), columns),
        "R-07": (translate("Trouble", "その名前の列がありません。"), columns),
        "R-08": (translate("Trouble", "氏名の列が分かりません。"), columns),
    }


def _seats() -> dict[str, tuple[str, str]]:
    return {
        "R-15": (
            translate("Trouble", "名簿の取り込みは、市町村の責任者だけができます。"),
            translate("Trouble", "市町村の責任者に担当を代わってください。"),
        ),
        "R-16": (
            translate("Trouble", "どの市町村の名簿か分かりません。"),
            translate("Trouble", "先に「名簿を開く」で避難所用データを入れてください。"),
        ),
        "R-18": (
            translate("Trouble", "名簿が閉じています。"),
            translate("Trouble", "先に「名簿を開く」で名簿を開いてください。"),
        ),
    }
