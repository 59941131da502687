"""The encrypted stores: ledger, register, keys."""
