#!/usr/bin/env bash
# Tells a story with real windows on a virtual display, a real keyring and a real browser: <story> <build folder> [options].
# Leaves a screenshot of every step in <build>/screenshots.
set -euo pipefail
cd "$(dirname "$0")/../.."
story=${1:-main_job}
build=$(realpath "${2:-build/dev}")
shift "$(($# < 2 ? $# : 2))"
exec tests/support/desktop.sh /usr/bin/python3 "tests/journeys/$story.py" --build "$build" "$@"
