#!/usr/bin/env bash
# Puts Keycloak, of one version, into an ignored folder of the checkout, and prints where it is. Says why it cannot, and ends with 77.
set -euo pipefail
cd "$(dirname "$0")/.."
version=26.4.0
folder=$PWD/.cache/peers/keycloak-$version

skip() { echo "skipped: $1" >&2; exit 77; }
command -v java >/dev/null || skip "Keycloak needs Java 17, and there is no java"
major=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
[ "${major:-0}" -ge 17 ] || skip "Keycloak needs Java 17 or newer, this is ${major:-unknown}"
command -v python3 >/dev/null || skip "there is no python3 to unpack Keycloak with"

mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9
if [ ! -e "$folder/installed" ]; then
    command -v mvn >/dev/null || skip "Keycloak comes from Maven's central repository, and there is no mvn"
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$folder" \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" >&2 || skip "Keycloak cannot be had from Maven's central repository"
    python3 -m zipfile -e "$folder/keycloak-quarkus-dist-$version.zip" "$folder" >&2
    rm "$folder/keycloak-quarkus-dist-$version.zip"
    chmod +x "$folder/keycloak-$version/bin/kc.sh"
    # Settled here once, so that a start takes seconds.
    "$folder/keycloak-$version/bin/kc.sh" build --db=dev-mem >&2 || skip "Keycloak cannot be prepared here"
    touch "$folder/installed"
fi
echo "$folder/keycloak-$version"
