"""How quick the exchange is: ``python -m tests.bench.sync [--json] [--number N] [--clients N]``.

TLS on, encrypted at rest on both ends, signatures verified, headquarters a process of its own on
one encrypted file (``--database`` for PostgreSQL). Run in a network of its own, lo's counters are
exact: bytes both ways with all headers, as the peer's harness counts them.
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shelter_app.application.hq.inviting import Invited
from shelter_app.bootstrap.hq.house import open_house
from shelter_app.bootstrap.hq.start import run as headquarters
from shelter_app.domain.places import shelter_scope
from shelter_app.settings import read_hq_settings
from tests.bench.sync_desks import BenchDesk, Charge

PLACE = "01"
SYNC, PAGES = 18_443, 18_444
TARGETS = {
    "push_s": 4.5,
    "push_bytes": 2_600_000,
    "incr1_s": 0.025,
    "incr1_bytes": 3_000,
    "incr1_cold_bytes": 6_000,
    "idle_s": 0.010,
    "idle_bytes": 1_000,
    "idle_cold_bytes": 5_000,
    "fresh_pull_s": 4.5,
    "fresh_pull_bytes": 2_600_000,
    "c20_push_s": 10.0,
}


def traffic() -> int:
    """Read how many bytes lo has sent."""
    for line in Path("/proc/net/dev").read_text(encoding="ascii").splitlines():
        if line.strip().startswith("lo:"):
            return int(line.split(":")[1].split()[8])
    return 0


def processor_seconds(process: int) -> float:
    """Read how much processor time a process has had: what a busy machine does not change."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def measured(work: Callable[[], Any]) -> tuple[float, int]:
    """Time a piece of work and count its bytes."""
    before, began = traffic(), time.perf_counter()
    work()
    return time.perf_counter() - began, traffic() - before


def costed(name: str, work: Callable[[], Any], server: int) -> dict[str, float]:
    """Time a large piece of work, and what it costs both sides' processors."""
    before = processor_seconds(server), time.process_time()
    seconds, count = measured(work)
    return {
        f"{name}_s": seconds,
        f"{name}_bytes": count,
        f"{name}_server_cpu_s": processor_seconds(server) - before[0],
        f"{name}_desk_cpu_s": time.process_time() - before[1],
    }


def median(work: Callable[[], Any], ready: Callable[[], Any], times: int = 9) -> tuple[float, int]:
    """Give the middle time and bytes of several tries."""
    tries = []
    for _ in range(times):
        ready()
        tries.append(measured(work))
    return sorted(s for s, _ in tries)[times // 2], sorted(b for _, b in tries)[times // 2]


def found(data: Path, number: int, database: str) -> tuple[Charge, list[Invited]]:
    """Make a headquarters with so many invitations."""
    os.environ |= {
        "SHELTER_HQ_PASSPHRASE": secrets.token_hex(16),
        "SHELTER_ROOT_PASSPHRASE": secrets.token_hex(16),
        "SHELTER_HQ_SECRET": secrets.token_hex(8),
    }
    demo = Path(__file__).parents[2] / "resources" / "demo" / "places.csv"
    init = ["init", "--town", "13421", "--name", "架空町", "--incident", "計測", "--drill"]
    more = ["--operator", "計測", "--places", str(demo), "--database", database]
    assert headquarters(["--data", str(data), *init, *more]) == 0
    with open_house(read_hq_settings(data), os.environ["SHELTER_HQ_PASSPHRASE"]) as opened:
        house, town = opened.house, opened.store.town
        house.keep_doors(["127.0.0.1"], (SYNC, PAGES))
        who = house.staff()[0].id
        invited = [house.invite(who, PLACE) for _ in range(number)]
        rows = opened.headquarters.reader.all_of("place", opened.headquarters.town_scope)
        place: Any = next(row.id for row in rows if row.value("place")["number"] == PLACE)
    return Charge(town.root, town.incident, shelter_scope(town.incident, place)), invited


@contextmanager
def serving(data: Path) -> Iterator[int]:
    """Serve it from a process of its own."""
    ports = ["--host", "127.0.0.1", "--at", "127.0.0.1"]
    ports += ["--sync-port", str(SYNC), "--pages-port", str(PAGES)]
    command = [sys.executable, "-m", "shelter_app.bootstrap.hq", "--data", str(data), "serve"]
    with subprocess.Popen([*command, *ports], stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None
        server.stdout.readline()
        server.stdout.readline()
        try:
            yield server.pid
        finally:
            server.terminate()
            server.wait()


def one_desk(
    folder: Path, charge: Charge, invited: list[Invited], number: int, server: int
) -> dict[str, Any]:
    """Push, push one more, ask for nothing, and let a fresh desk pull everything."""
    figures: dict[str, Any] = {}
    desk = BenchDesk(folder / "desk.db", charge)
    desk.enrol(invited[0].invitation, invited[0].code)
    desk.exchange()
    figures["local_load_s"], _ = measured(lambda: desk.receive(number, 0))
    desk.hang_up()
    figures |= costed("push", desk.exchange, server)
    figures["incr1_s"], figures["incr1_bytes"] = median(desk.exchange, desk.receive_one)
    figures["idle_s"], figures["idle_bytes"] = median(desk.exchange, lambda: None)
    figures["incr1_cold_s"], figures["incr1_cold_bytes"] = median(
        lambda: desk.exchange(cold=True), desk.receive_one
    )
    figures["idle_cold_s"], figures["idle_cold_bytes"] = median(
        lambda: desk.exchange(cold=True), lambda: None
    )
    began = time.perf_counter()
    figures["differing"] = len(desk._call.compare() if desk._call else ())
    figures["compare_s"] = time.perf_counter() - began
    fresh = BenchDesk(folder / "fresh.db", charge)
    fresh.enrol(invited[1].invitation, invited[1].code)
    figures |= costed("fresh_pull", fresh.exchange, server)
    figures["is_equal"] = fresh.exchange().is_equal
    for one in (desk, fresh):
        one.close()
    return figures


def many_desks(folder: Path, charge: Charge, invited: list[Invited], each: int) -> dict[str, Any]:
    """Let desks of their own processes push at once."""
    children = []
    for number, one in enumerate(invited):
        told = {
            "path": str(folder / f"c{number}.db"),
            "charge": [charge.root.hex(), charge.incident.hex(), charge.scope.hex()],
            "invitation": _text(one),
            "code": one.code,
            "number": each,
            "client": number + 1,
        }
        command = [sys.executable, "-m", "tests.bench.sync_client"]
        child = subprocess.Popen(  # noqa: S603 - this very benchmark
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(json.dumps(told) + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "ready\n"  # one after the other, so that memory is kind
        children.append(child)
    before, began = traffic(), time.perf_counter()
    for child in children:
        child.stdin.write("go\n")  # type: ignore[union-attr]
        child.stdin.flush()  # type: ignore[union-attr]
    said = [child.stdout.readline() for child in children]  # type: ignore[union-attr]
    seconds, count = time.perf_counter() - began, traffic() - before
    for child in children:
        child.stdin.close()  # type: ignore[union-attr]
        child.stdout.close()  # type: ignore[union-attr]
        child.wait()
    failures = sum(one != f"sent {each}\n" for one in said)
    return {"c20_push_s": seconds, "c20_push_bytes": count, "c20_failures": failures}


def _text(one: Invited) -> str:
    from shelter_app.wire.enrolment import invitation_text  # noqa: PLC0415

    return invitation_text(one.invitation)


def in_own_network(argv: list[str]) -> int | None:
    """Start again in a network of our own, where that can be had, so that counters are exact."""
    if os.environ.get("SHELTER_BENCH_NETWORK") or os.name == "nt" or os.geteuid() != 0:
        return None
    inner = 'ip link set lo up && exec "$0" -m tests.bench.sync "$@"'
    command = ["unshare", "-n", "sh", "-c", inner, sys.executable, *argv]
    environment = os.environ | {"SHELTER_BENCH_NETWORK": "own"}
    return subprocess.run(command, check=False, env=environment).returncode  # noqa: S603


def measure(arguments: Namespace) -> dict[str, Any]:
    """Run everything once."""
    with tempfile.TemporaryDirectory(prefix="shelter-bench-") as name:
        folder = Path(name)
        data, number = folder / "hq", 2 + arguments.clients
        charge, invited = found(data, number, arguments.database)
        with serving(data) as server:
            figures = one_desk(folder, charge, invited[:2], arguments.number, server)
            if arguments.clients:
                each = max(1, arguments.number // 10)
                figures |= many_desks(folder, charge, invited[2:], each)
    return figures


def main() -> int:
    """Print the figures; 1 when a promise was not kept."""
    parser = ArgumentParser(prog="python -m tests.bench.sync")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--number", type=int, default=10_000)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--database", default="")
    arguments = parser.parse_args()
    inner = in_own_network(sys.argv[1:])
    if inner is not None:
        return inner
    figures = measure(arguments)
    if arguments.json:
        sys.stdout.write(json.dumps(figures) + "\n")
    else:
        for key, value in figures.items():
            target = f"   target {TARGETS[key]}" if key in TARGETS else ""
            sys.stdout.write(f"{key:20} {value:>12.4g}{target}\n")
    return int(any(figures[key] > most for key, most in TARGETS.items() if key in figures))


if __name__ == "__main__":
    raise SystemExit(main())
