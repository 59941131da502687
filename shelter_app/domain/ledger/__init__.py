"""The ledger's rules: what an event is, who may say it, and what a set of events adds up to."""
