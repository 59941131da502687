"""``shelter-hq pack build``: what a desk is given before the night."""

from argparse import Namespace
from io import BytesIO
from pathlib import Path

import pyrage

from shelter_app.application.hq.packing import RegisterFile, build_pack
from shelter_app.bootstrap.hq.founding import ROOT_FILE
from shelter_app.bootstrap.hq.house import open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ROOT_PHRASE, ask, say
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import Settings
from shelter_app.storage.durable import write_durably
from shelter_app.storage.headquarters.root_file import read_root
from shelter_app.wire.pack import write_pack


class RegisterFileMissing(ShelterError):
    """The file of the register is missing or cannot be read."""

    code = "H-14"


class NotARecipient(ShelterError):
    """That is no desk's key for packs (age1...)."""

    code = "H-15"


def run(arguments: Namespace, settings: Settings) -> int:
    """Build a pack, sign it with the root, and encrypt it to the desks named."""
    register = _register(arguments.register)
    root = read_root(
        arguments.root_file or settings.data / ROOT_FILE, ask(ROOT_PHRASE, "町の鍵の合言葉")
    )
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        pack = build_pack(opened.headquarters, register)
    try:
        data = write_pack(pack, root.key, arguments.to)
    except (ValueError, pyrage.RecipientError) as error:
        raise NotARecipient("a recipient cannot be read") from error
    write_durably(arguments.out, data)
    entries = len(pack.register.entries)
    say(f"避難所用データを書きました: {arguments.out}")
    say(f"避難所 {len(pack.places)}、名簿 {entries} 人")
    return 0


def _register(path: Path | None) -> RegisterFile | None:
    if path is None:
        return None
    try:
        return RegisterFile(BytesIO(path.read_bytes()), path.name)
    except OSError as error:
        raise RegisterFileMissing("the register cannot be read") from error
