"""``shelter-hq bundle``: what comes and goes by USB."""

import secrets
from argparse import Namespace

from shelter_app.application.hq.bundles import bundles_in, bundles_out
from shelter_app.application.sync.carrying import Carried
from shelter_app.bootstrap.hq.house import OpenHouse, open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.bootstrap.hq.words import sentence
from shelter_app.settings import Settings
from shelter_app.storage.bundle_shelf import BundleShelf
from shelter_app.wire.bundle import BundleForAnother


def run(arguments: Namespace, settings: Settings) -> int:
    """Write or read bundles on a stick."""
    shelf = BundleShelf(arguments.stick, secrets.token_bytes)
    with open_house(settings, ask(PHRASE, "本部の合言葉")) as opened:
        if arguments.verb == "export":
            return _export(opened, shelf)
        return _import(opened, shelf)


def _export(opened: OpenHouse, shelf: BundleShelf) -> int:
    count = 0
    for data in bundles_out(opened.headquarters, opened.store.exchange):
        shelf.put(data)
        count += 1
    say(f"USB に書きました: ファイル {count} 個")
    return 0


def _import(opened: OpenHouse, shelf: BundleShelf) -> int:
    """Say what came of each; 1 when some could not be used."""
    is_whole = True
    identity = opened.store.secrets.bundle
    for one in bundles_in(opened.headquarters, opened.store.exchange, shelf.contents(), identity):
        if isinstance(one, Carried):
            say(f"{one.sender.hex()[:16]}: 新しい記録 {one.new} 件、もうあった記録 {one.known} 件")
            is_whole &= not one.refused
        elif not isinstance(one, BundleForAnother):
            say(sentence(one))
            is_whole = False
    return 0 if is_whole else 1
