"""``decode IMAGE...``: one JSON line a file."""

import json
import time
from argparse import Namespace

from shelter_app.application.decode import picture_row, read_pictures
from shelter_app.bootstrap.terminal import say
from shelter_app.bootstrap.words import sentence
from shelter_app.devices.pictures import PictureFiles
from shelter_app.devices.still import StillDecoder
from shelter_app.devices.zbar_reader import load_zbar
from shelter_app.settings import Settings


def run(arguments: Namespace, settings: Settings) -> int:
    """Read every file with everything we have; 1 when one of them could not be opened."""
    del settings
    decoder = StillDecoder(load_zbar())
    failed = False
    for read in read_pictures(arguments.images, PictureFiles(), decoder, time.perf_counter):
        say(json.dumps(picture_row(read, sentence), ensure_ascii=False))
        failed = failed or read.problem is not None
    return int(failed)
