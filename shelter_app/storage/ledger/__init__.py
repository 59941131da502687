"""The event log and what is folded from it, in one encrypted file or in PostgreSQL."""
