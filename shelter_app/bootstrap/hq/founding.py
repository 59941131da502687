"""``shelter-hq init``: the municipal root, the issuing key, the ledger, the first operator."""

import secrets
from argparse import Namespace
from pathlib import Path
from typing import Final

import pyrage
from nacl.signing import SigningKey

from shelter_app.application.hq.founding import (
    HqOperator,
    check_operator,
    open_books,
    open_places,
)
from shelter_app.application.hq.packing import keep_places
from shelter_app.application.ports.headquarters import Town
from shelter_app.application.ports.stores import Keyring
from shelter_app.bootstrap.hq.house import folder_of, open_house
from shelter_app.bootstrap.hq.terminal import OPERATOR_SECRET, PHRASE, ROOT_PHRASE, given, say
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, IncidentId, ScopeId
from shelter_app.domain.places import Place
from shelter_app.domain.town import TownCode, town_code
from shelter_app.net.certificates import issue, new_authority, new_key, public_half
from shelter_app.settings import Settings
from shelter_app.storage.headquarters.folder import HeadquartersFolder, HeadquartersLiesHere
from shelter_app.storage.headquarters.root_file import RootKeys, write_root
from shelter_app.storage.headquarters.secrets import Kept, Secrets
from shelter_app.storage.keys.phrase import is_mistyped
from shelter_app.wire.envelope import delegate
from shelter_app.wire.places_csv import read_places

ROOT_FILE: Final = "root.key"
_SEED_SIZE: Final = 32
_SHOWN: Final = "本部の合言葉"
_SHOWN_ROOT: Final = "町の鍵の合言葉"
_SHOWN_SECRET: Final = "担当者の合言葉"  # noqa: S105 - what it is called


class PlacesUnreadable(ShelterError):
    """The list of places is missing or cannot be read."""

    code = "H-08"


def run(arguments: Namespace, settings: Settings) -> int:
    """Make a headquarters; what was made up is said once, to be written down."""
    code = town_code(arguments.town)
    places = _places(arguments.places, code)
    folder = folder_of(settings)
    if folder.exists():
        raise HeadquartersLiesHere("a headquarters lies here")
    phrase, root_phrase, secret = (_chosen(folder, one) for one in _ASKED)
    first = HqOperator(name=arguments.operator, secret=secret)
    check_operator(first)
    root = RootKeys.new(secrets.token_bytes)
    kept = _kept(arguments, code, root)
    keyring = Keyring(phrase, root.recovery_recipient, is_generated=not is_mistyped(phrase))
    place = arguments.root_file or settings.data / ROOT_FILE
    settings.data.mkdir(parents=True, exist_ok=True)
    write_root(place, root, root_phrase)
    folder.make(kept, ScopeId(secrets.token_bytes(ID_SIZE)), keyring, arguments.database)
    with open_house(settings, phrase) as opened:
        hq = opened.headquarters
        author = open_books(hq, opened.issuer, opened.store.writer.public_key, first)
        count = open_places(hq, author, places)
        keep_places(hq, places)
    say(f"本部をつくりました。避難所 {count} か所。町の鍵: {place} (金庫に移してください)")
    return 0


_ASKED: Final = ((PHRASE, _SHOWN), (ROOT_PHRASE, _SHOWN_ROOT), (OPERATOR_SECRET, _SHOWN_SECRET))


def _chosen(folder: HeadquartersFolder, asked: tuple[str, str]) -> str:
    """Take a secret that was given, or make one up and say it, once."""
    variable, name = asked
    known = given(variable)
    if known is not None:
        return known
    made = folder.offer_phrase()
    say(f"{name}: {made}")
    return made


def _places(path: Path | None, town: TownCode) -> tuple[Place, ...]:
    if path is None:
        return ()
    try:
        return read_places(path.read_bytes(), town)
    except OSError as error:
        raise PlacesUnreadable("the list of places cannot be read") from error


def _kept(arguments: Namespace, code: str, root: RootKeys) -> Kept:
    bundle = pyrage.x25519.Identity.generate()
    issuing = SigningKey(secrets.token_bytes(_SEED_SIZE))
    authority = new_authority(f"shelter {code}")
    tls = new_key()
    town = Town(
        code=code,
        name=arguments.name,
        root=root.public,
        incident=IncidentId(secrets.token_bytes(ID_SIZE)),
        incident_name=arguments.incident,
        drill=arguments.drill,
        recovery_recipient=root.recovery_recipient,
        opening_recipient=root.opening_recipient,
        bundle_recipient=str(bundle.to_public()),
    )
    return Kept(
        town=town,
        secrets=Secrets(
            issuing=bytes(issuing),
            delegation=delegate(root.key, issuing),
            bundle=str(bundle),
            authority_key=authority.key,
            authority=authority.certificate,
            tls_key=tls,
            tls_certificate=issue(authority, public_half(tls), "shelter-hq"),
        ),
    )
