"""Run the migrations of one history on the connection that the program hands in."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,  # a half-done migration leaves the store as it was, on both engines
)
with context.begin_transaction():
    context.run_migrations()
