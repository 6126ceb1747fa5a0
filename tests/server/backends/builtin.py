"""The built-in backend in the operator's OpenBao: each organization apart from the others, what lay in the database brought over, and no start where
versions would be missing."""

import argparse
import contextlib
import json
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
for room in ("", "approvals", "http", "tunnel"):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / room))

from bao import Bao  # noqa: E402
from people import Person  # noqa: E402
from raw import told  # noqa: E402
from store_plane import Stores, refused  # noqa: E402

EARLY = 24
POLICY = "\n".join(f'path "%s/{kind}/strongroom/*" {{ capabilities = [{rights}] }}' for kind, rights in (
    ("data", '"create", "read"'), ("metadata", '"read", "list", "delete"'), ("delete", '"update"'), ("undelete", '"update"'), ("destroy", '"update"')))


class Apart(Stores):
    """Two organizations of alice's, the second with a runner of its own."""

    def second(self):
        self.other = self.daemon("organization-add", "--org", "other", "--name", "Other", "--owner", self.get("/v1/me")["subject"])
        self.daemon("runner-issue", "--org", "other", "--name", "theirs", "--out", self.folder / "theirs")
        path = self.folder / "theirs/runner.json"
        config = json.loads(path.read_text()) | {"ready_file": str(self.folder / "ready.json")}
        del config["control_plane"]
        path.write_text(json.dumps(config))
        self.their_runner = subprocess.Popen([self.bin / "strongroom-runner", "run", "--config", self.folder / "theirs/runner.json", "--exit-with-parent"],
                                             stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def daemon(self, command, *words):
        return subprocess.run([self.bin / "strongroomd", command, "--data", self.folder, *words], check=True, capture_output=True, text=True).stdout.strip()

    def stop(self):
        if getattr(self, "their_runner", None) is not None:
            self.their_runner.terminate()
            self.their_runner.wait(15)
        super().stop()

    @contextlib.contextmanager
    def at(self, org):
        was = self.org, self.backend, self.custodian
        self.org = org
        self.until(self.custodian_connected, "that organization's runner")
        self.custodian = self.get(f"/v1/orgs/{org}/custodian")
        self.backend = self.get(f"/v1/orgs/{org}/backends")["items"][0]["id"]
        try:
            yield
        finally:
            self.org, self.backend, self.custodian = was

    def restart(self, **members):
        self.end_server()
        self.configure(**members)
        self.start_server()
        for org in (self.org, self.other):
            self.until(lambda: self.request("GET", f"/v1/orgs/{org}/custodian")[0] == 200, "the runners")  # noqa: B023

    def placed(self, where="1"):
        with contextlib.closing(self.database()) as base:
            return {row[0]: row[1] for row in base.execute(f"SELECT deposit, secret FROM placements WHERE {where}")}

    def store(self, **more):
        settings = {"address": f"http://127.0.0.1:{self.bao.port}", "mount": "strongroom-{organization}"}
        return {"settings": settings | more, "credential_files": {"token": str(self.folder / "bao-{organization}.token")}}


def asked_with(bao, token, path):
    """The status of a read by somebody who is not its root."""
    request = urllib.request.Request(f"http://127.0.0.1:{bao.port}/v1/{path}", headers={"X-Vault-Token": token})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def give_each_a_mount(plane):
    plane.tokens = {}
    for org in (plane.org, plane.other):
        mount = f"strongroom-{org}"
        assert plane.bao.send("POST", f"sys/mounts/{mount}", {"type": "kv", "options": {"version": "2"}})[0] in (200, 204)
        plane.bao.send("PUT", f"sys/policies/acl/{mount}", {"policy": POLICY.replace("%s", mount)})
        plane.tokens[org] = plane.bao.send("POST", "auth/token/create", {"policies": [mount]})[1]["auth"]["client_token"]
        write_token(plane, org, plane.tokens[org])


def write_token(plane, org, token):
    file = plane.folder / f"bao-{org}.token"
    file.write_text(token + "\n")
    file.chmod(0o600)


def in_mount(bao, org):
    base = f"strongroom-{org}/metadata/strongroom"
    found = set()
    for secret in bao.send("GET", base + "?list=true")[1].get("data", {}).get("keys", []):
        for version in bao.send("GET", f"{base}/{secret}?list=true")[1].get("data", {}).get("keys", []):
            if bao.send("GET", f"strongroom-{org}/data/strongroom/{secret}{version}")[0] == 200:
                found.add(version)
    return found


def comes_out_of_the_database(plane):
    """While it is in use, and however often the control plane is killed meanwhile."""
    plane.early = [plane.create(plane.sealed(f"Early {number}", f"builtin-canary-{number}"))[2]["secret"] for number in range(EARLY)]
    plane.turn(plane.early[-1], "delete")
    with contextlib.closing(plane.database()) as base:
        before = base.execute("SELECT count(*) FROM entries WHERE length(sealed) > 0").fetchone()[0]
    assert before == EARLY and not plane.placed()
    plane.end_server()
    plane.configure(builtin_store=plane.store())
    for killed in range(3):
        plane.start_server()
        plane.until(lambda: len(plane.placed()) > 4 * killed, "the first ones to be there")  # noqa: B023
        plane.kill_server()
    brought = len(plane.placed())
    assert 0 < brought, brought
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner")
    assert plane.reveal(plane.early[0])[0] == 200, "wherever it is"
    plane.until(lambda: plane.count("entries", "length(sealed) > 0") == 0, "all of them to be brought over", 60)
    plane.until(lambda: plane.count("backend_work") == 0, "both to agree", 60)
    assert len(plane.placed()) == EARLY and in_mount(plane.bao, plane.org) == set(plane.placed("version IN (SELECT id FROM versions WHERE state = 'created')"))
    assert all(plane.reveal(secret)[0] == 200 for secret in plane.early[:-1])
    plane.turn(plane.early[-1], "undelete")
    assert plane.reveal(plane.early[-1])[0] == 200
    actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit?limit=200")["items"]]
    assert "backend.bring_over" in actions, actions
    assert "canary" not in json.dumps(plane.bao.send("GET", f"strongroom-{plane.org}/data/strongroom/{plane.early[0]['id']}/{next(iter(plane.placed()))}")[1])


def keeps_organizations_apart(plane):
    ours, _, deposit = plane.secret_in(plane.backend, "Ours", "builtin-ours")
    with plane.at(plane.other):
        theirs, _, their_deposit = plane.secret_in(plane.backend, "Theirs", "builtin-theirs")
    assert deposit in in_mount(plane.bao, plane.org) and their_deposit not in in_mount(plane.bao, plane.org)
    assert in_mount(plane.bao, plane.other) == {their_deposit}
    path = f"strongroom-{plane.other}/data/strongroom/{theirs['id']}/{their_deposit}"
    assert asked_with(plane.bao, plane.tokens[plane.other], path) == 200
    assert asked_with(plane.bao, plane.tokens[plane.org], path) == 403, "by the other organization's policy"
    assert asked_with(plane.bao, plane.tokens[plane.other], f"strongroom-{plane.org}/data/strongroom/{ours['id']}/{deposit}") == 403


def takes_new_credentials_at_once(plane):
    check = plane.owner.ask("POST", f"/backends/{plane.backend}/test")[1]
    assert check["passed"] and {"authentication", "create", "destroy"} <= {step["name"] for step in check["steps"]}, check
    write_token(plane, plane.org, plane.tokens[plane.other])
    check = plane.owner.ask("POST", f"/backends/{plane.backend}/test")[1]
    assert not check["passed"] and check["steps"][-1]["name"] in ("create", "permission") and check["steps"][-1]["message"], check
    refused(plane.reveal(plane.early[0]), 503, "permission")
    (plane.folder / f"bao-{plane.org}.token").chmod(0o644)
    (plane.folder / f"bao-{plane.org}.token").write_text("")
    said = plane.reveal(plane.early[0])
    refused(said, 503, "builtin_store")
    assert str(plane.folder) not in json.dumps(said), "files of the operator's are named to nobody"
    (plane.folder / f"bao-{plane.org}.token").unlink()
    write_token(plane, plane.org, plane.tokens[plane.org])
    assert plane.reveal(plane.early[0])[0] == 200


def lends_its_way_out_to_nobody(plane):
    """What the operator's store is at is no place where an organization's own backends may be."""
    plane.restart(outbound_allow=[])
    assert plane.reveal(plane.early[0])[0] == 200
    tried = plane.owner.ask("POST", "/backend-tests", plane.bao_wish("x", port=plane.bao.port))
    assert tried[0] == 200 and tried[1]["steps"][-1]["name"] == "address" and not tried[1]["passed"], tried
    refused(plane.owner.ask("POST", "/backends", {"name": "second", "kind": "builtin", "settings": {}}), 400, "built-in")


def does_not_start_without_its_versions(plane):
    plane.end_server()
    path = plane.folder / "strongroomd.json"
    whole = json.loads(path.read_text())
    store = whole["builtin_store"]
    without = {name: value for name, value in whole.items() if name != "builtin_store"}
    for members, word in ((without, "move those secrets"),
                          (without | {"builtin_store": plane.store(mount="elsewhere-{organization}")}, "strongroom-{organization}"),
                          (without | {"builtin_store": plane.store(mount="shared")}, "{organization}"),
                          (without | {"builtin_store": plane.store(address="http://10.0.0.1:8200")}, "https"),
                          (without | {"builtin_store": plane.store(mont="x")}, "mont"),
                          (without | {"builtin_store": store | {"tokens": {}}}, "tokens"),
                          (without | {"builtin_store": store | {"credential_files": {"tokn": "x"}}}, "credential")):
        path.write_text(json.dumps(members))
        ended, lines = plane.serve_to_its_end()
        assert ended == 2 and len(lines) == 1 and word in lines[0], (ended, lines)
    path.write_text(json.dumps(whole))
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner")
    assert plane.reveal(plane.early[0])[0] == 200


def parts_by_namespaces_too(plane):
    """Another control plane, whose organizations have a namespace each."""
    space = f"org-{plane.org}"
    plane.bao.send("PUT", f"sys/namespaces/{space}", {})
    assert plane.bao.send("POST", f"{space}/sys/mounts/secret", {"type": "kv", "options": {"version": "2"}})[0] in (200, 204)
    plane.bao.send("PUT", f"{space}/sys/policies/acl/strongroom", {"policy": POLICY.replace("%s", "secret")})
    token = plane.bao.send("POST", f"{space}/auth/token/create", {"policies": ["strongroom"]})[1]["auth"]["client_token"]
    write_token(plane, plane.org, token)
    plane.end_server()
    store = plane.store(namespace="org-{organization}")
    del store["settings"]["mount"]
    plane.configure(builtin_store=store)
    plane.start_server()
    plane.until(plane.custodian_connected, "the runner")
    secret, _, deposit = plane.secret_in(plane.backend, "In a namespace", "builtin-space")
    assert plane.bao.send("GET", f"{space}/secret/data/strongroom/{secret['id']}/{deposit}")[0] == 200
    assert plane.reveal(secret)[0] == 200
    assert asked_with(plane.bao, token, f"secret/data/strongroom/{secret['id']}/{deposit}") in (403, 404)


def signed_in(plane):
    plane.sign_in_and_wait()
    plane.owner = Person(plane, "alice")
    plane.owner.sign_in("alice", first=False)
    plane.owner.slug = plane.get("/v1/me")["memberships"][0]["organization"]["slug"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = parser.parse_args().build
    with Bao() as bao:
        with Apart(build, bao) as plane:
            signed_in(plane)
            plane.second()
            give_each_a_mount(plane)
            told([comes_out_of_the_database, keeps_organizations_apart, takes_new_credentials_at_once, lends_its_way_out_to_nobody,
                  does_not_start_without_its_versions], plane)
        with Stores(build, bao) as plane:
            plane.store = lambda **more: Apart.store(plane, **more)
            signed_in(plane)
            told([parts_by_namespaces_too], plane)


main()
