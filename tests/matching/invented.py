"""An invented register, small enough to read, with the names that matching goes wrong on."""

from collections.abc import Mapping

from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.profile import Known, profile_of
from shelter_app.matching.tables import Tables

MUNICIPALITY = ("新潟県佐和市", "佐和市")
_SEXES = {"男": Sex.MALE, "女": Sex.FEMALE, "": Sex.UNKNOWN}


def person(line: str) -> Known:
    """Read ``name|kana|birth|sex|address|household|phone|others``; the end may be left out."""
    cells = [*line.split("|"), *[""] * 8]
    name, kana, birth, sex, address, household, phone, others = cells[:8]
    return Known(
        name=name,
        kana=kana,
        birth=parse_birth(birth),
        sex=_SEXES[sex],
        address=address,
        household=household,
        phones=(phone,) if phone else (),
        others=tuple(others.split()),
    )


def put_all(people: PeopleInMemory, known: Mapping[str, Known], tables: Tables) -> None:
    """Put people under their labels."""
    for label, one in known.items():
        people.put(label.encode(), profile_of(one, tables, MUNICIPALITY))


_LINES = """
kiyo=本間　キヨ|ホンマ　キヨ|昭和15年3月4日|女|新潟県佐和市中浜町12-3|h1|0259-55-1234
shigeru=本間　茂|ホンマ　シゲル|昭和13年7月9日|男|新潟県佐和市中浜町12-3|h1|0259-55-1234
hiroko=本間　裕子|ホンマ　ユウコ|昭和43年1月2日|女|新潟県佐和市中浜町12-3|h1
takahashi=髙橋　正|タカハシ　タダシ|昭和10年5月5日|男|佐和市上畑5
saito1=斎藤　和子|サイトウ　カズコ|昭和12年8月30日|女|佐和市上畑77-1
saito2=斉藤　一夫|サイトウ　カズオ|昭和14年2月1日|男|佐和市相生町3丁目5番2号
watanabe=渡邉　京子|ワタナベ　キヨウコ|昭和17年11月23日|女|佐和市相生町1丁目2-8
yoshino=𠮷野　勇|ヨシノ　イサム|大正15年1月20日|男|佐和市大字寺尾字原90
katsuragi=葛\U000e0100城　静|カツラギ　シズカ|昭和9年9月9日|女|佐和市寺尾111
hayashi=林　茂|ハヤシ　シゲル|昭和20年4月17日|男|佐和市中浜町40
mori=森　清|モリ　キヨシ|昭和21年10月10日|男|佐和市中浜町41
onodera=小野寺　聡太郎|オノデラ　ソウタロウ|昭和55年6月1日|男|佐和市松ケ崎8
oono=大野　陽子|オオノ　ヨウコ|昭和25年12月12日|女|佐和市松ケ崎9|h9
ono=小野　洋子|オノ　ヨウコ|昭和26年12月12日|女|佐和市松ケ崎19
kawano=河野　フミ|カワノ　フミ|昭和6年2月14日|女|佐和市松ケ崎20
twin1=池田　実|イケダ　ミノル|昭和30年3月3日|男|佐和市上畑9|h10
twin2=池田　茂|イケダ　シゲル|昭和30年3月3日|男|佐和市上畑9|h10
nguyen=NGUYEN THI LAN|グエン　ティラン|1990-05-20|女|佐和市相生町2-2
silva=SILVA ANA PAULA|シルバ　アナパウラ|1985-02-03|女|佐和市相生町2-3
kim=金　明子|キム　ミョンジャ|昭和22年8月8日|女|佐和市相生町2-4
married=中川　静江|ナカガワ　シズエ|昭和11年1月19日|女|佐和市寺尾5||| 山田
sato1=佐藤　清|サトウ　キヨシ|昭和16年6月6日|男|佐和市寺尾1
sato2=佐藤　清|サトウ　キヨシ|昭和18年9月2日|男|佐和市上畑1
sato3=佐藤　キヨ|サトウ　キヨ|昭和3年3月30日|女|佐和市相生町4-1
hamasaki=濵﨑　ちゑ|ハマサキ　チエ|昭和4年4月4日|女|佐和市松ケ崎30
lost=〓田　薫|ヨシダカオル|大正14年3月1日|男|佐和市寺尾200
kyoko=田中　恭子|タナカ　キョウコ|昭和28年2月18日|女|佐和市中浜町88
junko=山口　順子|ヤマグチ　ジュンコ|昭和19年1月8日|女|佐和市中浜町89
"""

PEOPLE = {
    label: person(rest)
    for label, _, rest in (line.partition("=") for line in _LINES.split("\n") if line)
}
