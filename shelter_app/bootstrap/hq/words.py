"""Failures of headquarters' commands in one sentence each, without any window's words."""

from typing import Final

from shelter_app.domain.errors import ShelterError

_WORDS: Final = {
    "H-01": "町の鍵のファイルが読めません。場所を確かめてください。",
    "H-02": "町の鍵の合言葉が違います。",
    "H-03": "ここには本部がまだありません。shelter-hq init でつくってください。",
    "H-04": "ここにはもう本部があります。変えていません。",
    "H-05": "担当者の合言葉は 8 文字以上にしてください。",
    "H-06": "担当者の名前を入れてください。",
    "N-02": "その番号ではもう別のソフトが待ち受けています。番号を変えてください。",
    "R-01": "市町村コードが正しくありません。",
    "V-01": "合言葉が違います。",
    "V-02": "合言葉に打ち間違いがあります。",
    "V-05": "合言葉は 15 文字以上にしてください。",
    "V-12": "ほかのソフトが記録を使っています。",
    "V-13": "空き容量がありません。",
    "V-14": "新しい版のソフトで作られた記録です。ソフトを新しくしてください。",
    "V-16": "フォルダーに書けません。",
    "V-30": "データベースにつながりません。記録は変えていません。",
}
_OTHERWISE: Final = "できませんでした。届いている記録は変えていません。"


def sentence(error: ShelterError) -> str:
    """Say what happened, with the code to tell others."""
    return f"{_WORDS.get(error.code, _OTHERWISE)} [{error.code}]"
