"""Words for what happens at the desk: codes A, C and L."""

from shelter_app.ui.widgets.message import translate


def desk_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    office = translate("Trouble", "番号を本部に伝えてください。受付は続けられます。")
    form = translate("Trouble", "直して、もう一度押してください。")
    return {
        "A-01": (
            translate("Trouble", "だれが受付しているか分かりません。"),
            translate("Trouble", "担当者のお名前を選び、暗証番号を入れてください。"),
        ),
        "A-02": (
            translate("Trouble", "「来た」の人がいません。"),
            translate("Trouble", "来ている人の番号キーを押してください。"),
        ),
        "A-03": (
            translate("Trouble", "もう取り消されています。"),
            translate("Trouble", "何もしなくて構いません。"),
        ),
        "A-04": (
            translate("Trouble", "受付が開いていません。"),
            translate("Trouble", "合言葉で開いてください。記録は残っています。"),
        ),
        "A-05": (translate("Trouble", "暗証番号は数字4から8けたにしてください。"), form),
        "A-06": (translate("Trouble", "担当者のお名前を入れてください。"), form),
        "A-07": (
            translate("Trouble", "避難所責任者だけができます。"),
            translate("Trouble", "責任者に席についてもらってください。"),
        ),
        "A-08": (translate("Trouble", "担当者を1人は決めてください。"), form),
        "A-09": (
            translate("Trouble", "照合を決められるのは、要配慮者担当・責任者・本部です。"),
            translate("Trouble", "担当の人を呼んでください。"),
        ),
        "A-10": (
            translate("Trouble", "この人の記録は取り消されています。"),
            translate("Trouble", "もう一度、お名前で探してください。"),
        ),
        "C-11": (translate("Trouble", "受付票の番号として使えません。"), office),
        "C-12": (translate("Trouble", "カードに入れられない番号です。"), office),
        "L-01": (translate("Trouble", "形の正しくない記録は受け取りません。"), office),
        "L-02": (translate("Trouble", "新しい版のソフトの記録です。"), office),
    }
