"""Words for the exchange with headquarters, neighbours and sticks: codes N, and H at HQ."""

from shelter_app.ui.widgets.message import translate


def exchange_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do; the records here are safe in every case."""
    return {**_network(), **_bundles(), **_enrolment(), **_headquarters()}


def _network() -> dict[str, tuple[str, str]]:
    goes_on = translate("Trouble", "記録はここにあります。つながれば、ひとりでに送ります。")
    office = translate("Trouble", "記録はここにあります。番号を本部に伝えてください。")
    return {
        "N-01": (translate("Trouble", "通信の鍵が使えません。"), office),
        "N-02": (translate("Trouble", "ほかのソフトが通信の番号を使っています。"), goes_on),
        "N-03": (translate("Trouble", "相手の返事が読めません。"), goes_on),
        "N-04": (translate("Trouble", "相手が確かめられません。何も送っていません。"), office),
        "N-05": (translate("Trouble", "相手につながりません。"), goes_on),
        "N-06": (translate("Trouble", "相手がこの受付を知りません。"), office),
        "N-07": (translate("Trouble", "この受付は本部から止められています。"), office),
        "N-08": (translate("Trouble", "相手のソフトの版が違います。"), office),
        "N-09": (translate("Trouble", "ほかの町の相手です。何も送っていません。"), office),
        "N-23": (translate("Trouble", "相手がいま忙しいようです。"), goes_on),
        "N-22": (translate("Trouble", "送ったあと、相手と記録が合いません。"), goes_on),
    }


def _bundles() -> dict[str, tuple[str, str]]:
    other = translate(
        "Trouble", "何も変えていません。別の USB を挿すか、送り主に確かめてください。"
    )
    stick = translate("Trouble", "USB を挿し直して、もう一度押してください。")
    return {
        "N-10": (translate("Trouble", "USB受け渡しデータではありません。"), other),
        "N-11": (translate("Trouble", "USB受け渡しデータが壊れています。"), other),
        "N-12": (translate("Trouble", "ほかの相手へのUSB受け渡しデータです。"), other),
        "N-13": (translate("Trouble", "新しい版のソフトで作られたUSB受け渡しデータです。"), other),
        "N-14": (translate("Trouble", "USB受け渡しデータが大きすぎます。"), other),
        "N-15": (translate("Trouble", "USB受け渡しデータの署名が合いません。"), other),
        "N-16": (translate("Trouble", "USB に書けません。"), stick),
    }


def _enrolment() -> dict[str, tuple[str, str]]:
    ask = translate("Trouble", "本部に電話して、もう一度案内を出してもらってください。")
    again = translate("Trouble", "本部の人に聞いて、もう一度入れてください。")
    return {
        "N-17": (translate("Trouble", "本部にまだ登録されていません。"), ask),
        "N-18": (translate("Trouble", "確認の番号がちがいます。"), again),
        "N-19": (translate("Trouble", "この案内はもう使えません。"), ask),
        "N-20": (translate("Trouble", "アドレスが読めません。"), again),
        "N-24": (translate("Trouble", "案内のファイルが読めません。"), again),
        "N-21": (translate("Trouble", "登録の案内ではありません。"), ask),
    }


def _headquarters() -> dict[str, tuple[str, str]]:
    office = translate("Trouble", "届いている記録はそのままです。")
    refused = translate("Trouble", "本部のサーバーでできませんでした。")
    return {f"H-{number:02}": (refused, office) for number in range(1, 31)} | {
        "V-30": (translate("Trouble", "データベースにつながりません。"), office)
    }
