"""The keys of the stores: who can open one, and how the openers are kept."""
