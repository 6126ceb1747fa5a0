#!/usr/bin/env python3
"""Google's own SDKs, both the one made of the discovery documents and the client library, against our protocol server of Secret Manager: what they
take for Secret Manager may stand in for it in the tests of our client."""

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


def refused(call, status):
    """The error's message, of a call that has to be refused with that status."""
    from googleapiclient.errors import HttpError
    try:
        call.execute()
    except HttpError as error:
        assert error.status_code == status, (error.status_code, status)
        return error.reason
    raise AssertionError(f"was not refused with {status}")


def by_discovery(endpoint, account):
    import base64

    from google.oauth2 import service_account
    from googleapiclient.discovery import build

    scopes = ["https://www.googleapis.com/auth/cloud-platform"]
    credentials = service_account.Credentials.from_service_account_info(account, scopes=scopes)
    api = build("secretmanager", "v1", credentials=credentials, client_options={"api_endpoint": endpoint}, static_discovery=True, cache_discovery=False)
    secrets, parent = api.projects().secrets(), f"projects/{account['project_id']}"
    automatic = {"replication": {"automatic": {}}, "labels": {"team": "a"}}
    made = secrets.create(parent=parent, secretId="first", body=automatic).execute()
    assert made["name"] == f"{parent}/secrets/first" and made["labels"] == {"team": "a"}, made
    assert "already exists" in refused(secrets.create(parent=parent, secretId="first", body=automatic), 409)
    refused(secrets.create(parent=parent, secretId="no spaces", body=automatic), 400)
    refused(secrets.create(parent=parent, secretId="second", body={}), 400)
    payload = {"payload": {"data": base64.b64encode(b"hunter2").decode(), "dataCrc32c": "982040606"}}
    refused(secrets.addVersion(parent=made["name"], body={"payload": {**payload["payload"], "dataCrc32c": "1"}}), 400)
    versions = secrets.versions()
    for number in (1, 2):
        added = secrets.addVersion(parent=made["name"], body={"payload": {"data": payload["payload"]["data"]}}).execute()
        assert added["name"].endswith(f"/versions/{number}") and added["state"] == "ENABLED", added
    accessed = versions.access(name=f"{made['name']}/versions/latest").execute()
    assert base64.b64decode(accessed["payload"]["data"]) == b"hunter2" and accessed["name"].endswith("/2"), accessed
    assert versions.disable(name=f"{made['name']}/versions/2", body={}).execute()["state"] == "DISABLED"
    assert "DISABLED" in refused(versions.access(name=f"{made['name']}/versions/2"), 400)
    assert versions.enable(name=f"{made['name']}/versions/2", body={}).execute()["state"] == "ENABLED"
    assert versions.destroy(name=f"{made['name']}/versions/1", body={}).execute()["state"] == "DESTROYED"
    for verb in (versions.enable, versions.disable, versions.destroy):
        refused(verb(name=f"{made['name']}/versions/1", body={}), 400)
    states = [one["state"] for one in versions.list(parent=made["name"]).execute()["versions"]]
    assert states == ["ENABLED", "DESTROYED"], states
    for number in range(7):
        secrets.create(parent=parent, secretId=f"page-{number}", body={**automatic, "labels": {"team": "b"}}).execute()
    request, found = secrets.list(parent=parent, filter="labels.team=b", pageSize=3), []
    while request is not None:
        answer = request.execute()
        found += [one["name"] for one in answer["secrets"]]
        assert answer["totalSize"] == 7 and len(answer["secrets"]) <= 3
        request = secrets.list_next(request, answer)
    assert len(set(found)) == 7, found
    refused(secrets.list(parent="projects/somebody-elses"), 403)
    assert secrets.delete(name=made["name"]).execute() == {}
    refused(secrets.get(name=made["name"]), 404)


def by_client_library(endpoint, account):
    from google.api_core import exceptions
    from google.cloud import secretmanager_v1
    from google.cloud.secretmanager_v1.services.secret_manager_service.transports.rest import SecretManagerServiceRestTransport
    from google.oauth2 import service_account

    credentials = service_account.Credentials.from_service_account_info(account, scopes=["https://www.googleapis.com/auth/cloud-platform"])
    transport = SecretManagerServiceRestTransport(host=endpoint.removeprefix("http://"), credentials=credentials, url_scheme="http")
    client, parent = secretmanager_v1.SecretManagerServiceClient(transport=transport), f"projects/{account['project_id']}"
    secret = client.create_secret(parent=parent, secret_id="by-library", secret={"replication": {"automatic": {}}})
    version = client.add_secret_version(parent=secret.name, payload={"data": b"\x00\xff sealed", "data_crc32c": None})
    assert client.access_secret_version(name=version.name).payload.data == b"\x00\xff sealed"
    client.disable_secret_version(name=version.name)
    try:
        client.access_secret_version(name=version.name)
        raise AssertionError("a disabled version was given out")
    except exceptions.BadRequest as error:  # By its HTTP status: REST has no other.
        assert "DISABLED" in error.message
    client.enable_secret_version(name=version.name)
    assert [one.state.name for one in client.list_secret_versions(parent=secret.name)] == ["ENABLED"]
    assert any(one.name == secret.name for one in client.list_secrets(parent=parent))
    client.delete_secret(name=secret.name)
    try:
        client.get_secret(name=secret.name)
        raise AssertionError("a deleted secret was given out")
    except exceptions.NotFound:
        pass


def bad_keys(endpoint, account):
    from google.auth.exceptions import RefreshError
    from google.auth.transport.requests import Request
    from google.oauth2 import service_account

    other = dict(account, client_email="nobody@strongroom-test.iam.gserviceaccount.com")
    try:
        service_account.Credentials.from_service_account_info(other, scopes=["https://www.googleapis.com/auth/cloud-platform"]).refresh(Request())
        raise AssertionError("an account that is none got a token")
    except RefreshError as error:
        assert "invalid_grant" in str(error)


def inner(folder, port):
    account = json.loads((pathlib.Path(folder) / "account.json").read_text())
    for check in (by_discovery, by_client_library, bad_keys):
        check(f"http://127.0.0.1:{port}", account)
        print(check.__name__, "fine")


def main():
    python = installed_python()
    if python is None:
        print("SKIP: Google's SDKs are not here and cannot be installed (pip, scripts/install_vendor_sdks.sh)")
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([sys.executable, ROOT / "tests/support/google_services.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            return subprocess.run([python, __file__, folder, server.stdout.readline().strip()], timeout=120).returncode
        finally:
            server.stdin.close()
            server.wait(10)


if len(sys.argv) == 3 and sys.argv[1] != "--build":
    inner(*sys.argv[1:])
else:
    sys.exit(main())
