#!/usr/bin/env bash
# Installs the pinned oidc-provider into the folder named, if it is not there. Says why it cannot, and ends with 77.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1

skip() { echo "skipped: $1"; exit 77; }
node=$("$here/../../../scripts/install_node.sh") || exit $?
export PATH=$node:$PATH

mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9
if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel error >&2 || skip "oidc-provider cannot be installed here"
    cp "$here/package-lock.json" "$folder/installed.json"
fi
ln -sfn "$node/node" "$folder/node"
