#!/usr/bin/env bash
# Builds OpenFGA's server, of one version, into an ignored folder of the checkout, and prints where it is. Takes minutes once; fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=1.22.1
folder=$PWD/.cache/peers/openfga-$version
program=$folder/openfga

if [ ! -x "$program" ]; then
    PATH=$PATH:/usr/local/go/bin
    mkdir -p "$folder"
    GOBIN=$folder GOFLAGS=-trimpath nice -n 10 go install -ldflags='-s -w' "github.com/openfga/openfga/cmd/openfga@v$version" >&2
fi
echo "$program"
