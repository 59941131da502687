"""Stage 2: what the rows of several subjects and scopes add up to; pure, and never an input."""
