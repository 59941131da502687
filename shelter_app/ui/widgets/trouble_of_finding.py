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
    }
