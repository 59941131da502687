"""PC/SC card readers: found, watched, and spoken to with a time limit."""
