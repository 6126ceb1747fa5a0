#!/usr/bin/env bash
# Runs a command on a desktop of its own: virtual display, window manager, session bus, unlocked keyring, accessibility bus,
# and fresh XDG folders. Begins when all of them answer; everything ends with the command.
set -euo pipefail

home=$(mktemp -d "${TMPDIR:-/tmp}/strongroom-desktop.XXXXXX")
display=
trap '[ -z "$display" ] || kill "$display" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/.config" "$home/.local/share" "$home/.cache"
chmod 700 "$home" "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache XDG_STATE_HOME=$home/.local/state
export QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=${STRONGROOM_TEST_LOCALE:-C.UTF-8}
export XAUTHORITY=$home/.Xauthority
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# until_true <what> <command>...: a state, asked for until it is there.
until_true() {
    local what=$1
    shift
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    echo "the desktop has no $what" >&2
    cat "$HOME"/*.log >&2
    exit 1
}
export -f until_true

# The server itself chooses the number: two desktops that begin at once do not meet. It takes a cookie for any number.
# And it does not begin anew when its first client has gone: a window manager that comes at that moment is turned away.
cookie=$(mcookie)
touch "$home/.Xserver" "$home/.Xauthority"
xauth -q -f "$home/.Xserver" add :0 . "$cookie"
Xvfb -displayfd 3 -screen 0 "${STRONGROOM_TEST_SCREEN:-1280x800x24}" -nolisten tcp -noreset -auth "$home/.Xserver" \
    3>"$home/display" >/dev/null 2>"$home/xvfb.log" &
display=$!
until_true "display" test -s "$home/display"
DISPLAY=:$(cat "$home/display")
export DISPLAY
xauth -q add "$DISPLAY" . "$cookie"

inner='
set -e
openbox >"$HOME/openbox.log" 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
if [ "${STRONGROOM_TEST_KEYRING:-yes}" = yes ]; then
    eval "$(printf "test\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    export GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
fi
managed() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"; }
until_true "window manager" managed
until_true "accessibility bus" dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress
"$@"
'
dbus-run-session -- bash -c "$inner" desktop "$@"
