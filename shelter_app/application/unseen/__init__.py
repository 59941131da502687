"""安否未確認: people on the register whom nobody has seen, and those who go for them."""
