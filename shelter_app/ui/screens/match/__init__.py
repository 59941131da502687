"""The match panel: entries of the register that may be the person; people decide."""
