"""What a payload is: a frozen value that turns into claims about its subjects."""

from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

import msgspec
from typing_extensions import override

from shelter_app.domain.ids import Subject


class Says(NamedTuple):
    """One attribute of one subject has this value until something that saw it says otherwise."""

    attribute: str
    value: Any

    @override
    def __repr__(self) -> str:
        return "<Says>"


class Notes(NamedTuple):
    """One more line in a list about a subject; lines add up and never compete."""

    list: str
    value: Any

    @override
    def __repr__(self) -> str:
        return "<Notes>"


Claim = Says | Notes


class Fact(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The payload of one kind of event, as a map on the wire; fields are only ever added."""

    attribute: ClassVar[str] = ""
    """Where the default claim puts the whole payload; empty for facts that claim nothing."""

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        """Say what this fact states about ``subject``, which stands at ``position``."""
        del subject, position
        if self.attribute:
            yield Says(self.attribute, plain(self))


def plain(value: msgspec.Struct) -> dict[str, Any]:
    """Turn a payload into a plain map, leaving out what was not said."""
    return {
        name: _plain(content)
        for name in value.__struct_fields__
        if (content := getattr(value, name)) or isinstance(content, (int, float))
    }


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
