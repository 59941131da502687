"""The tables that the migrations make are the tables that the code works with, on both engines."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine

from shelter_app.storage.ledger.tables import metadata
from shelter_app.storage.migrate import migrate
from tests.storage.ledger.schema import HISTORY, WRITTEN, generated


def test_the_written_schema_is_what_the_migrations_make(sqlcipher: Engine) -> None:
    assert WRITTEN.read_text(encoding="utf-8") == generated(sqlcipher)


def test_the_code_and_the_migrations_agree(engine: Engine) -> None:
    migrate(engine, HISTORY)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
