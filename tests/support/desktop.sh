#!/usr/bin/env bash
# Runs a command on a desktop of its own: virtual display, window manager, session bus, unlocked keyring, accessibility bus,
# and fresh XDG folders. Everything ends with the command.
set -euo pipefail

home=$(mktemp -d "${TMPDIR:-/tmp}/strongroom-desktop.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/.config" "$home/.local/share" "$home/.cache"
chmod 700 "$home" "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache
export QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=${STRONGROOM_TEST_LOCALE:-C.UTF-8}
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

inner='
set -e
openbox >/dev/null 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
if [ "${STRONGROOM_TEST_KEYRING:-yes}" = yes ]; then
    eval "$(printf "test\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    export GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
fi
sleep 1
"$@"
'
xvfb-run -a -s "-screen 0 ${STRONGROOM_TEST_SCREEN:-1280x800x24} -nolisten tcp" \
    dbus-run-session -- bash -c "$inner" desktop "$@"
