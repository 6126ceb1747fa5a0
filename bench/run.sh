#!/usr/bin/env bash
# Prints our figures beside a named peer's, measured in the same run, as ratios (bench/README.md says what each row means).
set -euo pipefail
build=${1:-build/release}

cmake --build "$build" --target envelope_bench >/dev/null
printf '%-36s %12s %12s %-5s %6s\n' figure ours peer '' ratio
"$build/bin/envelope_bench"
