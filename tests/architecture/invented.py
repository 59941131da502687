"""Build any value from its type hints, marked wherever it could hold something of a person."""

import collections.abc
import dataclasses
import enum
import types
import typing
from datetime import date
from typing import Any

import msgspec

MARK = "私的な印"
OPAQUE = ("Id", "Ref", "Code")
"""Endings of the new types that say nothing about a person."""
NEUTRAL: dict[object, object] = {bool: True, int: 1, float: 1.0, str: "public", bytes: bytes(16)}
MARKED: dict[object, object] = {
    str: MARK,
    bytes: MARK.encode(),
    Any: MARK,
    object: MARK,
    date: date(1933, 3, 3),
}


def shows(text: str) -> bool:
    """Tell whether a text gives away a marked value, as text, bytes or date."""
    return any(trace in text for trace in (MARK, repr(MARK.encode())[2:-1], "1933"))


def is_record(cls: object) -> bool:
    """Tell whether a class is one of the three kinds of plain values."""
    if not isinstance(cls, type):
        return False
    named = issubclass(cls, tuple) and hasattr(cls, "_fields")
    return named or dataclasses.is_dataclass(cls) or issubclass(cls, msgspec.Struct)


def field_names(cls: type) -> tuple[str, ...]:
    """The fields of a record, in order."""
    if dataclasses.is_dataclass(cls):
        return tuple(field.name for field in dataclasses.fields(cls))
    found: tuple[str, ...] = vars(cls).get("_fields", getattr(cls, "__struct_fields__", ()))
    return found


def record(cls: type, loud: frozenset[str]) -> Any:
    """An instance of a record made past its checks, with the mark in its ``loud`` fields."""
    hints = _hints(cls)
    values = {name: invent(hints[name], loud=name in loud) for name in field_names(cls)}
    if issubclass(cls, tuple):
        return tuple.__new__(cls, values.values())
    if issubclass(cls, msgspec.Struct):
        return cls(**values)
    made = object.__new__(cls)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def invent(hint: Any, *, loud: bool) -> Any:
    """A value of the hinted type; ids, and records (walked on their own), never get a mark."""
    if isinstance(hint, typing.NewType):
        return invent(hint.__supertype__, loud=loud and not hint.__name__.endswith(OPAQUE))
    if typing.get_origin(hint) is not None:
        return _composed(typing.get_origin(hint), typing.get_args(hint), loud=loud)
    return _plain(hint, loud=loud)


def _hints(cls: type) -> dict[str, Any]:
    try:
        return typing.get_type_hints(cls)
    except NameError:  # imported for the type checker alone
        return dict.fromkeys(field_names(cls), Any)


def _plain(hint: Any, *, loud: bool) -> Any:
    if is_record(hint):
        return record(hint, frozenset())
    if isinstance(hint, enum.EnumType):
        return next(iter(hint))
    return MARKED[hint] if loud and hint in MARKED else NEUTRAL.get(hint)


def _composed(origin: Any, inner: tuple[Any, ...], *, loud: bool) -> Any:
    if origin in (typing.Literal, collections.abc.Callable):
        return inner[0]
    if origin is tuple:
        return tuple(invent(hint, loud=loud) for hint in inner if hint is not Ellipsis)
    if not isinstance(origin, type) or origin is types.UnionType:
        return invent(next(arm for arm in inner if arm is not types.NoneType), loud=loud)
    if issubclass(origin, collections.abc.Mapping):
        return {invent(inner[0], loud=loud): invent(inner[-1], loud=loud)}
    return [invent(inner[0], loud=loud)]
