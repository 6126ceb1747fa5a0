#!/usr/bin/env bash
# Configures the named preset when needed, and builds it; what follows the preset is for cmake --build.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-dev}

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >"/dev/stderr"
exec cmake --build --preset "$preset" "${@:2}"
