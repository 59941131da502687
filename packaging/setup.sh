# shellcheck shell=sh disable=SC2034 # read by others, with names for them
# Shared by demo.sh and test.sh, read with ". packaging/setup.sh" from the top folder.
# Brings the machine to the point where .venv/bin/python can run the desk.

# What Qt needs to draw without a display, and the second QR decoder.
SYSTEM_BASE="ca-certificates libglib2.0-0 libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1
    libfreetype6 libxkbcommon0 libbrotli1 libgssapi-krb5-2 libzbar0"
# What it needs to open windows (X11 and Wayland), to see printers and card readers.
SYSTEM_WINDOWS="libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1
    libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-client0
    libwayland-cursor0 libcups2 libpcsclite1 pcscd libccid"
# What the tests look at papers with, and the servers that they start by themselves.
SYSTEM_TEST="xvfb xauth poppler-utils postgresql libpcsclite1 pcscd vsmartcard-vpcd chromium chromium-driver"

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# as_root COMMAND...: run it as root, by sudo where we are not.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        stop "管理者になれません。root で、または sudo を入れてやり直してください。
Need root or sudo to run: $*"
    fi
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# absent NAME...: print the packages that are not there. Ubuntu 24.04 and Debian 13 renamed
# some libraries, libglib2.0-0 to libglib2.0-0t64; either name will do.
absent() {
    for name in "$@"; do
        is_installed "$name" || is_installed "${name}t64" || printf '%s ' "$name"
    done
}

# offered NAME...: print each package by the name under which this release offers it.
offered() {
    for name in "$@"; do
        if apt-cache show --no-all-versions "${name}t64" >/dev/null 2>&1; then
            printf '%s ' "${name}t64"
        else
            printf '%s ' "$name"
        fi
    done
}

# permit TEXT: ask, unless --yes was given.
permit() {
    [ "$YES" = 1 ] && return 0
    [ -t 0 ] || stop "$1
--yes を付けてやり直すか、端末から実行してください。 Run again with --yes, or in a terminal."
    printf '%s\n入れてよいですか? Install them? [y/N] ' "$1"
    read -r answer
    case $answer in [yY]*) ;; *) stop "中止しました。 Stopped; nothing was installed." ;; esac
}

# retry COMMAND...: networks fail; try three times before giving up.
retry() {
    for pause in 5 15 0; do
        "$@" && return 0
        [ "$pause" = 0 ] && return 1
        say "うまくいきません。${pause} 秒後にもう一度試します。 Trying again in ${pause} s."
        sleep "$pause"
    done
}

# works PYTHON: tell whether it is new enough and can make a virtual environment.
works() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# find_python: set PYTHON to the first interpreter that will do.
find_python() {
    for PYTHON in python3 python3.14 python3.13 python3.12 python3.11; do
        works "$PYTHON" && return 0
    done
    return 1
}

# need_system NAME...: install the system packages that are absent, and Python where none will do.
need_system() {
    find_python || set -- "$@" python3 python3-venv
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "apt がないので、次のものが入っていることを確かめてください。"
        say "No apt here; make sure that these are installed: $*"
        return 0
    fi
    missing=$(absent "$@")
    [ -n "$missing" ] || return 0
    permit "次のシステム部品が必要です。 These system packages are needed: $missing"
    retry as_root apt-get -q update ||
        say "apt-get update に失敗しました。手元の一覧で続けます。 Going on with the lists at hand."
    # shellcheck disable=SC2046,SC2086 # one word per package
    retry as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        install $(offered $missing) || stop "apt-get install に失敗しました。 apt-get install failed."
}

# need_packages LOCK: make .venv and bring it to the lock file, unless it is there already.
# The lock is complete, so pip resolves nothing: it would look beyond the pins for an extra
# (coverage[toml]) and stop as soon as a newer release appears.
need_packages() {
    done_mark=.venv/$(basename "$1").installed
    if ! works .venv/bin/python; then
        find_python || stop "Python 3.11 以上が必要です。 Python 3.11 or newer is needed."
        say "Python の環境を .venv に作ります。 Making .venv with $PYTHON."
        "$PYTHON" -m venv --clear .venv || stop ".venv を作れませんでした。 Could not make .venv."
    fi
    cmp -s "$1" "$done_mark" && return 0
    rm -f "$done_mark"
    say "Python の部品を入れます(はじめは数分)。 Installing Python packages; minutes at first."
    retry .venv/bin/python -m pip --disable-pip-version-check --no-input install --quiet \
        --no-deps --require-hashes --only-binary :all: -r "$1" ||
        stop "部品を入れられませんでした。ネットワークを確かめてください。 pip install failed."
    cp "$1" "$done_mark"
}

# need_command: make .venv/bin/shelter-app and shelter-hq, which work from any folder.
need_command() {
    write_launcher shelter-app shelter_app
    write_launcher shelter-hq shelter_app.bootstrap.hq
}

# write_launcher NAME MODULE: make .venv/bin/NAME, which runs MODULE.
write_launcher() {
    cat >".venv/bin/$1" <<LAUNCHER
#!/bin/sh
# Made by packaging/setup.sh.
top=\$(dirname "\$(dirname "\$(dirname "\$(readlink -f "\$0")")")")
export PYTHONPATH="\$top\${PYTHONPATH:+:\$PYTHONPATH}"
exec "\$top/.venv/bin/python" -m $2 "\$@"
LAUNCHER
    chmod +x ".venv/bin/$1"
}
