"""The PC/SC of this machine, or none."""

import sys

from shelter_app.devices.pcsc.pcsclite import PcscLite
from shelter_app.devices.pcsc.pyscard import PyScard
from shelter_app.devices.pcsc.scard import Scard


def load_scard() -> Scard | None:
    """Find PC/SC; None where its library is not installed, and the desk works without readers."""
    try:
        return PcscLite() if sys.platform.startswith("linux") else PyScard()
    except (OSError, ImportError):
        return None
