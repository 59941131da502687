"""申し送り: the note at a change of shift, and what changed since somebody last looked."""
