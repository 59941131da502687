"""The room this program stands in, and the open desk as its presenters see it."""
