from sqlalchemy import Engine

from shelter_app.matching.ports import Key
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.store import RegisterStore
from shelter_app.storage.register.unindexed import Unindexed
from tests.storage.register.conftest import HISTORY
from tests.wire.packs import READABLE, pack


def test_lines_that_are_not_indexed_are_there_and_found_under_nothing(sqlcipher: Engine) -> None:
    migrate(sqlcipher, HISTORY)
    store = RegisterStore(sqlcipher, Unindexed(), lambda: 1)
    store.install_pack(pack())

    assert store.entry(READABLE[0].id) == READABLE[0]
    assert store.counts([Key("name", READABLE[0].name)]) == {}
