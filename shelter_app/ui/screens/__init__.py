"""Screens: each draws one presenter's state and passes on what hands do; they do not meet."""
