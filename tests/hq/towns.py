"""Towns for tests: a headquarters made as its command makes it, opened as its server opens it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from shelter_app.bootstrap.hq.house import OpenHouse, open_house
from shelter_app.bootstrap.hq.start import run
from shelter_app.settings import read_hq_settings

PHRASE = "本部のとても長い合言葉、試験のため"
ROOT_PHRASE = "町の鍵の長い合言葉、試験のため"
SECRET = "担当者の長い合言葉"  # noqa: S105 - invented
DEMO = Path(__file__).parents[2] / "resources" / "demo"
INIT = ("init", "--town", "13421", "--name", "見本村", "--incident", "秋の訓練", "--drill")


@dataclass(frozen=True)
class TownHall:
    """Where a headquarters lies."""

    data: Path

    def command(self, *words: str) -> int:
        """Run a command of headquarters."""
        return run(["--data", str(self.data), *words])

    def init(self, *more: str) -> int:
        """Make the headquarters of the demonstration's places."""
        places = ("--places", str(DEMO / "places.csv"))
        return self.command(*INIT, "--operator", "山田 花", *places, *more)

    @contextmanager
    def opened(self) -> Iterator[OpenHouse]:
        with open_house(read_hq_settings(self.data), PHRASE) as opened:
            yield opened


def know_secrets(patch: pytest.MonkeyPatch) -> None:
    """Let commands find their secrets in the environment."""
    patch.setenv("SHELTER_HQ_PASSPHRASE", PHRASE)
    patch.setenv("SHELTER_ROOT_PASSPHRASE", ROOT_PHRASE)
    patch.setenv("SHELTER_HQ_SECRET", SECRET)
