"""Exchange of events with a peer: who may read what, what is missing, what was taken."""
