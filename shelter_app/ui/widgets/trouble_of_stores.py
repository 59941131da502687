"""Words for keys, slots and stores: codes V."""

from shelter_app.ui.widgets.message import translate


def store_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do; nothing in these ever destroyed a record."""
    return {**_openers(), **_slots(), **_files()}


def _openers() -> dict[str, tuple[str, str]]:
    again = translate("Trouble", "ゆっくり、もう一度入れてください。記録はそのまま残っています。")
    other = translate("Trouble", "合言葉か封筒の番号で開いてください。")
    return {
        "V-01": (translate("Trouble", "合言葉がちがいます。"), again),
        "V-02": (translate("Trouble", "合言葉のどこかに打ちまちがいがあります。"), again),
        "V-05": (
            translate("Trouble", "自分で決める合言葉は15文字からです。"),
            translate("Trouble", "長くするか、おすすめの合言葉を使ってください。"),
        ),
        "V-06": (translate("Trouble", "暗証番号がちがいます。"), again),
        "V-07": (translate("Trouble", "暗証番号ではもう開けません。"), other),
        "V-08": (translate("Trouble", "この受付には、その開き方がありません。"), other),
    }


def _slots() -> dict[str, tuple[str, str]]:
    copy = translate("Trouble", "USB の写しを挿して、「写しから始める」を押してください。")
    kept = translate("Trouble", "何も消していません。番号を本部に伝えてください。")
    return {
        "V-03": (translate("Trouble", "鍵のファイルが見つかりません。"), copy),
        "V-04": (translate("Trouble", "鍵のファイルが壊れています。"), copy),
        "V-09": (translate("Trouble", "新しい版のソフトで作られた受付です。"), kept),
        "V-10": (translate("Trouble", "この鍵では読めません。"), copy),
        "V-18": (translate("Trouble", "記録のファイルを開けません。"), kept),
        "V-19": (translate("Trouble", "鍵が開きません。"), kept),
        "V-21": (translate("Trouble", "名簿はもうこのパソコンにあります。"), kept),
        "V-22": (
            translate("Trouble", "USB の写しを全部は読めません。何も始めていません。"),
            translate(
                "Trouble", "USB を挿し直してください。別の写しがあれば、それを使ってください。"
            ),
        ),
        "V-20": (
            translate("Trouble", "一部の記録をまだ移せません。受付だけの記録も残してあります。"),
            translate("Trouble", "このまま受付を続け、あとでもう一度開いてください。"),
        ),
    }


def _files() -> dict[str, tuple[str, str]]:
    kept = translate("Trouble", "何も消していません。番号を本部に伝えてください。")
    return {
        "V-11": (
            translate("Trouble", "記録の一部が壊れています。"),
            translate("Trouble", "USB の写しから始めてください。番号を本部に伝えてください。"),
        ),
        "V-12": (
            translate("Trouble", "ほかのソフトが記録を使っています。"),
            translate("Trouble", "受付の画面が2つ開いていないか見て、閉じてから試してください。"),
        ),
        "V-13": (
            translate("Trouble", "ディスクがいっぱいです。前に保存した記録は無事です。"),
            translate("Trouble", "要らないファイルを消して、もう一度 Enter を押してください。"),
        ),
        "V-14": (translate("Trouble", "新しい版のソフトで作られた記録です。"), kept),
        "V-15": (
            translate("Trouble", "記録のファイルが見つかりません。"),
            translate("Trouble", "USB の写しを挿すか、受付だけを始めてください。"),
        ),
        "V-16": (
            translate("Trouble", "このフォルダーには書き込めません。"),
            translate("Trouble", "USB の書き込み禁止を外すか、本部に番号を伝えてください。"),
        ),
    }
