#!/usr/bin/env bash
# Builds an OpenTelemetry collector, of one version, that prints what it is sent, and prints where it is. Takes minutes once; fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.165.0
folder=$PWD/.cache/peers/otelcol-$version
program=$folder/otelcol

if [ ! -x "$program" ]; then
    PATH=$PATH:/usr/local/go/bin
    mkdir -p "$folder"
    GOBIN=$folder GOFLAGS=-trimpath nice -n 10 go install "go.opentelemetry.io/collector/cmd/builder@v$version" >&2
    cat > "$folder/manifest.yaml" <<MANIFEST
dist: {name: otelcol, output_path: $folder, version: $version}
receivers: [{gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v$version}]
exporters: [{gomod: go.opentelemetry.io/collector/exporter/debugexporter v$version}]
extensions: [{gomod: github.com/open-telemetry/opentelemetry-collector-contrib/extension/healthcheckextension v$version}]
MANIFEST
    nice -n 10 "$folder/builder" --config="$folder/manifest.yaml" >&2
fi
echo "$program"
