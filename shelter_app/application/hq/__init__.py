"""Headquarters: what its use cases work with, and one verb a file."""
