"""Kana as letters: scripts, sizes, voicing and vowels."""

import unicodedata

_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_SIZES = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_ROWS = (
    *("あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの"),
    *("はひふへほ", "まみむめも", "やゆよ", "らりるれろ", "わゐゑをん"),
)
_VOICED = {
    **dict(zip("がぎぐげござじずぜぞだぢづでど", "かきくけこさしすせそたちつてと", strict=True)),
    **dict(zip("ばびぶべぼぱぴぷぺぽゔ", "はひふへほはひふへほう", strict=True)),
}
_UNVOICE = str.maketrans(_VOICED)
_VOWELS = {
    char: vowel
    for vowel, chars in {
        "あ": "あかさたなはまやらわ",
        "い": "いきしちにひみりゐ",
        "う": "うくすつぬふむゆる",
        "え": "えけせてねへめれゑ",
        "お": "おこそとのほもよろを",
    }.items()
    for char in chars
}
_ROW_OF = {char: row[0] for row in _ROWS for char in row}


def hiragana(text: str) -> str:
    """Write katakana of any width as hiragana; every other character stays."""
    return unicodedata.normalize("NFKC", text).translate(_KATAKANA)


def full_size(kana: str) -> str:
    """Write small hiragana large, as many resident registers hold names: きょう as きよう."""
    return kana.translate(_SIZES)


def unvoiced(kana: str) -> str:
    """Drop the voicing marks of hiragana: が as か, ぱ as は."""
    return kana.translate(_UNVOICE)


def vowel_of(char: str) -> str:
    """The vowel that a hiragana letter of any size or voice ends in; empty for ん and others."""
    return _VOWELS.get(unvoiced(full_size(char)), "")


def row_of(kana: str) -> str:
    """The heading of the kana table that a name stands under (あ, か, ... わ), 他 if none."""
    return _ROW_OF.get(unvoiced(full_size(hiragana(kana[:2])))[:1], "他")


def is_kana(text: str) -> bool:
    """Tell whether a text, once in hiragana, is kana alone."""
    return bool(text) and all("ぁ" <= char <= "ゖ" or char == "ー" for char in text)
