"""Measurements against the numbers that the product must reach; not part of the tests."""
