"""Check-ins of the content that the peer's harness has: invented people, some 600 bytes each."""

from collections.abc import Iterator
from random import Random

from shelter_app.domain.ledger.facts.people import Details

_FAMILY = "佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤"
_GIVEN = "太郎花子一郎美咲健太陽菜翔大結衣"
_KANA = "サトウスズキタカハシタナカ"
_WORDS = (
    "車椅子持病薬服用毎日介助要家族三名子犬同行体調良好血圧高連絡先親戚宅避難所内移動希望通路側静場所"
    "授乳室近通院予定"
)
_NOTE = 50
"""Letters of a note: so many fill a document of the harness up to its 600 bytes."""


def checkins(number: int, client: int) -> Iterator[Details]:
    """Make so many people of one client, the same in each run."""
    chance = Random(client * 7919 + 1)  # noqa: S311 - the same in each run
    for _ in range(number):
        year, month, day = chance.randint(1930, 2024), chance.randint(1, 12), chance.randint(1, 28)
        area = f"{chance.choice('ABCD')}-{chance.randint(1, 80)}"
        needs = chance.sample(["車椅子", "インスリン", "乳児", "透析", "アレルギー", "通訳"], 2)
        note = "".join(chance.choices(_WORDS, k=_NOTE))
        yield Details(
            name=f"{''.join(chance.choices(_FAMILY, k=2))} {''.join(chance.choices(_GIVEN, k=2))}",
            kana="".join(chance.choices(_KANA, k=6)),
            birth=(year, month, day, f"{year}-{month}-{day}"),
            sex=chance.choice((1, 2)),
            address=f"架空県架空市{chance.randint(1, 9)}丁目{chance.randint(1, 30)}-{area}",
            phone=f"000-{chance.randint(0, 9999):04d}-{chance.randint(0, 9999):04d}",
            features=f"{'、'.join(needs)} {note}",
        )
