"""Tests of the start and test scripts."""
