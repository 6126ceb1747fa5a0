#!/usr/bin/env bash
# Does the main job as a person would: real windows on a virtual display, a real keyring, a real browser.
# Leaves a screenshot of every step in <build>/screenshots/journey.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/dev}")
shift || true
exec tests/support/desktop.sh /usr/bin/python3 tests/journeys/main_job.py --build "$build" "$@"
