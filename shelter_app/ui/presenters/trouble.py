"""Failures as presenters see them: a code that words can be found for, or a bug."""

from shelter_app.domain.errors import ShelterError


def code_of(error: Exception) -> str:
    """Return the code that the screen explains; anything not foreseen is ``X-00``."""
    return error.code if isinstance(error, ShelterError) else ShelterError.code


def raise_if_bug(error: Exception) -> None:
    """Let a failure that nobody can act on reach the crash handler, after the screen is safe."""
    if not isinstance(error, ShelterError):
        raise error
