"""The register store: a dataset that is replaced whole or wiped whole, apart from the ledger."""
