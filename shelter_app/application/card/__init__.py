"""Cards on the reader: whom they lead to, what they say, and how they are bound and let go."""
