"""People, stays, safety and the ledger of facts, as pure Python: no I/O, no clock, no Qt."""
