"""``decode IMAGE...``: one JSON line a file."""
