"""One person: everything known, and what is done next."""
