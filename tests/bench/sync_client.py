"""One of many desks that push at once, as a process of its own; see ``tests.bench.sync``."""

import json
import sys
from pathlib import Path

from shelter_app.wire.enrolment import read_invitation
from tests.bench.sync_desks import BenchDesk, Charge


def main() -> int:
    """Get ready, wait for the word, push, tell."""
    told = json.loads(sys.stdin.readline())
    desk = BenchDesk(Path(told["path"]), Charge(*map(bytes.fromhex, told["charge"])))
    desk.enrol(read_invitation(told["invitation"]), told["code"])
    desk.receive(told["number"], told["client"])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    outcome = desk.exchange()
    sys.stdout.write(f"sent {outcome.sent}\n")
    sys.stdout.flush()
    sys.stdin.readline()
    desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
