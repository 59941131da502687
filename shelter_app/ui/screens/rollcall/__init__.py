"""点呼 on screen."""
