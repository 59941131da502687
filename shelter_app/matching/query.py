"""What someone says of a person, as one query."""

from dataclasses import dataclass, field
from datetime import date

from shelter_app.domain.dates import Birth
from shelter_app.domain.people import Sex
from shelter_app.matching.address import Address, split_address
from shelter_app.matching.letters import is_latin, plain
from shelter_app.matching.naming import tokens_of
from shelter_app.matching.profile import Known, digits_of, years_of
from shelter_app.matching.romaji import kana_of
from shelter_app.matching.tables import Tables

SHORTEST_PHONE = 4


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that was said of one person; an empty field says nothing.

    ``names`` are spellings of one name (as written, in kana), each as its tokens in plain letters.
    """

    names: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    years: tuple[int, ...] = field(default=(), repr=False)
    month: int = field(default=0, repr=False)
    day: int = field(default=0, repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)
    address: Address = field(default=Address("", ()), repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said that anyone could be found by."""
        return not (self.names or self.years or self.month or self.phones)


def query_of(said: Known, tables: Tables, today: date, municipality: tuple[str, ...] = ()) -> Query:
    """Make the query for a person as received: any field may be empty or half."""
    birth = said.birth or Birth()
    texts = (tokens_of(plain(text, tables.fold)) for text in (said.name, said.kana))
    spellings = [spelling for tokens in texts for spelling in _spellings(tokens)]
    phones = (digits_of(phone) for phone in said.phones)
    return Query(
        names=tuple(dict.fromkeys(tokens for tokens in spellings if tokens)),
        years=years_of(birth, said.recorded or today),
        month=birth.month or 0,
        day=birth.day or 0,
        sex=said.sex,
        address=split_address(said.address, tables.fold, municipality or tables.municipalities),
        phones=tuple(phone for phone in phones if len(phone) >= SHORTEST_PHONE),
    )


def _spellings(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The tokens, and for Latin letters without a gap (honmakiyo) the kana, which can be cut."""
    if len(tokens) == 1 and is_latin(tokens[0]):
        return [tokens, *((kana,) for kana in kana_of(tokens[0])[:2])]
    return [tokens]
