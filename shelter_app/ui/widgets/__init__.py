"""Widgets, theme and words that every screen shares."""
