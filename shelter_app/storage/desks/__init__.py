"""The desks that lie on a laptop: made, found, opened, joined."""
