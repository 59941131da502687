"""Words for what happens at the desk: codes A, C and L."""

from shelter_app.ui.widgets.message import translate


def desk_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {**_receiving(), **_people(), **_records()}


def _receiving() -> dict[str, tuple[str, str]]:
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
        **_terminal(),
        "A-21": (
            translate("Trouble", "訓練用のデータは、本番で人を受け付けた受付には入れられません。"),
            translate("Trouble", "本番用のデータを選んでください。受付の記録はそのままです。"),
        ),
        "A-17": (
            translate("Trouble", "USB が抜けているか、書き込めません。"),
            translate("Trouble", "挿し直してください。受付はこのまま続けられます。"),
        ),
        "A-10": (
            translate("Trouble", "この人の記録は取り消されています。"),
            translate("Trouble", "もう一度、お名前で探してください。"),
        ),
    }


def _people() -> dict[str, tuple[str, str]]:
    form = translate("Trouble", "直して、もう一度押してください。")
    return {
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
    }


def _records() -> dict[str, tuple[str, str]]:
    office = translate("Trouble", "番号を本部に伝えてください。受付は続けられます。")
    return {
        "C-11": (translate("Trouble", "受付票の番号として使えません。"), office),
        "C-12": (translate("Trouble", "カードに入れられない番号です。"), office),
        "C-13": (
            translate("Trouble", "家族のQRコードに入りきりません。"),
            translate("Trouble", "備考を短くするか、2枚に分けてください。"),
        ),
        "L-01": (translate("Trouble", "形の正しくない記録は受け取りません。"), office),
        "L-02": (translate("Trouble", "新しい版のソフトの記録です。"), office),
    }


def _terminal() -> dict[str, tuple[str, str]]:
    window = translate("Trouble", "受付の画面を開いて、そこで行ってください。")
    file = translate("Trouble", "ファイルの場所と名前を確かめてください。")
    return {
        "A-11": (translate("Trouble", "ここには受付がまだありません。"), window),
        "A-12": (translate("Trouble", "受付が2つ以上あります。"), window),
        "A-13": (translate("Trouble", "担当者がまだいません。"), window),
        "A-14": (
            translate("Trouble", "市町村コードが要ります。"),
            translate("Trouble", "--town で市町村コードを付けてください。"),
        ),
        "A-15": (translate("Trouble", "ファイルを読めません。"), file),
        "A-16": (
            translate("Trouble", "見本の町の途中で止まりました。"),
            translate("Trouble", "フォルダーの最後の画面を見てください。"),
        ),
        "A-70": (translate("Trouble", "ページを書き出せません。"), file),
        "A-18": (
            translate("Trouble", "合言葉を受け取れません。何もしていません。"),
            translate("Trouble", "合言葉のファイルの場所と、文字コード(UTF-8)を確かめてください。"),
        ),
    }
