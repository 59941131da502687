"""The evacuee card on screen: one person, a few pages, every box may stay empty."""
