"""Put the desk's camera together."""

from shelter_app.application.ports.clock import Chance
from shelter_app.devices.feed import CameraFeed, Eye
from shelter_app.devices.live import LiveDecoder
from shelter_app.devices.source import Monotonic
from shelter_app.devices.sources import source_of
from shelter_app.devices.watch import Knows, Watch
from shelter_app.devices.zbar_reader import load_zbar

_KEY = 32


def desk_camera(where: str, knows: Knows, monotonic: Monotonic, chance: Chance) -> CameraFeed:
    """Make the camera that a setting names, for a desk that ``knows`` its own ids.

    ``where`` is a camera's number, an address, or the path of a picture, folder or video.
    """

    def eye() -> Eye:
        watch = Watch(knows, chance(_KEY))
        return Eye(source_of(where, monotonic), LiveDecoder(load_zbar()), watch)

    return CameraFeed(eye, monotonic)
