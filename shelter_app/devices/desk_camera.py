"""Put the desk's camera together."""

import logging
from collections.abc import Callable

from shelter_app.application.ports.clock import Chance
from shelter_app.devices.feed import CameraFeed, Eye
from shelter_app.devices.live import LiveDecoder
from shelter_app.devices.source import Monotonic
from shelter_app.devices.sources import source_of
from shelter_app.devices.watch import Knows, Watch
from shelter_app.devices.zbar_reader import load_zbar

_log = logging.getLogger(__name__)
_KEY = 32


def desk_camera(
    where: Callable[[], str], knows: Knows, monotonic: Monotonic, chance: Chance
) -> CameraFeed:
    """Make the camera that a setting names at each start, for a desk that ``knows`` its own ids.

    ``where`` gives a camera's number, an address, or the path of a picture, folder or video.
    """

    def eye() -> Eye:
        watch = Watch(_forgiving(knows), chance(_KEY))
        return Eye(source_of(where(), monotonic), LiveDecoder(load_zbar()), watch)

    return CameraFeed(eye, monotonic)


def _forgiving(knows: Knows) -> Knows:
    """Take a desk that cannot answer now (it is just being locked) for one that does not know."""

    def ask(shown: bytes) -> bool:
        try:
            return knows(shown)
        except Exception as error:  # noqa: BLE001 - by name only: its text may hold the id
            _log.warning("a card could not be looked up: %s", type(error).__name__)
            return False

    return ask
