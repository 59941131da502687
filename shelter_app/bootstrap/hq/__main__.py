"""Start headquarters' server commands: ``python -m shelter_app.bootstrap.hq``."""

import sys

from shelter_app.bootstrap.hq.start import main

if __name__ == "__main__":
    sys.exit(main())
