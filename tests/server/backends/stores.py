"""Backends through the API, with real daemons: what lies there is sealed, follows what is decided here, and never comes out of step for long."""

import argparse
import concurrent.futures
import contextlib
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
for room in ("", "approvals", "http"):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / room))

from bao import ROOT_TOKEN, Bao  # noqa: E402
from people import Person  # noqa: E402
from plane import lost_reply  # noqa: E402
from raw import told  # noqa: E402
from store_plane import Stores, created, refused  # noqa: E402


def a_file_store_follows(plane):
    backend = created(plane.owner.ask("POST", "/backends", {"name": "files", "kind": "yaml_files", "settings": {"folder": str(plane.files)}}))
    check = plane.owner.ask("POST", f"/backends/{backend['id']}/test")[1]
    assert check["passed"] and {"create", "read", "destroy"} <= {step["name"] for step in check["steps"]}, check
    assert list(plane.files.iterdir()) == [], "the probe is cleared away"
    secret, version, deposit = plane.secret_in(backend["id"], "In files", "file-canary-4711")
    text = (plane.files / f"{secret['id']}.yaml").read_text()
    assert deposit in text and "canary" not in text
    assert plane.count("entries", f"version = '{version}' AND length(sealed) > 0") == 0, "the database has no copy"
    assert plane.reveal(secret)[0] == 200
    plane.turn(secret, "delete")
    state = lambda: (plane.files / f"{secret['id']}.yaml").read_text()  # noqa: E731
    plane.until(lambda: "deleted" in state(), "the deletion there")
    plane.turn(secret, "undelete")
    assert plane.reveal(secret)[0] == 200, "at once, whoever was faster"
    plane.until(lambda: plane.count("backend_work") == 0, "both to agree")
    whole = plane.owner.ask("GET", f"/backends/{backend['id']}")[1]
    assert whole["usage"] == {"secrets": 1, "versions": 1, "waiting": 0} and whole["check"]["passed"], whole
    refused(plane.owner.ask("DELETE", f"/backends/{backend['id']}"), 412, "Secrets are kept in this backend")
    place = text.index("envelope:") + 40
    (plane.files / f"{secret['id']}.yaml").write_text(text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1:])
    refused(plane.reveal(secret), 500, "altered it there")
    assert plane.count("audit_events", "action = 'value.reveal_failed'") == 1
    (plane.files / f"{secret['id']}.yaml").unlink()
    refused(plane.reveal(secret), 500, "removed it there")


def credentials_stay_inside(plane):
    backend = created(plane.owner.ask("POST", "/backends", plane.bao_wish("vault")))
    assert "credentials_at" in backend and ROOT_TOKEN not in json.dumps(backend)
    for file in (plane.folder / "strongroom.sqlite", plane.folder / "strongroom.sqlite-wal"):
        assert ROOT_TOKEN.encode() not in file.read_bytes(), file
    secret, _, deposit = plane.secret_in(backend["id"], "In a vault", "vault-canary-4711")
    assert plane.bao.versions() == {deposit}
    assert plane.reveal(secret)[0] == 200
    path = f"/backends/{backend['id']}"
    refused(plane.owner.ask("PATCH", path, {"credentials": {"token": "wrong"}}), 400, "If-Match")
    wrong = plane.owner.ask("PATCH", path, {"credentials": {"token": "wrong"}}, 1)
    assert wrong[0] == 200 and wrong[1]["revision"] == 2, wrong
    refused(plane.reveal(secret), 503, "authentication")
    check = plane.owner.ask("POST", path + "/test")[1]
    assert not check["passed"] and check["steps"][-1]["name"] == "authentication" and check["steps"][-1]["message"], check
    refused(plane.owner.ask("PATCH", path, {"credentials": {"token": ROOT_TOKEN}}, 1), 412, "meanwhile")
    assert plane.owner.ask("PATCH", path, {"credentials": {"token": ROOT_TOKEN}}, 2)[0] == 200
    assert plane.reveal(secret)[0] == 200, "without a restart"
    actions = [event["action"] for event in plane.get(f"/v1/orgs/{plane.org}/audit?limit=200")["items"]]
    assert actions.count("backend.replace_credentials") == 2 and "backend.create" in actions, actions
    plane.vault = backend


def settings_are_looked_at(plane):
    for wish, status, words in (
            ({"name": "x", "kind": "floppy"}, 400, "kind"),
            ({"name": "", "kind": "yaml_files", "settings": {"folder": "/tmp"}}, 400, "name"),
            ({"name": "x", "kind": "yaml_files", "settings": {"folder": "relative"}}, 400, "absolute"),
            ({"name": "x", "kind": "openbao", "settings": {"address": "https://127.0.0.1"}}, 400, "token"),
            ({"name": "x", "kind": "openbao", "settings": {"address": "ftp://example.org"}, "credentials": {"token": "t"}}, 400, "address"),
            ({"name": "x", "kind": "yaml_files", "settings": ["folder"]}, 400, "settings"),
            ({"name": "x", "kind": "yaml_files", "settings": {"folder": 7}}, 400, "settings.folder"),
            ({"name": "vault", "kind": "yaml_files", "settings": {"folder": str(plane.files)}}, 409, "name")):
        refused(plane.owner.ask("POST", "/backends", wish), status, words)
    chain = "-----BEGIN CERTIFICATE-----\n" + "A" * 64 * 300 + "\n-----END CERTIFICATE-----\n"
    long = {**plane.bao_wish("x"), "settings": {"address": "https://127.0.0.1:1", "ca_certificate": chain}}
    assert "steps" in plane.owner.ask("POST", "/backend-tests", long)[1], "a chain of certificates is long"
    refused(plane.owner.ask("POST", "/backend-tests", {**long, "settings": {**long["settings"], "ca_certificate": "A" * 65537}}), 400, "ca_certificate")
    forbidden = plane.owner.ask("POST", "/backend-tests", {**plane.bao_wish("x"), "settings": {"address": "http://169.254.169.254"}})
    assert forbidden[0] == 200 and not forbidden[1]["passed"] and forbidden[1]["steps"][-1]["name"] == "address", forbidden
    nobody = plane.owner.ask("POST", "/backend-tests", plane.bao_wish("x", port=1))
    assert not nobody[1]["passed"] and nobody[1]["steps"][-1]["name"] == "connect", nobody
    assert plane.count("backends", "name = 'x'") == 0


def the_default_can_be_chosen(plane):
    assert plane.owner.ask("POST", f"/backends/{plane.vault['id']}/default")[0] == 200
    marks = {item["name"]: item["is_default"] for item in plane.owner.ask("GET", "/backends")[1]["items"]}
    assert marks["vault"] and sum(marks.values()) == 1, marks
    refused(plane.owner.ask("DELETE", f"/backends/{plane.vault['id']}"), 412, "default")
    empty = created(plane.owner.ask("POST", "/backends", {"name": "empty", "kind": "yaml_files", "settings": {"folder": str(plane.files)}}))
    assert plane.owner.ask("DELETE", f"/backends/{empty['id']}")[0] == 200
    refused(plane.owner.ask("GET", f"/backends/{empty['id']}"), 404, "not found")
    assert plane.owner.ask("POST", f"/backends/{plane.backend}/default")[0] == 200


def a_lost_answer_leaves_nothing(plane):
    before = plane.bao.versions()
    plane.bao.spoil("lose", 1)
    _, _, deposit = plane.secret_in(plane.vault["id"], "Lost answer", "lost-canary")
    assert plane.bao.versions() == before | {deposit}, "asked again, it was stored once"
    plane.bao.spoil("garbage", 50)
    was, plane.backend = plane.backend, plane.vault["id"]
    failed = plane.create(plane.sealed("Never", "never-canary"))
    plane.backend = was
    assert failed[0] in (502, 503, 504) and "Never" not in plane.names(), failed
    plane.bao.spoil("pass", 0)
    plane.until(lambda: plane.count("backend_work") == 0, "what nobody keeps to be cleared away", 60)
    after = plane.bao.versions()
    assert after == before | {deposit}, (before, deposit, after)


def killed_at_any_moment(plane):
    """Whatever is listed can be read, and what is stored is listed, however the control plane died."""
    was, plane.backend = plane.backend, plane.vault["id"]
    died = 0
    for turn in range(12):
        body = plane.sealed(f"Killed {turn}", f"killed-canary-{turn}")
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(lost_reply, lambda: plane.create(body, f"killed-{turn}"))  # noqa: B023
            time.sleep(0.006 * turn)
            plane.kill_server()
            died += asked.result() is None
        plane.start_server()
        plane.until(plane.custodian_connected, "the runner to come back")
        if turn % 3 == 0:
            answer = plane.create(body, f"killed-{turn}")
            assert answer[0] == 201, answer
    plane.backend = was
    assert died > 0, "none was interrupted"
    plane.until(lambda: plane.count("backend_work") == 0, "both to agree", 60)
    with contextlib.closing(plane.database()) as base:
        listed = {row[0] for row in base.execute("SELECT p.deposit FROM versions v JOIN placements p ON p.version = v.id WHERE p.backend = ? AND "
                                                 "v.state = 'created'", (plane.vault["id"],))}
    assert plane.bao.versions() == listed, (plane.bao.versions() ^ listed, died)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Bao() as bao, Stores(parser.parse_args().build, bao) as plane:
        plane.sign_in_and_wait()
        plane.owner = Person(plane, "alice")
        plane.owner.sign_in("alice", first=False)
        plane.owner.slug = plane.get("/v1/me")["memberships"][0]["organization"]["slug"]
        told([a_file_store_follows, credentials_stay_inside, settings_are_looked_at, the_default_can_be_chosen,
              a_lost_answer_leaves_nothing, killed_at_any_moment], plane)


main()
