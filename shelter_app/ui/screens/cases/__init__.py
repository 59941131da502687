"""Reports and requests (通報 F5)."""
