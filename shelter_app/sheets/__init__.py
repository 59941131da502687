"""Papers for the outage."""
