"""Bringing the register to a desk, from a municipality's file or from a pack."""
