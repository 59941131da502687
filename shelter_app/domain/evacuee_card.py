"""The evacuee card (避難者カード): what it asks besides name, birth, sex, needs and health.

The fields are those of the Gifu and Aichi forms, the set of 三本松, and the draft national card.
"""

from enum import StrEnum


class CardText(StrEnum):
    """Fields that are written in words; each is an attribute of ``Details``."""

    ADDRESS = "address"
    POSTAL = "postal"
    PHONE = "phone"
    RELATION = "relation"
    ASSOCIATION = "association"
    CONTACT = "contact"
    NATIONALITY = "nationality"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    FEATURES = "features"
    FOUND_WHERE = "found_where"
    GUARDIAN = "guardian"
    CAR = "car"
    PETS = "pets"
    SKILLS = "skills"
    TRANSFER = "transfer"
    REMARK = "remark"


class House(StrEnum):
    """家の状況, several at once."""

    DESTROYED = "destroyed"
    HALF = "half"
    PARTLY = "partly"
    ABOVE_FLOOR = "above-floor"
    BELOW_FLOOR = "below-floor"
    NO_WATER = "no-water"
    NO_POWER = "no-power"
    NO_GAS = "no-gas"
    NOT_LIVABLE = "not-livable"


class Tenure(StrEnum):
    """住居種別."""

    OWNED = "owned"
    RENTED = "rented"
    OTHER = "other"


class Lodging(StrEnum):
    """避難形態: where somebody sleeps; the values are states of a stay."""

    SHELTER = "in"
    HOME = "home"
    CAR = "car"
    TENT = "tent"


class PetCare(StrEnum):
    """同行 came along and stay apart from people; 同伴 live together with their people."""

    ALONG = "along"
    TOGETHER = "together"
