#!/bin/sh
# Developers: renew both lock files from pyproject.toml. Needs uv in .venv or on the path.
# sh packaging/renew_locks.sh [--upgrade]
set -eu

cd "$(dirname "$0")/.."
uv=.venv/bin/uv
[ -x "$uv" ] || uv=uv

# One file serves CPython 3.11 and newer on Linux and Windows; it names hashes and no address.
lock() {
    out=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --no-annotate "$@" pyproject.toml -o "$out"
}

lock packaging/requirements.txt "$@"
lock packaging/requirements-test.txt --extra dev --extra hq "$@"
