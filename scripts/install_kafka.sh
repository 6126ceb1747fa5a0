#!/usr/bin/env bash
# Puts Kafka's broker, of one version, into an ignored folder of the checkout, and prints where it is. Says why it cannot, and ends with 77.
set -euo pipefail
cd "$(dirname "$0")/.."
version=4.1.0
folder=$PWD/.cache/peers/kafka-$version

skip() { echo "skipped: $1" >&2; exit 77; }
command -v java >/dev/null || skip "Kafka needs Java 17, and there is no java"
major=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
[ "${major:-0}" -ge 17 ] || skip "Kafka needs Java 17 or newer, this is ${major:-unknown}"

mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9
if [ ! -e "$folder/installed" ]; then
    command -v mvn >/dev/null || skip "Kafka comes from Maven's central repository, and there is no mvn"
    mvn -q -B -f tests/peers/kafka/pom.xml -Dkafka.version="$version" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
        -DoutputDirectory="$folder/libs" -DincludeScope=runtime >&2 || skip "Kafka cannot be had from Maven's central repository"
    touch "$folder/installed"
fi
echo "$folder"
