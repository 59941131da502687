"""Kinds of search keys: one or two letters, because they are stored with every key."""

FULL = "F"
"""The whole name run together."""
SLIP = "D"
"""The sound of the whole name with at most one letter left out."""
SURNAME, GIVEN = "S", "G"
ROUGH_SURNAME, ROUGH_GIVEN = "RS", "RG"
"""Without voicing marks, so that a part is known for a name though it was misheard."""
SURNAME_YEAR, GIVEN_YEAR = "SY", "GY"
SURNAME_MONTH, GIVEN_MONTH = "ST", "GT"
"""With year and month of birth."""
SURNAME_DAY, GIVEN_DAY = "SM", "GM"
"""With month and day of birth, the year being what is most often wrong."""
SURNAME_AREA, GIVEN_AREA = "SA", "GA"
BIRTH = "B"
INITIAL_DAY, INITIAL_AREA = "DI", "AI"
"""The first letter of either part, without its voicing, with the day of birth or the area."""
BEGINNING = "N"
"""How a part of the name begins: two letters of its sound, or the first kanji of a surname."""
AREA, HOUSE, PHONE = "A", "H", "P"

FAMILIES = {
    **dict.fromkeys((FULL, SLIP, BEGINNING), "name"),
    **dict.fromkeys((SURNAME, ROUGH_SURNAME, SURNAME_YEAR, SURNAME_MONTH, SURNAME_DAY), "surname"),
    **dict.fromkeys((GIVEN, ROUGH_GIVEN, GIVEN_YEAR, GIVEN_MONTH, GIVEN_DAY), "given"),
    **dict.fromkeys((SURNAME_AREA, GIVEN_AREA, INITIAL_AREA), "area"),
    **dict.fromkeys((BIRTH, INITIAL_DAY), "birth"),
}
"""Kinds that say much the same thing about a person, under one name each."""
