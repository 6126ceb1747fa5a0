"""Events that leave by file, webhook and syslog: all of them, in their order, signed, and without what names anything."""

import argparse
import base64
import hashlib
import hmac
import json
import signal
import socket
import subprocess
import sys
import threading

from exporting import CANARY, Exporting, leaf_of, lines_of

from certificates import Authority  # noqa: E402 - exporting adds its folder to the path
from plane import free_port  # noqa: E402
from rsyslog import Rsyslog, program  # noqa: E402
from webhook import Webhook  # noqa: E402

SECRET = base64.b64encode(b"a key of this test, 32 bytes big").decode()


class Black:
    """Accepts, and never says a word."""

    def __init__(self):
        self.listener, self.held = socket.create_server(("127.0.0.1", 0)), []
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.take, daemon=True).start()

    def take(self):
        try:
            while True:
                self.held.append(self.listener.accept()[0])
        except OSError:
            pass

    def stop(self):
        self.listener.close()
        for one in self.held:
            one.close()


def jsonl(plane, name="file", **more):
    return {"name": name, "kind": "jsonl", "file": str(plane.folder / f"{name}.jsonl"), **more}


def webhook(plane, port, name="hook", **more):
    secret = plane.folder / "webhook.secret"
    if not secret.exists():
        secret.touch(0o600)
        secret.write_text(f"whsec_{SECRET}\n")
    return {"name": name, "kind": "webhook", "url": f"https://127.0.0.1:{port}/events", "secret_file": str(secret),
            "ca": str(plane.authority.certificate), **more}


def syslog(plane, port, name="log", **more):
    return {"name": name, "kind": "syslog", "host": "127.0.0.1", "port": port, "ca": str(plane.authority.certificate), **more}


def verified(headers, body):
    """By the rules of Standard Webhooks; the published library is asked in peers/webhook_signatures."""
    message = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    code = base64.b64encode(hmac.digest(base64.b64decode(SECRET), message, hashlib.sha256)).decode()
    return headers["webhook-signature"] == "v1," + code


def arrived(hook):
    assert all(verified(*one) for one in hook.received)
    return [event for _, body in hook.received for event in json.loads(body)]


def everything_leaves_without_names(plane):
    """Secrets, people, notes and teams with canaries in all that has a name."""
    hook = Webhook(*plane.issued)
    plane.sinks(jsonl(plane), jsonl(plane, "ocsf", format="ocsf"), webhook(plane, hook.port), jsonl(plane, "told", client_address=True),
                jsonl(plane, "told-ocsf", format="ocsf", client_address=True))
    plane.restart()
    plane.person(CANARY, ("viewer", "organization", plane.org))
    production = plane.environment(CANARY, "production")
    first, second = plane.secret(CANARY + "-first", production), plane.secret(CANARY + "-second", production)
    for secret in (first, first, second):
        etag = plane.as_("alice", "GET", f"/secrets/{secret}")[1]["ETag"]
        status, _, said = plane.as_("alice", "PATCH", f"/secrets/{secret}", {"description": CANARY + etag}, {"If-Match": etag})
        assert status == 200, (status, said)
    plane.team("team-" + CANARY)
    size = plane.log_size()
    for name in ("file", "ocsf", "hook", "told", "told-ocsf"):
        plane.until(lambda: plane.standing(name)["lag"] == 0 and plane.standing(name)["next_leaf"] >= size, name)
    events = lines_of(plane.folder / "file.jsonl")
    assert plane.whole(events) and plane.whole(lines_of(plane.folder / "ocsf.jsonl")) and plane.whole(arrived(hook))
    raw = (plane.folder / "file.jsonl").read_text() + (plane.folder / "ocsf.jsonl").read_text() + "".join(
        str(headers) + body.decode() for headers, body in hook.received)
    for name in (CANARY, "alice", "Alice", first, second, production):
        assert name not in raw, name
    assert "127.0.0.1" not in json.dumps([events, lines_of(plane.folder / "ocsf.jsonl"), arrived(hook)])
    told, in_ocsf = lines_of(plane.folder / "told.jsonl"), lines_of(plane.folder / "told-ocsf.jsonl")
    asked = [one["id"] for one in told if one.get("clientaddress") == "127.0.0.1"]
    assert len(asked) > 5 and asked == [one["metadata"]["uid"] for one in in_ocsf if one.get("src_endpoint") == {"ip": "127.0.0.1"}]
    refs = {}
    base = plane.database()
    for event, resource in base.execute("SELECT id, resource_id FROM audit_events WHERE resource_kind = 'secret'"):
        refs.setdefault(resource, set()).add(next(one["data"]["resource_ref"] for one in events if one["id"] == event))
    assert len(refs) >= 2 and all(len(one) == 1 for one in refs.values()), refs
    assert not set.intersection(*refs.values()), "two secrets have one ref"
    hook.stop()


def another_organization_has_other_refs(plane):
    """The same account signs in, in two organizations: one resource, two keys."""
    alice = next(iter(json.loads(line)["data"]["subject"] for line in (plane.folder / "file.jsonl").read_text().splitlines()
                      if json.loads(line)["data"]["action"] == "session.sign_in"))
    done = subprocess.run([plane.bin / "strongroomd", "organization-add", "--data", plane.folder, "--org", "second", "--name", "Second",
                           "--owner", alice], check=True, capture_output=True, text=True)
    second, first = done.stdout.strip(), plane.org
    plane.sign_in(first=False)
    plane.org = first
    plane.until(lambda: any(one["data"]["organization"] == second and one["data"]["action"] == "session.sign_in"
                            for one in lines_of(plane.folder / "file.jsonl")), "the other organization's sign-in")
    plane.tokens["alice"] = plane.token
    refs = {}
    for one in lines_of(plane.folder / "file.jsonl"):
        if one["data"]["action"] == "session.sign_in" and one["data"]["subject"] == alice:
            refs.setdefault(one["data"]["organization"], set()).add(one["data"]["resource_ref"])
    assert refs[first].isdisjoint(refs[second]) and len(refs[first]) == len(refs[second]) == 1, refs


def slow_and_dead_sinks_keep_nobody(plane):
    """One that never answers, one that is not there, one that refuses, one that sends elsewhere: the file is whole meanwhile."""
    black, hook, port = Black(), Webhook(*plane.issued), free_port()
    hook.mode = "elsewhere"
    plane.sinks(jsonl(plane), webhook(plane, black.port, "black"), webhook(plane, port, "dead"), webhook(plane, hook.port, "fussy"),
                syslog(plane, black.port, "mute"))
    plane.restart()
    plane.happen(20)
    plane.until(lambda: plane.whole(lines_of(plane.folder / "file.jsonl")), "the file beside dead sinks")
    plane.until(lambda: plane.standing("fussy").get("problem") and plane.standing("dead").get("problem"), "problems")
    assert "307" in plane.standing("fussy")["problem"], plane.standing("fussy")
    assert plane.standing("dead")["failing_since"] and plane.standing("black")["lag"] > 0
    assert not hook.received
    hook.mode = "refuse"
    plane.until(lambda: "500" in plane.standing("fussy")["problem"], "another problem")
    assert plane.end_server() == 0, "ends all the same"
    black.stop()
    hook.mode = "ok"
    dead = Webhook(*plane.issued, port)
    plane.start_server()
    for name, one in (("fussy", hook), ("dead", dead)):
        plane.until(lambda: plane.standing(name)["lag"] == 0, name + " to get everything", 60)
        assert plane.whole(arrived(one), twice=True) and "problem" not in plane.standing(name)
    hook.stop()
    dead.stop()


def a_killed_process_goes_on(plane):
    """kill -9 in the middle: the file has each event once, the webhook each at least once, by its id."""
    hook = Webhook(*plane.issued)
    plane.sinks(jsonl(plane), webhook(plane, hook.port, "hook-two"))
    plane.restart()
    for _ in range(4):
        plane.happen(15)
        plane.kill_server()
        with open(plane.folder / "file.jsonl", "a") as torn:
            torn.write('{"specversion":"1.0","id":"torn in the mid')  # As a crash of the machine leaves it.
        plane.start_server()
    plane.happen(5)
    plane.until(lambda: plane.standing("hook-two")["lag"] == 0 and plane.standing("file")["lag"] == 0, "both sinks", 60)
    assert plane.whole(lines_of(plane.folder / "file.jsonl")), "each line once"
    events = arrived(hook)
    assert plane.whole(events, twice=True)
    bodies = {}
    for headers, body in hook.received:
        assert bodies.setdefault(headers["webhook-id"], body) == body, "one id, two messages"
    hook.stop()


def the_file_is_rotated(plane):
    before = plane.folder / "file.jsonl.1"
    (plane.folder / "file.jsonl").rename(before)
    plane.happen(3)
    plane.until(lambda: plane.whole(lines_of(before) + lines_of(plane.folder / "file.jsonl")), "the new file")
    assert (plane.folder / "file.jsonl").stat().st_mode & 0o777 == 0o600
    for name in (before, plane.folder / "file.jsonl"):
        assert lines_of(name)
    whole = before.read_text() + (plane.folder / "file.jsonl").read_text()
    before.unlink()
    (plane.folder / "file.jsonl").write_text(whole)


def a_cursor_that_was_set_back(plane):
    """The table may lose its last batch; the file knows better."""
    import sqlite3
    assert plane.end_server() == 0
    base = sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)
    with base:
        base.execute("UPDATE audit_sinks SET next_leaf = next_leaf - 3 WHERE sink = 'file' AND organization = ?", (plane.org,))
    base.close()
    last = lines_of(plane.folder / "file.jsonl")[-1]["data"]
    if last["organization"] != plane.org:
        plane.start_server()
        return
    plane.start_server()
    plane.happen(2)
    plane.until(lambda: plane.standing("file")["lag"] == 0, "the file")
    assert plane.whole(lines_of(plane.folder / "file.jsonl"))


def syslog_by_rsyslog(plane):
    """A receiver that others wrote, killed and started again."""
    if program() is None:
        print("rsyslog with its TLS is not here (rsyslog-gnutls)", file=sys.stderr)
        return
    receiver = Rsyslog(plane.folder, plane.authority.certificate, *plane.issued, free_port()).start()
    plane.sinks(syslog(plane, receiver.port))
    plane.restart()
    plane.happen(5)

    def messages():
        return [json.loads(line.split("] ", 1)[1]) for line in receiver.lines()]

    plane.until(lambda: plane.whole(messages(), twice=True), "rsyslog to have all", 60)
    receiver.stop()
    plane.happen(10)
    plane.until(lambda: plane.standing("log").get("problem"), "the receiver's absence to show")
    receiver.start()
    plane.until(lambda: plane.standing("log")["lag"] == 0 and plane.whole(messages(), twice=True), "rsyslog to catch up", 60)
    raw = receiver.out.read_text()
    assert CANARY not in raw and "Alice" not in raw
    read = [line.split("\t", 4) for line in (plane.folder / "rsyslog.out.read").read_text().splitlines()]
    for app, action, data, priority, message in read:
        event = json.loads(message)
        assert app == "strongroomd" and event["type"].removeprefix("org.strongroom.audit.")[:32] == action
        assert data.startswith("[strongroom@32473 ") and f'leaf="{leaf_of(event)}"' in data, data
        assert priority in (("108", "110")), priority
    receiver.stop(signal.SIGKILL)


def another_name_is_not_believed(plane):
    """A certificate for another host, and one of another authority."""
    other = Authority(plane.folder, "another")
    for certificate, key in (plane.authority.issue("elsewhere", "DNS:elsewhere.example"), other.issue("stranger")):
        hook = Webhook(certificate, key)
        plane.sinks(webhook(plane, hook.port, "hook"), syslog(plane, hook.port, "log"))
        plane.restart()
        plane.happen()
        plane.until(lambda: plane.standing("hook").get("problem") and plane.standing("log").get("problem"), "the certificate to be refused")
        assert "not trusted" in plane.standing("hook")["problem"] and "not trusted" in plane.standing("log")["problem"]
        assert not hook.received
        hook.stop()


def sinks_are_told_to_those_who_may(plane):
    plane.person("vera", ("viewer", "organization", plane.org))
    plane.person("nora")
    assert plane.as_("vera", "GET", "/audit/sinks")[0] == 200
    assert plane.as_("nora", "GET", "/audit/sinks")[0] in (403, 404)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with Exporting(parser.parse_args().build) as plane:
        plane.authority = Authority(plane.folder, "sinks-ca")
        plane.issued = plane.authority.issue("receiver")
        plane.begin()
        for story in (everything_leaves_without_names, another_organization_has_other_refs, slow_and_dead_sinks_keep_nobody,
                      a_killed_process_goes_on, the_file_is_rotated, a_cursor_that_was_set_back, syslog_by_rsyslog,
                      another_name_is_not_believed, sinks_are_told_to_those_who_may):
            print(story.__name__, flush=True)
            story(plane)
        logs = "".join(path.read_text(errors="replace") for path in plane.folder.rglob("*.log"))
        assert SECRET not in logs and CANARY not in logs
    return 0


if __name__ == "__main__":
    sys.exit(main())
