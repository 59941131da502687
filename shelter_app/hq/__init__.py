"""Headquarters' pages, over the same application."""
