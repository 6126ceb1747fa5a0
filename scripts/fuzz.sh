#!/usr/bin/env bash
# Runs each fuzzer (or those named) for FUZZ_SECONDS (30) from the corpus in the repository; what it finds stays under build/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-30}
scripts/build.sh fuzz >/dev/null

names=("$@")
[ ${#names[@]} -gt 0 ] || for seeds in tests/fuzz/corpus/*/; do names+=("$(basename "$seeds")"); done
failed=0
for name in "${names[@]}"; do
    found=build/fuzz/corpus/$name
    crashes=build/fuzz/crashes/$name
    mkdir -p "$found" "$crashes"
    log=build/fuzz/$name.log
    # New inputs go to the first folder; the repository's seeds are only read.
    if "build/fuzz/bin/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$crashes/" "$found" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
        printf '%-24s %s inputs in %s s, nothing found\n' "$name" "$(awk '/number_of_executed_units/ {print $2}' "$log")" "$seconds"
    else
        printf '%-24s FAILED, the input lies in %s\n' "$name" "$crashes" >&2
        tail -n 40 "$log" >&2
        failed=1
    fi
done
exit $failed
