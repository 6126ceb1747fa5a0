#!/usr/bin/env bash
# Installs moto and MiniStack, emulators of AWS, into an ignored folder of the checkout, and prints the folder of their programs.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$PWD/.cache/aws_peers
if [ ! -x "$folder/bin/ministack" ]; then
    python3 -m venv "$folder"
    "$folder/bin/pip" install -q --disable-pip-version-check 'moto[server]==5.2.5' ministack==1.5.33 boto3==1.44.5 >&2
fi
echo "$folder/bin"
