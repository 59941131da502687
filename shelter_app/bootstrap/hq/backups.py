"""``shelter-hq backup`` and ``restore``: the whole encrypted headquarters as a folder."""

import shutil
from argparse import Namespace
from pathlib import Path
from typing import Final

from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.hq.house import folder_of, open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import Settings
from shelter_app.storage.headquarters.folder import PLATE, HeadquartersLiesHere
from shelter_app.storage.headquarters.opened import EmbeddedHeadquarters

_NAME: Final = "shelter-hq-%Y%m%d-%H%M%S"


class BackedUpElsewhere(ShelterError):
    """The ledger lies on PostgreSQL: back it up with that server's own tools (pg_dump)."""

    code = "H-16"


class BackupUnusable(ShelterError):
    """That folder holds no backup of a headquarters, or it cannot be copied."""

    code = "H-17"


def run(arguments: Namespace, settings: Settings) -> int:
    """Back up to, or restore from, a folder."""
    if arguments.command == "backup":
        return _back_up(arguments.to, settings)
    return _restore(arguments.source, settings)


def _back_up(to: Path, settings: Settings) -> int:
    folder = to / SystemClock().now().strftime(_NAME)
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        store = opened.store
        if not isinstance(store, EmbeddedHeadquarters):
            raise BackedUpElsewhere("on PostgreSQL")
        store.back_up(folder)
    try:
        shutil.copy2(settings.data / PLATE, folder / PLATE)
    except OSError as error:
        raise BackupUnusable("the backup cannot be finished") from error
    say(f"控えを書きました: {folder} (本部の合言葉で開きます)")
    return 0


def _restore(source: Path, settings: Settings) -> int:
    """Put a backup where no headquarters lies; it goes on in a new epoch of its own."""
    if folder_of(settings).exists():
        raise HeadquartersLiesHere("a headquarters lies here")
    if not (source / PLATE).is_file():
        raise BackupUnusable("no backup there")
    try:
        shutil.copytree(source, settings.data, dirs_exist_ok=True)
    except OSError as error:
        raise BackupUnusable("the backup cannot be copied") from error
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        count = sum(1 for _ in opened.house.shelters())
    say(f"控えから戻しました。避難所 {count} か所。")
    return 0
