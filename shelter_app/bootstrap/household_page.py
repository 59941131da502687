"""Write out the page on which a family makes its household code, for a town's own site."""

import shutil
from argparse import Namespace

from shelter_app.bootstrap.terminal import say
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import Settings


class PageNotWritten(ShelterError):
    """The page could not be written where it was wanted."""

    code = "A-70"


def run(arguments: Namespace, settings: Settings) -> int:
    """Copy the page; it works from a file, sends nothing, and needs no network.

    Raises:
        PageNotWritten: when the place cannot be written to.
    """
    try:
        shutil.copyfile(settings.resources / "household" / "page.html", arguments.out)
    except OSError as error:
        raise PageNotWritten("the page cannot be written") from error
    say(str(arguments.out))
    return 0
