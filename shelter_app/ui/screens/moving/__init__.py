"""Where do these people go: a question, answered by one key."""
