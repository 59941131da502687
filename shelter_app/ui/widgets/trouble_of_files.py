"""Words for packs, registers, places, papers and pictures: codes P, R, S and D-2x."""

from shelter_app.ui.widgets.message import translate


def file_words() -> dict[str, tuple[str, str]]:
    """Say by code what happened and what to do."""
    return {**_packs(), **_papers(), **_pictures()}


def _packs() -> dict[str, tuple[str, str]]:
    copy = translate("Trouble", "もう一度 USB に写し直してもらってください。")
    office = translate("Trouble", "市町村の担当に番号を伝えてください。受付だけなら始められます。")
    return {
        "P-00": (translate("Trouble", "このデータは使えません。"), office),
        "P-01": (translate("Trouble", "避難所用データではありません。"), copy),
        "P-02": (translate("Trouble", "ほかの受付のためのデータです。"), office),
        "P-03": (translate("Trouble", "データが途中で切れたか、変わっています。"), copy),
        "P-04": (translate("Trouble", "市町村の署名が確かめられません。使いません。"), office),
        "P-05": (translate("Trouble", "新しい版のソフトで作られたデータです。"), office),
        "P-06": (translate("Trouble", "ほかの市町村のデータです。"), office),
        "P-07": (translate("Trouble", "見本のデータは本番では使えません。"), office),
        "P-08": (translate("Trouble", "見本の鍵で作られた本番用データです。使いません。"), office),
        "P-09": (translate("Trouble", "データが大きすぎます。"), office),
        "P-10": (translate("Trouble", "データの中身が決まりに合っていません。"), office),
        "P-11": (translate("Trouble", "見本の鍵で包まれた本番用データです。使いません。"), office),
    }


def _papers() -> dict[str, tuple[str, str]]:
    return {
        "S-02": (
            translate("Trouble", "プリンターが見つかりません。"),
            translate("Trouble", "つないで、もう一度押してください。PDFにすることもできます。"),
        ),
        "S-03": (
            translate("Trouble", "そこには書き込めません。記録は無事です。"),
            translate("Trouble", "別の場所を選んでください。"),
        ),
        "S-01": (
            translate("Trouble", "文字の形のファイルが足りません。"),
            translate("Trouble", "ソフトを入れ直してください。受付はこのまま続けられます。"),
        ),
    }


def _pictures() -> dict[str, tuple[str, str]]:
    again = translate("Trouble", "写真(PNG、JPEG など)を撮り直して、もう一度試してください。")
    return {
        "D-21": (
            translate("Trouble", "その画像ファイルが見つからないか、開けません。"),
            translate("Trouble", "ファイルの場所と名前を確かめてください。"),
        ),
        "D-22": (translate("Trouble", "画像として読めません。壊れているかもしれません。"), again),
        "D-71": (
            translate("Trouble", "カメラのアドレスとして読めません。"),
            translate("Trouble", "http:// か rtsp:// で始まるアドレスを入れてください。"),
        ),
        "D-23": (translate("Trouble", "画像が大きすぎるため、開きませんでした。"), again),
    }
