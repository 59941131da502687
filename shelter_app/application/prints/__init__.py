"""Sheets that the desk prints: what stands on each, who may take it out, which are still out."""
