"""Surnames and given names with their readings; combined at random, they are nobody's."""

from typing import NamedTuple


class Named(NamedTuple):
    """A name as the family register has it, and how it is read (katakana)."""

    written: str
    read: str


def _named(text: str) -> list[Named]:
    return [Named(*pair.split("/")) for pair in text.split()]


COMMON = _named("""
    佐藤/サトウ 鈴木/スズキ 高橋/タカハシ 田中/タナカ 伊藤/イトウ 渡辺/ワタナベ 山本/ヤマモト
    中村/ナカムラ 小林/コバヤシ 加藤/カトウ 吉田/ヨシダ 山田/ヤマダ 佐々木/ササキ 山口/ヤマグチ
    松本/マツモト 井上/イノウエ 木村/キムラ 林/ハヤシ 清水/シミズ 斎藤/サイトウ 森/モリ
    池田/イケダ 橋本/ハシモト 石川/イシカワ 小川/オガワ 岡田/オカダ 長谷川/ハセガワ 近藤/コンドウ
    坂本/サカモト 遠藤/エンドウ 藤井/フジイ 西村/ニシムラ 福田/フクダ 太田/オオタ 三浦/ミウラ
    菊地/キクチ 河野/カワノ 河野/コウノ 東/ヒガシ 東/アズマ 新谷/シンタニ 新谷/アラヤ
""")
LOCAL = _named("""
    本間/ホンマ 中川/ナカガワ 浜野/ハマノ 磯部/イソベ 船木/フナキ 汐見/シオミ 岩崎/イワサキ
    土屋/ツチヤ 大久保/オオクボ 京極/キョウゴク 上条/ジョウジョウ
""")
"""Half of the island bears one of these, the first most of all."""

RARE = _named("""
    髙橋/タカハシ 髙田/タカダ 山﨑/ヤマザキ 﨑山/サキヤマ 渡邉/ワタナベ 渡邊/ワタナベ 齋藤/サイトウ
    齊藤/サイトウ 濵田/ハマダ 濱口/ハマグチ 德田/トクダ 桒原/クワバラ 栁田/ヤナギダ 眞鍋/マナベ
    嶌田/シマダ 靍田/ツルタ 瀨戸/セト 神﨑/カンザキ 曻田/ノボリタ 鮏川/サケガワ
    𠮷田/ヨシダ 𠮷野/ヨシノ 𠮷村/ヨシムラ 柗本/マツモト 𥔎元/サキモト 圡屋/ツチヤ 鷗谷/カモメタニ
    𡈽井/ドイ 𣘺本/ハシモト 高槗/タカハシ 桺瀬/ヤナセ 小㟁/オギシ
    葛\U000e0100城/カツラギ 葛\U000e0100西/カサイ 辻\U000e0100/ツジ 榊\U000e0100原/サカキバラ
    芦\U000e0100田/アシダ 逢\U000e0100坂/オウサカ 祇\U000e0100園/ギオン 蓬\U000e0100田/ヨモギタ
    渡邉\U000e0110/ワタナベ 川邉\U000e0112/カワベ 田邊\U000e0109/タナベ
""")
"""Borne by one household each: characters that CP932 knows, then some that it does not (𠮷, third
and fourth level of JIS X 0213), then forms told apart by variation selectors only."""

PLAIN = dict(zip("𠮷柗𥔎圡鷗𡈽𣘺槗桺㟁㐂吞", "吉松崎土鴎土橋橋柳岸喜呑", strict=True))
"""What a clerk types where a character is not to be had."""

WOMEN = {
    1945: _named("""
        キヨ/キヨ ハル/ハル チヨ/チヨ トメ/トメ フミ/フミ ミツ/ミツ ちゑ/チヱ 和子/カズコ
        幸子/サチコ 節子/セツコ 文子/フミコ 千代子/チヨコ 美代子/ミヨコ 久子/ヒサコ 静江/シズエ
        喜代子/キヨコ 照子/テルコ 京子/キョウコ 良子/リョウコ 良子/ヨシコ 㐂代/キヨ しづ/シヅ
    """),
    1965: _named("""
        洋子/ヨウコ 悦子/エツコ 裕子/ヒロコ 裕子/ユウコ 恵子/ケイコ 順子/ジュンコ 由美子/ユミコ
        和代/カズヨ 明美/アケミ 京子/キョウコ 幸江/サチエ 純子/スミコ
    """),
    1990: _named("""
        真由美/マユミ 直美/ナオミ 智子/トモコ 香織/カオリ 麻衣/マイ 愛/アイ 祥子/ショウコ
    """),
    2030: _named("陽菜/ヒナ 美咲/ミサキ さくら/サクラ 結衣/ユイ 凜/リン"),
}
MEN = {
    1945: _named("""
        清/キヨシ 茂/シゲル 実/ミノル 正/タダシ 正/マサシ 勇/イサム 昭/アキラ 勲/イサオ 進/ススム
        豊/ユタカ 弘/ヒロシ 稔/ミノル 正一/ショウイチ 喜一郎/キイチロウ 庄吉/ショウキチ 㐂一/キイチ
    """),
    1965: _named("""
        修/オサム 誠/マコト 隆/タカシ 浩/ヒロシ 健一/ケンイチ 和夫/カズオ 幸雄/ユキオ 昭夫/アキオ
        良一/リョウイチ 順一/ジュンイチ
    """),
    1990: _named("大輔/ダイスケ 健太/ケンタ 直樹/ナオキ 剛/ツヨシ 亮/リョウ 翔太/ショウタ"),
    2030: _named("蓮/レン 大翔/ヒロト 悠真/ユウマ 湊/ミナト"),
}
"""By the last year of birth in which the names were usual."""


def given_names(year: int, *, woman: bool) -> list[Named]:
    """List what a child born in that year may have been called."""
    usual = WOMEN if woman else MEN
    return next(names for last, names in usual.items() if year <= last)
