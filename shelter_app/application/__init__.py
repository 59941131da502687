"""Use cases, one verb a file, over ports."""
