"""The card panel: digits from the card's front, the holder's PIN, a glance, and who keeps it."""
