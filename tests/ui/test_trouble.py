"""Every failure that a person can act on has words of its own."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import shelter_app
from shelter_app.domain.errors import ShelterError
from shelter_app.ui.widgets.trouble_words import known_codes


def failures(root: type[ShelterError]) -> Iterator[type[ShelterError]]:
    """Yield every kind of failure below one."""
    for kind in root.__subclasses__():
        yield kind
        yield from failures(kind)


def test_every_code_of_the_program_is_explained_on_screen() -> None:
    for module in pkgutil.walk_packages(shelter_app.__path__, "shelter_app."):
        if module.name != "shelter_app.__main__":
            import_module(module.name)
    ours = (kind for kind in failures(ShelterError) if kind.__module__.startswith("shelter_app."))
    silent = {f"{kind.code} {kind.__name__}" for kind in ours if kind.code not in known_codes()}
    assert {name for name in silent if not name.startswith(ShelterError.code)} == set()
