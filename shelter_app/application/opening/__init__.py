"""From power-on to an open desk, and who sits at it."""
