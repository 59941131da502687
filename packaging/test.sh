#!/bin/sh
# Install what is missing, then run every check that a change must pass.
set -eu

# The gates, in per cent of lines and branches: the rooms where a mistake costs most, and all.
HEART='*/domain/*,*/wire/*,*/application/*,*/presenters/*'
GATE_HEART=99
GATE_ALL=95

YES=0
case ${1:-} in
--yes | -y) YES=1 ;;
'') ;;
*)
    printf '%s\n' 'sh packaging/test.sh [--yes]' \
        '  --yes  尋ねずに、足りないものを入れます。 Install what is missing without asking.' >&2
    exit 2
    ;;
esac

cd "$(dirname "$0")/.."
. packaging/setup.sh
# shellcheck disable=SC2086 # one word per package
need_system $SYSTEM_BASE $SYSTEM_TEST
need_packages packaging/requirements-test.txt
need_command

step() {
    say "== $*"
    .venv/bin/python "$@"
}

step -m ruff check .
step -m ruff format --check .
step .venv/bin/lint-imports --no-cache
step -m mypy
step -m pytest -n 2 --dist loadfile --cov --cov-report=
step -m coverage report --fail-under="$GATE_ALL"
step -m coverage report --include="$HEART" --fail-under="$GATE_HEART"
