"""The choice of a camera, in memory."""

from dataclasses import dataclass

from shelter_app.application.camera.choosing import CameraChoice, CameraOffer


@dataclass
class FakeCameras:
    """Two cameras; ``fault`` is raised by the next call."""

    offers: tuple[CameraOffer, ...] = (
        CameraOffer("0", "内蔵カメラ"),
        CameraOffer("2", "USB 書画カメラ"),
    )
    where: str = "0"
    fault: Exception | None = None

    def look(self) -> CameraChoice:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        return CameraChoice(self.offers, self.where)

    def choose(self, where: str) -> CameraChoice:
        choice = self.look()
        self.where = where
        return CameraChoice(choice.offers, where)
