#!/usr/bin/env bash
# Installs the pinned oidc-provider into the folder named, if it is not there. Says why it cannot, and ends with 77.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1

skip() { echo "skipped: $1"; exit 77; }
command -v npm >/dev/null || skip "npm is not installed"
major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
[ "$major" -ge 20 ] || skip "oidc-provider needs node 20 or newer, this is $(node --version)"

mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9
if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel error >&2 || skip "oidc-provider cannot be installed here"
    cp "$here/package-lock.json" "$folder/installed.json"
fi
