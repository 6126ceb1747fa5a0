#!/usr/bin/env bash
# Tells a demonstration with real windows on a desktop of its own: <D1 … D12> <build folder> [options].
# Prints each of its pass lines, keeps a picture of each step in <build>/screenshots/demo/<name>, and fails unless every line holds.
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:?which demonstration: D1 … D12}
build=$(realpath "${2:-build/dev}")
shift "$(($# < 2 ? $# : 2))"
exec tests/support/desktop.sh /usr/bin/python3 "tests/demo/${name,,}.py" --build "$build" "$@"
