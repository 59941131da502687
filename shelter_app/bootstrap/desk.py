"""The desk in a window."""

from argparse import Namespace

from shelter_app.bootstrap.window import open_window
from shelter_app.settings import Settings


def run(arguments: Namespace, settings: Settings) -> int:
    """Open the desk and stay until its window is closed."""
    del arguments
    opened = open_window(settings)
    opened.window.show()
    opened.window.begin()
    opened.window.keeper.news.listen(int(opened.window.winId()))
    try:
        return opened.application.exec()
    finally:
        opened.close()
