"""Words for what happens while people are looked for and told about: codes A-40, A-60 to A-79."""

from shelter_app.ui.widgets.message import translate


def finding_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {
        "A-40": (
            translate("Trouble", "この担当の方にはできないことです。"),
            translate("Trouble", "要配慮者担当か避難所責任者を呼んでください。"),
        ),
        "A-60": (
            translate("Trouble", "文が長すぎて、1件の記録に入りません。"),
            translate("Trouble", "短くするか、2件に分けてください。入力はそのまま残っています。"),
        ),
        "A-61": (
            translate("Trouble", "だれが・どこで・何が要るか、のどれも書かれていません。"),
            translate("Trouble", "分かることを1つ書いて、もう一度押してください。"),
        ),
        "A-62": (
            translate("Trouble", "だれに伝えたか、だれが受けたかが書かれていません。"),
            translate("Trouble", "相手の名前か部署を書いてください。"),
        ),
        **_searching(),
        **_telling(),
    }


def _telling() -> dict[str, tuple[str, str]]:
    return {
        "A-69": (
            translate("Trouble", "だれが、だれを探しているかが書かれていません。"),
            translate("Trouble", "両方の名前を書いて、もう一度押してください。"),
        ),
        "A-79": (
            translate("Trouble", "申し送りが書かれていません。"),
            translate("Trouble", "次の人に伝えることを書いてください。"),
        ),
    }


def _searching() -> dict[str, tuple[str, str]]:
    again = translate("Trouble", "一覧を開き直してください。記録はそのままです。")
    return {
        "A-63": (
            translate("Trouble", "名簿が開いていません。"),
            translate("Trouble", "「その他」の「名簿を開く」から開いてください。"),
        ),
        "A-64": (translate("Trouble", "この人は、いま使っている名簿にいません。"), again),
        "A-65": (
            translate("Trouble", "だれが行くかが書かれていません。"),
            translate("Trouble", "名前か班の名を書いてください。戻らないときに気づくためです。"),
        ),
        "A-66": (
            translate("Trouble", "危険な区域の家が入っています。人は出せません。"),
            translate("Trouble", "その家を外すか、責任者と本部に相談してください。"),
        ),
        "A-67": (
            translate("Trouble", "避難所に来ているかもしれない人が入っています。"),
            translate("Trouble", "先に「名簿との照合」で確かめてください。"),
        ),
        "A-68": (
            translate("Trouble", "行き先の家と、戻る時刻を選んでください。"),
            translate("Trouble", "一度に行けるのは100軒までです。"),
        ),
    }
