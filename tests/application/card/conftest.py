"""Laptops for the tests of this room."""

from tests.application.laptops import bare, cheap_guesses, founded_folder, laptop, night

__all__ = ["bare", "cheap_guesses", "founded_folder", "laptop", "night"]
