"""Headquarters' own stores: the vault with its keys, and the ledger on either engine."""
