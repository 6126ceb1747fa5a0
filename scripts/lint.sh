#!/usr/bin/env bash
# Checks the format of all files, and runs clang-tidy over those that differ from main (or over all, with --all).
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install_dependencies.sh --lint
scripts/format.sh --check
[ -f build/lint/build.ninja ] || cmake --preset lint >/dev/null
# Generated headers must be there before clang-tidy reads what includes them.
ninja -C build/lint strongroom_theme_names app/server/openapi_yaml.h >/dev/null

if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'base/*.cpp' 'crypto/*.cpp' 'models/*.cpp' 'providers/*.cpp' 'client/*.cpp' 'server/*.cpp' 'runner/*.cpp' 'ui/*.cpp' 'app/*.cpp')
else
    files=$(git diff --name-only --diff-filter=d "$(git merge-base HEAD "${LINT_BASE:-HEAD~1}")" -- '*.cpp' | grep -v '^tests/' || true)
fi
[ -n "$files" ] || { echo "nothing to lint"; exit 0; }
echo "$files" | xargs -P 2 -n 4 clang-tidy-16 -p build/lint --quiet
