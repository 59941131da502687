"""Background work that ends on the screen's own thread."""
