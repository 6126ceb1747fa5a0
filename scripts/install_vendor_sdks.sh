#!/usr/bin/env bash
# Puts Google's and Microsoft's own Python SDKs into an ignored folder of the checkout, and prints where the Python that has them is. Fails where it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=.cache/peers/vendor-sdks
program=$PWD/$folder/bin/python
packages=(google-api-python-client==2.202.0 google-cloud-secret-manager==2.32.0 google-auth==2.63.0 requests==2.34.2
    azure-keyvault-secrets==4.12.0 azure-keyvault-keys==4.11.3 azure-identity==1.27.0)

if [ ! -f "$folder/whole" ]; then
    python3 -m venv "$folder" >&2
    "$folder/bin/pip" install -q --disable-pip-version-check --retries 1 --timeout 60 "${packages[@]}" >&2
    touch "$folder/whole"
fi
echo "$program"
