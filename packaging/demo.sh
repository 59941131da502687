#!/bin/sh
# Install what is missing, then open the desk on the demo town.
set -eu

usage() {
    cat <<'TEXT'
sh packaging/demo.sh [--yes] [--headless] [--out FOLDER]

  --yes         尋ねずに、足りないものを入れます。 Install what is missing without asking.
  --headless    画面なしで通しで動かします。 Drive the desk through without a display.
  --out FOLDER  画面写真と PDF を置く場所。 Where screenshots and papers go.
TEXT
}

YES=0
HEADLESS=
OUT=
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || HEADLESS=--headless
while [ $# -gt 0 ]; do
    case $1 in
    --yes | -y) YES=1 ;;
    --headless) HEADLESS=--headless ;;
    --out)
        [ $# -gt 1 ] || { usage >&2 && exit 2; }
        case $2 in /*) OUT=$2 ;; *) OUT=$PWD/$2 ;; esac
        shift
        ;;
    --help | -h) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done

cd "$(dirname "$0")/.."
. packaging/setup.sh
# shellcheck disable=SC2086 # one word per package
if [ -n "$HEADLESS" ]; then
    need_system $SYSTEM_BASE
    export QT_QPA_PLATFORM=offscreen
else
    need_system $SYSTEM_BASE $SYSTEM_WINDOWS
fi
need_packages packaging/requirements.txt
need_command
exec .venv/bin/python -m shelter_app demo ${HEADLESS:+"$HEADLESS"} ${OUT:+--out "$OUT"}
