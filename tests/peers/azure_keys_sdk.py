#!/usr/bin/env python3
"""Microsoft's own SDK (azure-keyvault-keys, azure-identity) against our protocol server of a key vault's keys: what it takes for a vault may stand in for
one in the tests of our client."""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIP = 77


def refused(kind, call, words=""):
    try:
        call()
    except kind as error:
        assert words in str(error), error
        return
    raise AssertionError(f"was not refused: {words}")


def check(url, folder):
    from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
    from azure.identity import ClientSecretCredential
    from azure.keyvault.keys import KeyClient
    from azure.keyvault.keys.crypto import CryptographyClient, KeyWrapAlgorithm

    app, authority = json.loads((folder / "app.json").read_text()), str(folder / "azure/ca.pem")
    credential = ClientSecretCredential(app["tenant"], app["client_id"], app["client_secret"], authority=url, disable_instance_discovery=True,
                                        connection_verify=authority)
    options = {"verify_challenge_resource": False, "connection_verify": authority}
    client = KeyClient(url, credential, **options)
    key = client.create_rsa_key("sdk", size=2048)
    assert key.key_type == "RSA" and "wrapKey" in key.key_operations and client.get_key("sdk").id == key.id
    refused(ResourceNotFoundError, lambda: client.get_key("nothing"))

    # By the id alone, so that it does not wrap by itself.
    crypt = CryptographyClient(key.id, credential, **options)
    algorithm, secret = KeyWrapAlgorithm.rsa_oaep_256, bytes(range(32))
    wrapped = crypt.wrap_key(algorithm, secret)
    assert crypt.unwrap_key(algorithm, wrapped.encrypted_key).key == secret
    # With the key at hand it wraps here, by its own RSA-OAEP: the server opens that, too.
    local = CryptographyClient.from_jwk(key.key)
    assert crypt.unwrap_key(algorithm, local.wrap_key(algorithm, secret).encrypted_key).key == secret
    refused(HttpResponseError, lambda: crypt.unwrap_key(algorithm, b"x" * 256), "parameter")

    rotated = client.rotate_key("sdk")
    assert rotated.properties.version != key.properties.version and client.get_key("sdk").id == rotated.id
    assert crypt.unwrap_key(algorithm, wrapped.encrypted_key).key == secret
    other = CryptographyClient(rotated.id, credential, **options)
    refused(HttpResponseError, lambda: other.unwrap_key(algorithm, wrapped.encrypted_key))

    client.update_key_properties("sdk", key.properties.version, enabled=False)
    refused(HttpResponseError, lambda: CryptographyClient(key.id, credential, **options).unwrap_key(algorithm, wrapped.encrypted_key), "disabled")
    client.update_key_properties("sdk", key.properties.version, enabled=True)
    client.begin_delete_key("sdk").wait()
    refused(ResourceNotFoundError, lambda: client.get_key("sdk"))
    refused(HttpResponseError, lambda: client.create_rsa_key("sdk"), "recoverable")
    client.begin_recover_deleted_key("sdk").wait()
    assert client.get_key("sdk").id == rotated.id
    narrow = client.create_rsa_key("narrow-sdk", key_operations=["encrypt", "decrypt"])
    refused(HttpResponseError, lambda: CryptographyClient(narrow.id, credential, **options).wrap_key(algorithm, secret))


def main():
    if "--inside" in sys.argv:
        return check(sys.argv[2], pathlib.Path(sys.argv[3]))
    try:
        python = subprocess.run([ROOT / "scripts/install_vendor_sdks.sh"], check=True, capture_output=True, text=True, timeout=600).stdout.strip()
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        print("SKIP: the vendors' SDKs cannot be installed")
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([sys.executable, ROOT / "tests/support/azure_keys.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            port = server.stdout.readline().strip()
            subprocess.run([python, __file__, "--inside", f"https://127.0.0.1:{port}", folder], check=True, timeout=120)
        finally:
            server.stdin.close()
            server.wait(10)
    print("Microsoft's SDK takes it for a key vault")
    return 0


if __name__ == "__main__":
    sys.exit(main())
