import pytest

from shelter_app.matching.letters import plain, strict
from shelter_app.matching.likeness import Likeness, Likenesses
from shelter_app.matching.name_weights import name_weight
from shelter_app.matching.parts import Part, Parts
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import Tables


@pytest.mark.parametrize(
    ("said", "written", "kana", "likeness"),
    [
        ("裕子", "裕子", "ゆうこ", Likeness.SAME),
        ("ゆうこ", "裕子", "ゆうこ", Likeness.SAME_SOUND),
        ("ユウコ", "裕子", "ゆうこ", Likeness.SAME_SOUND),
        ("yuuko", "裕子", "ゆうこ", Likeness.SAME_SOUND),
        ("yuko", "裕子", "ゆうこ", Likeness.LONG_VOWEL),
        ("ゆーこ", "裕子", "ゆうこ", Likeness.LONG_VOWEL),
        ("きょうこ", "京子", "きようこ", Likeness.SAME_SOUND),
        ("祐子", "裕子", "ゆうこ", Likeness.LOOKALIKE),
        ("斉藤", "斎藤", "さいとう", Likeness.LOOKALIKE),
        ("吉野", "〓野", "よしの", Likeness.LOST_GLYPH),
        ("吉田", "〓野", "", Likeness.DIFFERENT),
        ("しける", "茂", "しげる", Likeness.VOICING),
        ("ひろこ", "裕子", "ゆうこ", Likeness.OTHER_READING),
        ("ゆたか", "豊", "とよ", Likeness.OTHER_READING),
        ("優子", "裕子", "ゆうこ", Likeness.HOMOPHONE),
        ("ひげる", "茂", "しげる", Likeness.SLIP),
        ("ひろ", "浩司", "ひろし", Likeness.SLIP),
        ("げしる", "茂", "しげる", Likeness.SLIP),
        ("まげる", "茂", "しげる", Likeness.FAR_SLIP),
        ("さいとうかず", "なし", "さいどうたずお", Likeness.TWO_SLIPS),
        ("しげる", "茂", "", Likeness.READS_SO),
        ("きよし", "茂", "", Likeness.DIFFERENT),
        ("さと", "佐藤", "さとう", Likeness.LONG_VOWEL),
        ("はせ", "長谷川", "はせがわ", Likeness.BEGINS_SO),
        ("長谷", "長谷川", "はせがわ", Likeness.BEGINS_SO),
        ("和美", "和子", "かずこ", Likeness.SHARED_KANJI),
        ("茂", "清", "きよし", Likeness.DIFFERENT),
        ("たろう", "花子", "はなこ", Likeness.DIFFERENT),
        ("nguyen", "nguyen", "ぐえん", Likeness.SAME),
        ("nguyn", "nguyen", "ぐえん", Likeness.SLIP),
        ("xyz", "nguyen", "ぐえん", Likeness.DIFFERENT),
        ("ぐえん", "nguyen", "ぐえん", Likeness.SAME_SOUND),
        ("きよ", "", "", Likeness.NOT_KNOWN),
    ],
)
def test_each_way_to_differ_has_its_level(
    tables: Tables, said: str, written: str, kana: str, likeness: Likeness
) -> None:
    readings = Readings(tables)
    part = Parts(readings).given(plain(said, tables.fold))
    found = Likenesses(readings, tables.lookalikes).compare(part, written, strict(kana))
    assert found is likeness


def _part(text: str) -> Part:
    return Part(text, lambda _: ())


def test_the_rarer_an_equal_name_the_more_it_says() -> None:
    part = _part("きよ")
    rare = name_weight(part, Likeness.SAME_SOUND, 0.0001, given=True)
    common = name_weight(part, Likeness.SAME_SOUND, 0.1, given=True)
    assert rare > common > 0


def test_a_slip_in_a_long_name_says_more_than_in_a_short_one() -> None:
    long, short = _part("そうたろう"), _part("きよ")
    weights = [name_weight(part, Likeness.SLIP, 0.01, given=True) for part in (long, short)]
    assert weights[0] > weights[1]


@pytest.mark.parametrize("likeness", [one for one in Likeness if one is not Likeness.NOT_KNOWN])
def test_every_level_has_a_weight(likeness: Likeness) -> None:
    for given in (True, False):
        assert name_weight(_part("きよし"), likeness, 0.01, given=given) != 0
    assert name_weight(_part("きよし"), Likeness.NOT_KNOWN, 0.01, given=True) == 0
    assert name_weight(_part("きよし"), Likeness.DIFFERENT, 0.01, given=True) < 0


def test_a_part_shows_nothing_in_its_repr() -> None:
    assert repr(_part("きよ")) == "<Part>"
