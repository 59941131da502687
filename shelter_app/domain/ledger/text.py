"""Text as it may be stored anywhere."""

from typing import Any


def storable(text: str) -> str:
    """Replace NUL, which PostgreSQL's text cannot hold, by the replacement character."""
    return text.replace("\0", "\ufffd")


def without_nul(value: Any) -> Any:
    """Do the same to all text within a plain value."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {without_nul(key): without_nul(content) for key, content in value.items()}
    if isinstance(value, list):
        return [without_nul(item) for item in value]
    return value
