"""A PostgreSQL server of the tests' own: made, used and thrown away by this run."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def binaries() -> Path | None:
    """Find the folder of initdb and pg_ctl, or None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    return Path(found).parent if found else next(iter(_PLACES), None)


@contextmanager
def running_server(folder: Path) -> Iterator[str]:
    """Run a server with its own data folder and give its SQLAlchemy address."""
    data = Path(mkdtemp(prefix="shelter-pg-"))  # short, since a socket path has a limit
    as_server = _become(data)
    port = _free_port()
    secret = data.with_suffix(".pw")
    secret.write_text("only-for-tests")
    if as_server:
        shutil.chown(secret, "postgres")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c fsync=off -k {data}"
    control = [*as_server, f"{folder}/pg_ctl", "-D", str(data), "-w", "-l", f"{data}/log"]
    make = ["-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8"]
    try:
        _run([*as_server, f"{folder}/initdb", "-D", str(data), *make, f"--pwfile={secret}"])
        _run([*control, "-o", options, "start"])
        try:
            yield f"postgresql+psycopg://postgres:only-for-tests@127.0.0.1:{port}/postgres"
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(data, ignore_errors=True)
        secret.unlink(missing_ok=True)


def _become(data: Path) -> list[str]:
    """PostgreSQL refuses to run as root: hand its folder to the user that its package made."""
    if os.geteuid() != 0:
        return []
    owner = pwd.getpwnam("postgres")
    os.chown(data, owner.pw_uid, owner.pw_gid)
    return ["runuser", "-u", "postgres", "--"]


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _run(command: list[str]) -> None:
    subprocess.run(  # noqa: S603 - the server's own tools with our own arguments
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
    )
