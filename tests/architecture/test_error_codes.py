"""Codes are printed on the card beside the desk and read over the radio: one failure, one code."""

import re
from collections import Counter

import pytest

from shelter_app.domain.errors import ShelterError
from tests.architecture.source_tree import modules

SHAPE = re.compile(r"[VLRPCDSMUANH]-\d{2}\Z")


def kinds(error: type[ShelterError]) -> set[type[ShelterError]]:
    """Every class below ``error`` that belongs to the program."""
    below = {kind for kind in error.__subclasses__() if kind.__module__.startswith("shelter_app.")}
    return below.union(*(kinds(kind) for kind in below))


@pytest.fixture(scope="module")
def errors() -> list[type[ShelterError]]:
    modules()
    return sorted(kinds(ShelterError), key=lambda kind: kind.__qualname__)


def test_every_failure_has_a_code_of_its_own(errors: list[type[ShelterError]]) -> None:
    raised = [kind for kind in errors if not kinds(kind)]
    assert [kind.__qualname__ for kind in raised if "code" not in vars(kind)] == []
    counts = Counter(vars(kind)["code"] for kind in errors if "code" in vars(kind))
    assert {code for code, times in counts.items() if times > 1} == set()


def test_every_code_can_be_read_aloud(errors: list[type[ShelterError]]) -> None:
    assert errors, "no failure is defined at all"
    assert [kind.__qualname__ for kind in errors if not SHAPE.match(kind.code)] == []
