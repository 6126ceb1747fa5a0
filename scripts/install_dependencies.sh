#!/usr/bin/env bash
# Installs what is missing of the Debian packages that build, run and test Strongroom. Asks for nothing when all is there.
set -euo pipefail

packages=(
    # compilers and build
    g++ cmake ninja-build ccache mold make pkg-config git ca-certificates
    # Qt 6 and its company
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-translations-l10n
    qt6-qpa-plugins libqt6svg6 libqt6sql6-sqlite libgl-dev libopengl-dev libvulkan-dev qtkeychain-qt6-dev qcoro-qt6-dev libxcb-screensaver0-dev
    # what the control plane and the runner stand on
    libssl-dev libboost1.81-dev libboost-json1.81-dev libsqlite3-dev libcurl4-openssl-dev libyaml-cpp-dev libyaml-dev libre2-dev libgit2-dev
    libspdlog-dev libfmt-dev libcli11-dev libqrencode-dev libzxcvbn-dev librdkafka-dev libp11-kit-dev
    # what tests and the run without a display use
    python3 python3-venv python3-pyatspi python3-selenium openssl age oathtool softhsm2 opensc openssh-client poppler-utils rsyslog-gnutls zbar-tools sqlite3 gdb curl patch diffutils
    xvfb xauth xdotool x11-utils xclip xterm python3-xlib tesseract-ocr imagemagick openbox fonts-dejavu-core fonts-noto-core fonts-noto-cjk
    at-spi2-core dbus dbus-x11 gnome-keyring libsecret-tools chromium chromium-driver
    desktop-file-utils appstream
)
case " $* " in
*" --bench "*) packages+=(wrk) ;;
*" --lint "*) packages+=(clang-format clang-16 clang-tidy-16) ;;
*" --fuzz "*) packages+=(clang libclang-rt-14-dev) ;;
*" --package "*) packages+=(dpkg-dev fakeroot file) ;;
esac

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Missing packages: ${missing[*]}. Install them as root, or install sudo." >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
