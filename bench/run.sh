#!/usr/bin/env bash
# Prints our figures beside a named peer's, measured in the same run, as ratios. So far: envelopes against `openssl speed`.
set -euo pipefail
build=${1:-build/release}

cmake --build "$build" --target envelope_bench >/dev/null
peer=$(openssl speed -elapsed -seconds 3 -bytes 1024 -evp aes-256-gcm 2>/dev/null | awk '/AES-256-GCM/ {gsub("k", "", $2); print $2 * 1000 / 1024}')
printf '%-24s %12.0f /s of 1 KiB\n' "openssl speed" "$peer"
"$build/bin/envelope_bench" | while read -r name rate; do
    printf '%-24s %12.0f /s of 1 KiB   %.2f of openssl speed\n' "$name" "$rate" "$(echo "$rate / $peer" | bc -l)"
done
