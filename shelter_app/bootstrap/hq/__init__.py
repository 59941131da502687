"""The commands of headquarters' server, and what they stand on; Qt is never loaded here."""
