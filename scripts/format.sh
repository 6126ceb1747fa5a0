#!/usr/bin/env bash
# Formats our C++ in place; with --check, only says what differs and fails if anything does.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(-i)
[ "${1:-}" != --check ] || mode=(--dry-run --Werror)
git ls-files -z '*.h' '*.cpp' | xargs -0 -r clang-format "${mode[@]}"
