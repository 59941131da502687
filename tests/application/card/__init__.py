"""Cards at the open table."""
