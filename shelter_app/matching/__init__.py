"""Propose who someone may be; people decide."""
