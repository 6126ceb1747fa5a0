#!/usr/bin/env bash
# Runs every test of a build folder; ctest's summary comes last.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}
shift || true

exec ctest --test-dir "$build" --output-on-failure -j "${STRONGROOM_TEST_JOBS:-2}" "$@"
