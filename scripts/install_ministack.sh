#!/usr/bin/env bash
# Puts MiniStack, an emulator of AWS, of one version into an ignored folder of the checkout, and prints where its server is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=1.5.33
folder=.cache/peers/ministack-$version
program=$PWD/$folder/bin/ministack

if [ ! -x "$program" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 60 "ministack==$version" >&2
fi
echo "$program"
