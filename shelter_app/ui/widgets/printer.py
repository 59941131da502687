"""The machine's printer: pages come as pictures, so that every name prints as it was drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shelter_app.application.room.papers import NoPrinter

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

_CHANNELS = 3


class QtPrinter:
    """Prints on the default printer of the machine."""

    def print_pages(self, pages: "Iterable[NDArray[np.uint8]]") -> None:
        """Print pages, each turned as its picture lies.

        Raises:
            NoPrinter: S-02, when no printer is set up, or it takes no job.
        """
        printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
        if QPrinterInfo.defaultPrinter().isNull():
            raise NoPrinter("no default printer")
        painter = QPainter()
        try:
            for number, page in enumerate(pages):
                _turn(printer, page)
                is_ready = printer.newPage() if number else painter.begin(printer)
                if not is_ready:
                    raise NoPrinter("the printer takes no job")
                _draw(painter, page)
        finally:
            if painter.isActive():
                painter.end()


def _turn(printer: QPrinter, page: "NDArray[np.uint8]") -> None:
    is_wide = page.shape[1] > page.shape[0]
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)
    printer.setFullPage(True)


def _draw(painter: QPainter, page: "NDArray[np.uint8]") -> None:
    height, width = page.shape[:2]
    image = QImage(page.tobytes(), width, height, width * _CHANNELS, QImage.Format.Format_RGB888)
    painter.drawImage(QRect(0, 0, painter.device().width(), painter.device().height()), image)
