#!/usr/bin/env python3
"""Google's own SDK, made of the discovery document of Cloud KMS, against our protocol server: what it takes for KMS may stand in for it in the tests of
our client."""

import base64
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIP = 77


def refused(call, status):
    from googleapiclient.errors import HttpError
    try:
        call.execute()
    except HttpError as error:
        assert error.status_code == status, (error.status_code, status, error.reason)
        return error.reason
    raise AssertionError(f"was not refused with {status}")


def b64(data):
    return base64.b64encode(data).decode()


def check(endpoint, account):
    from google.oauth2 import service_account
    from googleapiclient.discovery import build
    credentials = service_account.Credentials.from_service_account_info(account, scopes=["https://www.googleapis.com/auth/cloud-platform"])
    api = build("cloudkms", "v1", credentials=credentials, client_options={"api_endpoint": endpoint}, static_discovery=True, cache_discovery=False)
    rings = api.projects().locations().keyRings()
    place = f"projects/{account['project_id']}/locations/europe-west3"
    ring = rings.create(parent=place, keyRingId="sdk", body={}).execute()["name"]
    keys, versions = rings.cryptoKeys(), rings.cryptoKeys().cryptoKeyVersions()
    key = keys.create(parent=ring, cryptoKeyId="kek", body={"purpose": "ENCRYPT_DECRYPT"}).execute()
    name = key["name"]
    assert key["primary"]["state"] == "ENABLED" and keys.get(name=name).execute()["purpose"] == "ENCRYPT_DECRYPT", key
    refused(keys.create(parent=ring, cryptoKeyId="kek", body={"purpose": "ENCRYPT_DECRYPT"}), 409)
    refused(keys.create(parent=ring, cryptoKeyId="no spaces", body={"purpose": "ENCRYPT_DECRYPT"}), 400)
    sealed = keys.encrypt(name=name, body={"plaintext": b64(b"hello"), "additionalAuthenticatedData": b64(b"here"), "plaintextCrc32c": "2591144780"}).execute()
    assert sealed["verifiedPlaintextCrc32c"] and not sealed["verifiedAdditionalAuthenticatedDataCrc32c"], sealed
    body = {"ciphertext": sealed["ciphertext"], "additionalAuthenticatedData": b64(b"here")}
    opened = keys.decrypt(name=name, body=body).execute()
    assert base64.b64decode(opened["plaintext"]) == b"hello" and opened["usedPrimary"], opened
    assert "ciphertext is invalid" in refused(keys.decrypt(name=name, body={**body, "additionalAuthenticatedData": b64(b"there")}), 400)
    assert "ciphertext is invalid" in refused(keys.decrypt(name=name, body={**body, "ciphertext": b64(b"garbage" * 20)}), 400)
    refused(keys.encrypt(name=name, body={"plaintext": b64(b"hello"), "plaintextCrc32c": "1"}), 400)
    refused(keys.encrypt(name=name, body={"plaintext": ""}), 400)
    second = versions.create(parent=name, body={}).execute()
    assert second["name"].endswith("/2")
    assert keys.updatePrimaryVersion(name=name, body={"cryptoKeyVersionId": "2"}).execute()["primary"]["name"] == second["name"]
    assert not keys.decrypt(name=name, body=body).execute()["usedPrimary"]
    first = f"{name}/cryptoKeyVersions/1"
    assert versions.patch(name=first, updateMask="state", body={"state": "DISABLED"}).execute()["state"] == "DISABLED"
    assert "DISABLED" in refused(keys.decrypt(name=name, body=body), 400)
    assert versions.patch(name=first, updateMask="state", body={"state": "ENABLED"}).execute()["state"] == "ENABLED"
    keys.decrypt(name=name, body=body).execute()
    assert versions.destroy(name=first, body={}).execute()["state"] == "DESTROY_SCHEDULED"
    assert "DESTROY_SCHEDULED" in refused(keys.decrypt(name=name, body=body), 400)
    assert versions.restore(name=first, body={}).execute()["state"] == "DISABLED"
    refused(keys.encrypt(name=f"{ring}/cryptoKeys/nothing", body={"plaintext": b64(b"x")}), 404)
    signs = keys.create(parent=ring, cryptoKeyId="signs", body={"purpose": "ASYMMETRIC_SIGN"}).execute()["name"]
    refused(keys.encrypt(name=signs, body={"plaintext": b64(b"x")}), 400)


def main():
    if "--inside" in sys.argv:
        return check(sys.argv[2], json.loads(pathlib.Path(sys.argv[3]).read_text()))
    try:
        python = subprocess.run([ROOT / "scripts/install_vendor_sdks.sh"], check=True, capture_output=True, text=True, timeout=600).stdout.strip()
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        print("SKIP: the vendors' SDKs cannot be installed")
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([sys.executable, ROOT / "tests/support/google_kms.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            port = server.stdout.readline().strip()
            subprocess.run([python, __file__, "--inside", f"http://127.0.0.1:{port}", pathlib.Path(folder, "account.json")], check=True, timeout=120)
        finally:
            server.stdin.close()
            server.wait(10)
    print("Google's SDK takes it for Cloud KMS")
    return 0


if __name__ == "__main__":
    sys.exit(main())
