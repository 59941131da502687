"""People once they are here: where they are, who was seen, how many there are."""
