#!/usr/bin/env bash
# Puts moto, an emulator of AWS, of one version into an ignored folder of the checkout, and prints where its server is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=5.2.5
folder=.cache/peers/moto-$version
program=$PWD/$folder/bin/moto_server

if [ ! -x "$program" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 60 "moto[server]==$version" >&2
fi
echo "$program"
