"""Card readers and cards."""
