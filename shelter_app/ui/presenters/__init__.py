"""Presenters: a person's actions in, frozen screen states out; QtCore only."""
