"""Where things lie and how the program was started: read once, at the start."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import PlatformDirs

APP = "shelter-desk"
HQ_APP = "shelter-hq"


@dataclass(frozen=True, slots=True)
class Settings:
    """Folders of one run.

    ``data`` holds stores and packs; ``machine`` is this machine's own folder, where marks are kept
    of how far each store has come; both are made when first needed.
    """

    resources: Path
    migrations: Path
    data: Path
    machine: Path
    camera: str = field(default="0", repr=False)
    """A camera's number, or a picture, video, folder or address (it may hold a password)."""

    @property
    def fonts(self) -> Path:
        """Folder of the typefaces."""
        return self.resources / "fonts"

    @property
    def demo(self) -> Path:
        """Folder of the demonstration town."""
        return self.resources / "demo"


def program_folder() -> Path:
    """Where resources and migrations lie: beside the package, or in a frozen program's folder."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def read_settings(data: Path | None = None, camera: str | None = None) -> Settings:
    """Read the settings: the command line first, then the environment, then the usual folders.

    ``SHELTER_DATA`` names the data folder, ``SHELTER_CAMERA`` the camera.
    """
    return _settings_of(APP, os.environ.get("SHELTER_DATA"), data, camera)


def read_hq_settings(data: Path | None = None) -> Settings:
    """Read the settings of headquarters' server; ``SHELTER_HQ_DATA`` names the data folder."""
    return _settings_of(HQ_APP, os.environ.get("SHELTER_HQ_DATA"), data, None)


def _settings_of(app: str, named: str | None, data: Path | None, camera: str | None) -> Settings:
    usual = PlatformDirs(app, appauthor=False)
    folder = data or (Path(named) if named else Path(usual.user_data_dir))
    is_own = data is not None or named is not None
    root = program_folder()
    return Settings(
        resources=root / "resources",
        migrations=root / "db",
        data=folder,
        machine=folder / "machine" if is_own else Path(usual.user_state_dir),
        camera=camera or os.environ.get("SHELTER_CAMERA", "0"),
    )
