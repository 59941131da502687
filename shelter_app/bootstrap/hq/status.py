"""``shelter-hq status``: what headquarters holds, in figures."""

from argparse import Namespace

from shelter_app.bootstrap.hq.house import open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.settings import Settings


def run(arguments: Namespace, settings: Settings) -> int:
    """Say town, incident and one line for each shelter."""
    del arguments
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        facts = opened.house.facts()
        kind = "訓練" if facts.drill else "本番"
        say(f"{facts.town} ({facts.town_code}) {kind}: {facts.incident}")
        for line in opened.house.shelters():
            inside, anonymous, outside = line.counts
            say(f"{line.number} {line.name}: {inside} 人、人数のみ {anonymous}、外 {outside}")
        say(f"新しい版からの記録: {opened.headquarters.reader.unread()} 件")
    return 0
