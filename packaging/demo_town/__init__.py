"""Makes the demonstration town; every person, place and number in it is invented."""
