"""Who lives with whom: the four hundred lines of the register."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from demo_town.dice import Dice
from demo_town.island import DISTRICTS, TOWN, shelter_of
from demo_town.names import RARE, Named
from demo_town.needs import Need, need_of
from demo_town.people import Person, aged, named_apart, person, surname

LINES = 400
CARE_HOME = f"{TOWN}上里45番地1 サービス付き高齢者向け住宅うみねこ"
_CARE_HOME_PEOPLE = 14
_BY_SIZE = ((6, 1), (5, 2), (4, 6), (3, 14), (2, 75))
"""Registered households of more than one; the rest live alone, or the others need no help."""
_PARENT_GAP = (22, 34)
_OLD = 65
FIRST_HOUSEHOLD = "500101"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the register as the town's system holds it."""

    management: str
    household: str
    person: Person
    address: str
    district: str
    phone: str
    need: Need
    helper: str
    helper_phone: str
    shelter: str
    living_with: str


def register() -> tuple[Line, ...]:
    """Invent the register: households in the order in which the town's system numbers them."""
    dice = Dice("register")
    lines: list[Line] = []
    for number, (people, district) in enumerate([*_known(), *_households(dice)]):
        home = _home(dice, 500_101 + number * 7, people, district)
        lines += _lines(dice, home, people, first=len(lines))
    lines = [_as_known(line) for line in lines]
    if len(lines) != LINES:
        raise AssertionError(len(lines))
    return tuple(lines)


def _known() -> Iterator[tuple[list[Person], str]]:
    """Give the households that stories of the demonstration tell of."""
    honma, sato = Named("本間", "ホンマ"), Named("佐藤", "サトウ")
    yield (
        [
            _someone(honma, Named("キヨ", "キヨ"), date(1940, 3, 4), woman=True),
            _someone(honma, Named("茂", "シゲル"), date(1938, 1, 9), woman=False),
            _someone(honma, Named("裕子", "ヒロコ"), date(1968, 8, 21), woman=True),
        ],
        "中浜",
    )
    yield [_someone(sato, Named("ひろみ", "ヒロミ"), date(1948, 5, 17), woman=True)], "北浜"


def _someone(family: Named, given: Named, born: date, *, woman: bool) -> Person:
    return Person(surname=family, given=given, born=born, woman=woman)


def _as_known(line: Line) -> Line:
    """Have the best known family agree, and its grandmother depend on oxygen."""
    if line.household != FIRST_HOUSEHOLD:
        return line
    reason = "要介護3、在宅酸素" if line.person.given.read == "キヨ" else line.need.reason
    return replace(line, need=replace(line.need, reason=reason, consent="同意"))


def _households(dice: Dice) -> Iterator[tuple[list[Person], str]]:
    families = _families(dice)
    sizes = [size for size, count in _BY_SIZE for _ in range(count)]
    known = sum(len(people) for people, _ in _known())
    alone = LINES - known - sum(sizes) - _CARE_HOME_PEOPLE
    for size in dice.shuffled([*sizes, *[1] * alone]):
        yield _family(dice, next(families), size), _district(dice)
    for _ in range(_CARE_HOME_PEOPLE):
        woman = dice.falls(0.7)
        yield [person(dice, next(families), dice.between(82, 101), woman=woman)], ""


def _families(dice: Dice) -> Iterator[Named]:
    """Give every rare surname to one household somewhere among the first two hundred."""
    rare = dict(zip(dice.shuffled(range(200)), RARE, strict=False))
    for number in range(LINES):
        yield rare.get(number) or surname(dice)


def _family(dice: Dice, name: Named, size: int) -> list[Person]:
    """Invent people who live together: alone, couples, two or three generations."""
    age = aged(dice) if size == 1 else dice.between(72, 96)
    woman = dice.falls(0.68) if size == 1 else dice.falls(0.5)
    people = [person(dice, name, age, woman=woman)]
    if size > 1:
        older = dice.between(-3, 6) * (1 if woman else -1)
        people.append(person(dice, name, max(_OLD, age + older), woman=not woman))
    while len(people) < size:
        elder = people[-1] if len(people) > 3 else people[0]  # noqa: PLR2004 - two generations
        younger = elder.age - dice.between(*_PARENT_GAP)
        people.append(person(dice, name, max(4, younger), woman=dice.falls(0.5)))
    return named_apart(dice, people)


@dataclass(frozen=True, kw_only=True)
class _Home:
    """What those who live together share."""

    household: str
    address: str
    district: str
    phone: str
    helper: str
    helper_phone: str
    with_others: bool


def _home(dice: Dice, household: int, people: list[Person], district: str) -> _Home:
    helper, helper_phone = _helper(dice)
    return _Home(
        household=str(household),
        address=f"{TOWN}{district}{_house(dice)}" if district else _room(dice),
        district=district or "上里",
        phone=_phone(dice) if dice.falls(0.85) else "",
        helper=helper,
        helper_phone=helper_phone,
        with_others=len(people) > 1 or (bool(district) and dice.falls(0.3)),
    )


def _lines(dice: Dice, home: _Home, people: list[Person], *, first: int) -> Iterator[Line]:
    for number, one in enumerate(people, first):
        yield Line(
            management=str(1_000_017 + number * 13),
            household=home.household,
            person=one,
            address=home.address,
            district=home.district,
            phone=home.phone,
            need=need_of(dice, one, lives_alone=not home.with_others),
            helper=home.helper,
            helper_phone=home.helper_phone,
            shelter=shelter_of(home.district) if dice.falls(0.8) else "",
            living_with="あり" if home.with_others else "なし",
        )


def _district(dice: Dice) -> str:
    return dice.weighted([(district.name, district.share) for district in DISTRICTS])


def _house(dice: Dice) -> str:
    number = dice.between(1, 480)
    return f"{number}番地{dice.between(1, 9)}" if dice.falls(0.6) else f"{number}番地"


def _room(dice: Dice) -> str:
    return f"{CARE_HOME}{dice.between(1, 3)}{dice.between(1, 12):02}号"


def _phone(dice: Dice) -> str:
    """Invent a telephone number: no area code begins with 000."""
    return f"0000-2{dice.between(1, 9)}-{dice.between(0, 9_999):04}"


def _helper(dice: Dice) -> tuple[str, str]:
    if dice.falls(0.45):
        return "", ""
    helper = person(dice, surname(dice), dice.between(45, 74), woman=dice.falls(0.4))
    return helper.name, _phone(dice)
