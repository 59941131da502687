"""Start: ``python -m shelter_app``."""

import sys

from shelter_app.bootstrap.start import run


def main() -> int:
    """Run the program with the arguments it was started with; returns the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
