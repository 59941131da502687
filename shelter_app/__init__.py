"""The shelter desk: receive people after a disaster, offline, and lose nothing."""
