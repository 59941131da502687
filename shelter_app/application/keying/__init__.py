"""Paper typed in later (紙の記録を入力): each sheet with its own number and its own time."""
