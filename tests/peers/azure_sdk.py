#!/usr/bin/env python3
"""Microsoft's own SDK (azure-keyvault-secrets, azure-identity) against our protocol server of a key vault: what it takes for a vault may stand in for one
in the tests of our client."""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIP = 77


def installed_python():
    try:
        return subprocess.run([ROOT / "scripts/install_vendor_sdks.sh"], check=True, capture_output=True, text=True, timeout=600).stdout.strip()
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None


def vault(folder, url, **changes):
    from azure.identity import ClientSecretCredential
    from azure.keyvault.secrets import SecretClient

    app = {**json.loads((folder / "app.json").read_text()), **changes}
    authority = str(folder / "azure/ca.pem")
    credential = ClientSecretCredential(app["tenant"], app["client_id"], app["client_secret"], authority=url, disable_instance_discovery=True,
                                        connection_verify=authority)
    return SecretClient(url, credential, verify_challenge_resource=False, connection_verify=authority)


def refused(kind, call, words=""):
    try:
        call()
    except kind as error:
        assert words in str(error), error
        return
    raise AssertionError(f"was not refused: {words}")


def versions_and_pages(folder, url):
    from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

    client = vault(folder, url)
    first = client.set_secret("db", "one", tags={"version": "a"}, content_type="text/plain")
    second = client.set_secret("db", "two", tags={"version": "b"})
    assert first.properties.version != second.properties.version and second.properties.enabled
    assert client.get_secret("db").value == "two" and client.get_secret("db", first.properties.version).value == "one"
    assert client.get_secret("db", first.properties.version).properties.tags == {"version": "a"}
    client.update_secret_properties("db", first.properties.version, enabled=False)
    refused(HttpResponseError, lambda: client.get_secret("db", first.properties.version), "disabled")
    client.update_secret_properties("db", first.properties.version, enabled=True)
    for number in range(60):
        client.set_secret("many", str(number))
    assert len(list(client.list_properties_of_secret_versions("many"))) == 60
    assert {one.name for one in client.list_properties_of_secrets()} >= {"db", "many"}
    refused(ResourceNotFoundError, lambda: client.get_secret("nothing"))
    refused(HttpResponseError, lambda: client.set_secret("no_underscores", "x"))
    refused(HttpResponseError, lambda: client.set_secret("long", "x" * 25601))
    client.set_secret("long", "x" * 25600)


def deletion(folder, url):
    from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

    client = vault(folder, url)
    client.set_secret("goes", "x")
    deleted = client.begin_delete_secret("goes").result()
    assert deleted.name == "goes" and deleted.scheduled_purge_date > deleted.deleted_date
    refused(ResourceNotFoundError, lambda: client.get_secret("goes"))
    refused(HttpResponseError, lambda: client.set_secret("goes", "y"), "recover")
    client.begin_recover_deleted_secret("goes").wait()
    assert client.get_secret("goes").value == "x"
    client.begin_delete_secret("goes").wait()
    client.purge_deleted_secret("goes")
    refused(ResourceNotFoundError, lambda: client.get_deleted_secret("goes"))
    client.set_secret("goes", "anew")


def sign_in(folder, url):
    from azure.core.exceptions import ClientAuthenticationError

    refused(ClientAuthenticationError, lambda: vault(folder, url, client_secret="wrong").get_secret("db"), "AADSTS7000215")
    refused(ClientAuthenticationError, lambda: vault(folder, url, client_id="nobody").get_secret("db"), "AADSTS700016")


def inner(folder, port):
    for check in (versions_and_pages, deletion, sign_in):
        check(pathlib.Path(folder), f"https://127.0.0.1:{port}")
        print(check.__name__, "fine")


def main():
    python = installed_python()
    if python is None:
        print("SKIP: Microsoft's SDK is not here and cannot be installed (pip, scripts/install_vendor_sdks.sh)")
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([sys.executable, ROOT / "tests/support/azure_services.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            return subprocess.run([python, __file__, folder, server.stdout.readline().strip()], timeout=120).returncode
        finally:
            server.stdin.close()
            server.wait(10)


if len(sys.argv) == 3 and sys.argv[1] != "--build":
    inner(*sys.argv[1:])
else:
    sys.exit(main())
