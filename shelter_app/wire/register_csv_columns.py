"""Recognise the columns of a municipal register by the titles that towns give them."""

import re
import unicodedata
from collections.abc import Sequence
from typing import ClassVar, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_report import Column, ColumnMapping
from shelter_app.wire.register_csv_titles import TITLES

_JOINED: Final = frozenset(
    {
        Column.ADDRESS,
        Column.PHONE,
        Column.EMERGENCY_CONTACT,
        Column.REASON,
        Column.REMARKS,
        Column.PLAN_REMARKS,
    }
)
"""Meanings that towns spread over several columns."""
_MEANING: Final = {title: column for column, titles in TITLES.items() for title in titles.split()}
_MY_NUMBER_TITLES: Final = ("個人番号", "マイナンバー", "mynumber")
_HEADER_NAMES: Final = frozenset({Column.NAME, Column.SURNAME})


class ColumnMissing(ShelterError):
    """A column that was asked for is not in the file; choose one of its own titles."""

    code: ClassVar[str] = "R-07"


def propose_mapping(header: Sequence[str]) -> ColumnMapping:
    """Propose what each column means, the whole form before its parts (氏名 before 氏 and 名)."""
    found: dict[Column, tuple[int, ...]] = {}
    for index, title in enumerate(header):
        column = _MEANING.get(plain_title(title))
        if column is not None and (column in _JOINED or column not in found):
            found[column] = (*found.get(column, ()), index)
    return found


def is_header(cells: Sequence[str]) -> bool:
    """Tell the title row, which names the person's name, from what may stand above it."""
    return any(_MEANING.get(plain_title(cell)) in _HEADER_NAMES for cell in cells)


def names_my_number(title: str) -> bool:
    """Tell whether a column says of itself that it holds My Numbers (番号法2条8項)."""
    plain = plain_title(title)
    return any(name in plain for name in _MY_NUMBER_TITLES)


def column_titled(header: Sequence[str], title: str) -> int:
    """Find a column by its title, as a person names it.

    Raises:
        ColumnMissing: R-07, no column has that title.
    """
    wanted = plain_title(title)
    for index, own in enumerate(header):
        if plain_title(own) == wanted:
            return index
    raise ColumnMissing("no column has that title")


def plain_title(title: str) -> str:
    """Bring a title to letters and digits only, full and half width alike."""
    plain = unicodedata.normalize("NFKC", title).casefold()
    return re.sub(r"[\s_・.()「」\[\]<>※*:/\-\ufeff]", "", plain)
