"""Those whom nobody has seen (安否未確認 F3)."""
