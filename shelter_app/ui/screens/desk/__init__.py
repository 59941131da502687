"""The desk: the one screen where people spend the night."""
