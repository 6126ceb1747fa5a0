#!/usr/bin/env bash
# Opens the console on its embedded control plane; without a display, does the main job on a virtual one.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/bin/strongroom"
fi
echo "No display here: doing the main job on a virtual one instead."
tests/journeys/run.sh main_job "$build"
echo "Screenshots of every step: $build/screenshots/journey"
