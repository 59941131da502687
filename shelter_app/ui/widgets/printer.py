"""The machine's printer: pages come as pictures, so that every name prints as it was drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shelter_app.application.prints.printing import NoPrinter

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

_CHANNELS = 3


class QtPrinter:
    """Prints on a printer of the machine, by its name or on the machine's own choice."""

    def names(self) -> tuple[str, ...]:
        """Name the printers, the machine's own choice first."""
        own = QPrinterInfo.defaultPrinterName()
        others = [name for name in QPrinterInfo.availablePrinterNames() if name != own]
        return tuple([own, *others] if own else others)

    def print_pages(self, pages: "Iterable[NDArray[np.uint8]]", name: str = "") -> None:
        """Print pages, each turned as its picture lies.

        Raises:
            NoPrinter: S-02, when no such printer is set up, or it takes no job.
        """
        info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise NoPrinter("no such printer")
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
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
