"""Bringing a municipality's register in, step by step."""
