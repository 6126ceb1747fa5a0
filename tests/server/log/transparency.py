#!/usr/bin/env python3
"""The record's log as an auditor meets it: exported and verified, witnessed by the runner, and found out when rows of the database were
altered, taken away or made up, whatever the column; a forked and a shortened log are refused by the witness."""

import argparse
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/server"))

from plane import Plane  # noqa: E402

CANARY = "log-canary-3141"
EVENT_COLUMNS = ("id", "organization", "sequence", "at", "subject", "actor", "action", "decision", "resource_kind", "resource_id",
                 "resource_name", "resource_ref", "purpose", "grant_id", "request_id", "reason", "before", "after", "previous",
                 "approval_id", "address", "client", "job", "erased_by")


class Auditor:
    """strongroomctl with an API key that may see the record."""

    def __init__(self, plane, folder):
        self.plane, self.folder, self.count = plane, folder, 0
        status, _, key = plane.request("POST", f"/v1/orgs/{plane.org}/api-keys", json.dumps(
            {"name": "auditor", "capabilities": ["see_secrets", "see_audit"]}), {"Content-Type": "application/json"})
        assert status == 201, (status, key)
        self.key = key["secret"]

    def run(self, *words):
        return subprocess.run([self.plane.bin / "strongroomctl", "--server", self.plane.ready["api"], "--ca", self.plane.folder / "ca.pem",
                               *words], env=os.environ | {"STRONGROOM_API_KEY": self.key}, capture_output=True, text=True, timeout=300)

    def export(self):
        self.count += 1
        out = self.folder / f"bundle-{self.count}"
        return self.run("audit", "export", "--format", "tlog-tiles", "--out", out), out

    def verify(self, place, key, *more):
        return self.run("audit", "verify", "--public-key", key, *more, place)


def log_of(plane, rest=""):
    status, _, value = plane.request("GET", f"/v1/orgs/{plane.org}/log{rest}")
    return status, value


def fill(plane):
    """Something of everything: changes with snapshots, a look that was refused, a sign-in."""
    for number in range(6):
        status, _, made = plane.create(plane.sealed(f"secret-{number}", CANARY))
        assert status == 201, (status, made)
    secret = plane.get(f"/v1/orgs/{plane.org}/secrets")["items"][0]
    status, _, said = plane.request("DELETE", f"/v1/orgs/{plane.org}/secrets/{secret['id']}", headers={"If-Match": f'"{secret["revision"]}"'})
    assert status in (200, 204), (status, said)


def exported(auditor, vkey):
    done, out = auditor.export()
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == vkey
    whole = auditor.verify(out, vkey)
    assert whole.returncode == 0, whole.stderr
    size = int(whole.stdout.split()[2])
    assert f"events {size}, erased 0" in whole.stdout, whole.stdout
    texts = b"".join(file.read_bytes() for file in out.rglob("*") if file.is_file())
    assert CANARY.encode() not in texts
    entries = b"".join(file.read_bytes() for file in (out / "tile/entries").rglob("*") if file.is_file())
    for word in (b"alice", b"secret-1", b"secret.create", b"builtin"):
        assert word not in entries, "the log itself says nothing of people and secrets"
    by_address = auditor.verify(f"{auditor.plane.ready['api']}/v1/orgs/{auditor.plane.org}/log", vkey)
    assert by_address.returncode == 0, by_address.stderr
    return out


def witnessed(plane, auditor, out, vkey):
    """The runner has signed what it saw, and the signature is an auditor's to check."""
    def both():
        status, about = log_of(plane)
        assert status == 200
        note = log_of(plane, "/checkpoint")[1].decode()
        return about["witnesses"] and any(about["witnesses"][0].split("+")[0] in line for line in note.splitlines()[4:]) and about
    about = both()
    Plane.until(both, "a witnessed checkpoint")
    about = both()
    done, again = auditor.export()
    assert done.returncode == 0, done.stderr
    assert any("kind: log" in event.get("after", "") for event in log_of(plane, "/events?first=0")[1]["items"]), "an export is on the record"
    plane.until(lambda: auditor.verify(again, vkey, "--witness", about["witnesses"][0]).returncode == 0 or
                both() and (shutil.rmtree(again), auditor.run("audit", "export", "--out", again))[0], "a witnessed bundle")
    stranger = about["witnesses"][0].split("+")
    other = base64.b64encode(b"\x04" + os.urandom(32)).decode()
    name = stranger[0]
    identity = hashlib.sha256(name.encode() + b"\n" + base64.b64decode(other)).hexdigest()[:8]
    refused = auditor.verify(again, vkey, "--witness", f"{name}+{identity}+{other}")
    assert refused.returncode == 1 and "did not sign" in refused.stderr, refused.stderr


def evidence_of_a_part(plane, auditor, vkey, folder):
    """As the console makes it, made here from the API alone; and every way to alter it."""
    note = log_of(plane, "/checkpoint")[1].decode()
    size = int(note.splitlines()[1])
    first = log_of(plane, "/events?first=1")[1]["items"]
    events = []
    for event in first[:4]:
        leaf = event["log"]["leaf"]
        proof = log_of(plane, f"/inclusion?leaf={leaf}&size={size}")[1]["hashes"]
        salt = event["log"]["salt"]
        fields = {**event, "at": event["at"]}
        events.append({"leaf": leaf, "salt": base64.b64encode(base64.urlsafe_b64decode(salt + "=" * (-len(salt) % 4))).decode(),
                       "body": body_of_wire(fields), "proof": proof})
    whole = {"strongroom_evidence": 1, "checkpoint": note, "log_key": vkey, "events": events}
    file = folder / "evidence.json"

    def verify(evidence, key=vkey):
        file.write_text(evidence if isinstance(evidence, str) else json.dumps(evidence))
        return auditor.run("audit", "verify-evidence", "--public-key", key, file)
    done = verify(whole)
    assert done.returncode == 0 and ", events 4, erased 0" in done.stdout, done.stderr
    other = json.loads(json.dumps(whole))
    other["events"][2]["body"] = other["events"][2]["body"].replace("allow", "deny")
    for wrong in ("", "[]", "{}", "{\"strongroom_evidence\": 2}", other, {**whole, "events": events[:1] + events[2:]},
                  {**whole, "events": events[::-1]}, {**whole, "checkpoint": note.replace("\n" + str(size) + "\n", "\n" + str(size + 1) + "\n")},
                  {**whole, "events": [{**events[0], "proof": events[0]["proof"][1:]}]}, {**whole, "events": [{**events[0], "leaf": -1}]},
                  {**whole, "events": [{**events[0], "salt": "!"}]}, {**whole, "events": [{"leaf": 1, "erased": True, "commitment": "AA=="}]}):
        done = verify(wrong)
        assert done.returncode == 1 and done.stderr.startswith("invalid: "), (str(wrong)[:200], done.stdout, done.stderr)
    assert verify(whole, "nonsense").returncode == 2
    assert auditor.run("audit", "verify-evidence", "--public-key", vkey, folder / "absent").returncode == 2


def new_log(folder, origin):
    """Another log's key, its vkey, and what signs a checkpoint with it."""
    key = folder / "log.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", key], check=True)
    public = subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout[-32:]
    identity = hashlib.sha256(origin.encode() + b"\n\x01" + public).digest()[:4]

    def sign(text):
        (folder / "note").write_text(text)
        signature = subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", folder / "note"], check=True, capture_output=True).stdout
        return text + f"\n\u2014 {origin} " + base64.b64encode(identity + signature).decode() + "\n"
    return f"{origin}+{identity.hex()}+" + base64.b64encode(b"\x01" + public).decode(), sign


def a_checkpoint_of_another_log(auditor, out, vkey, folder):
    """Of the same name, signed by another key: over this very tree, and over one of its own."""
    file = out / "checkpoint"
    whole = file.read_bytes()
    tree, _, _ = whole.decode().partition("\n\n")
    origin, size, _ = tree.split("\n")
    other, sign = new_log(folder, origin)
    file.write_text(sign(tree + "\n"))
    done = auditor.verify(out, vkey)
    assert done.returncode == 1 and done.stderr.startswith("invalid: "), done.stderr
    assert auditor.verify(out, other).returncode == 0, "whoever trusts the other key is shown the same tree"
    file.write_text(sign(f"{origin}\n{size}\n" + base64.b64encode(bytes(32)).decode() + "\n"))
    for key in (vkey, other):
        done = auditor.verify(out, key)
        assert done.returncode == 1 and done.stderr.startswith("invalid: "), done.stderr
    file.write_bytes(whole)
    assert auditor.verify(out, other).returncode == 1 and auditor.verify(out, vkey).returncode == 0


def a_clock_that_was_set_back(plane, auditor, folder):
    """A log of two events, made and signed here, the second of an earlier time than the first."""
    import hmac
    origin = "example.com/log"
    vkey, sign = new_log(folder, origin)
    events, hashes = [], []
    told = log_of(plane, "/events?first=0")[1]["items"][:2]
    for leaf, (event, at) in enumerate(zip(told, ("2026-11-24T10:00:00.000Z", "2026-11-24T09:59:59.000Z"))):
        body, salt = body_of_wire({**event, "at": at}), bytes(32)
        commitment = base64.b64encode(hmac.new(salt, body.encode(), hashlib.sha256).digest()).decode()
        entry = f"strongroom/audit-leaf/v1\n{event['id']}\n{commitment}\n"
        hashes.append(hashlib.sha256(b"\x00" + entry.encode()).digest())
        events.append({"leaf": leaf, "salt": base64.b64encode(salt).decode(), "body": body})
    for event, other in zip(events, hashes[::-1]):
        event["proof"] = [base64.b64encode(other).decode()]
    root = base64.b64encode(hashlib.sha256(b"\x01" + hashes[0] + hashes[1]).digest()).decode()
    note = sign(f"{origin}\n2\n{root}\n")
    file = folder / "clock.json"
    file.write_text(json.dumps({"strongroom_evidence": 1, "checkpoint": note, "events": events}))
    done = auditor.run("audit", "verify-evidence", "--public-key", vkey, file)
    assert done.returncode == 0 and "clock was set back before leaf 1" in done.stderr, (done.stdout, done.stderr)


def body_of_wire(event):
    """The body of an event as the API tells it (docs/formats/audit_log.md)."""
    body = {name: event[name] for name in ("action", "actor", "at", "decision", "grant_id", "id", "organization", "previous", "purpose", "reason",
                                           "request_id", "resource_id", "resource_kind", "resource_name", "resource_ref", "sequence", "subject")}
    body |= {name: event[name] for name in ("approval_id", "address", "client", "job") if event[name]}
    body |= {name: event[name] for name in ("before", "after") if name in event}
    body["version"] = 1
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def altered_files(auditor, out, vkey):
    """Every file of a bundle, changed by one bit, cut, and missing."""
    files = [file for file in sorted(out.rglob("*")) if file.is_file() and file.name != "log.vkey"]
    for file in files:
        whole = file.read_bytes()
        for wrong in (whole[:len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1:], whole[:-1], None):
            file.unlink()
            if wrong is not None:
                file.write_bytes(wrong)
            done = auditor.verify(out, vkey)
            if not (wrong is None and file.name == "events.jsonl"):  # Without it there is only the log to verify.
                assert done.returncode == 1 and done.stderr.startswith("invalid: "), (file, done.stdout, done.stderr)
            file.write_bytes(whole)
    for file in files:
        whole = file.read_bytes()
        gigabyte_of_garbage(file)
        done = auditor.verify(out, vkey)
        assert done.returncode == 1 and ("too long" if file.name == "events.jsonl" else "too large") in done.stderr, (file, done.stderr)
        file.write_bytes(whole)
    assert auditor.verify(out, vkey).returncode == 0
    garbage = out.parent / "garbage.json"
    gigabyte_of_garbage(garbage)
    done = auditor.run("audit", "verify-evidence", "--public-key", vkey, garbage)
    assert done.returncode == 1 and "this is no JSON" in done.stderr, done.stderr
    garbage.unlink()


def gigabyte_of_garbage(file):
    """Without a line break, and sparse."""
    with file.open("wb") as stream:
        stream.truncate(1 << 30)


def other_value(column, value):
    if isinstance(value, int):
        return value + 1000
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    if column == "decision":
        return "deny" if value == "allow" else "allow"
    return (value or "") + "x"


def without_triggers(base):
    for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        base.execute(f"DROP TRIGGER {name}")
    base.execute("PRAGMA foreign_keys = OFF")


def tampered(plane, auditor, vkey, what, change):
    """The database as `change` leaves it, served again: something must not fit."""
    whole = plane.folder / "whole.sqlite"
    original = plane.folder / "strongroom.sqlite"
    if not whole.exists():
        source = sqlite3.connect(original)
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.close()
        shutil.copy(original, whole)
    for rest in ("-wal", "-shm"):
        pathlib.Path(str(original) + rest).unlink(missing_ok=True)
    shutil.copy(whole, original)
    base = sqlite3.connect(original)
    without_triggers(base)
    change(base)
    base.commit()
    base.close()
    plane.start_server()
    done, out = auditor.export()
    whole = (out / "checkpoint").exists()  # Whatever became of what follows it.
    verified = auditor.verify(out, vkey) if whole else done
    found, why = verified.returncode != 0, verified.stderr.strip()
    plane.end_server()
    assert found, f"{what} was not found out"
    return why


def kept_for_a_day(plane, auditor, vkey):
    """What is older than the configuration keeps goes, by an event that names it; what is younger stays."""
    plane.end_server()
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite")) as base, base:
        guard = base.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_events_stay'").fetchone()[0]
        base.execute("DROP TRIGGER audit_events_stay")
        base.execute("UPDATE audit_events SET at = at - 2 * 86400000 WHERE sequence <= 3")
        base.execute(guard)
    plane.configure(audit_retention_days=1)
    plane.start_server()
    plane.until(lambda: plane.count("audit_events", "erased_by <> ''") == 3, "the old events to go")
    assert plane.count("audit_events", "erased_by <> '' AND subject || actor || resource_id || purpose <> ''") == 0
    assert plane.count("audit_events", "action = 'audit.retain'") == 1
    done, out = auditor.export()
    assert done.returncode == 0 and ", erased 3" in auditor.verify(out, vkey).stdout, done.stderr


def tamper_matrix(plane, auditor, vkey):
    """Every column of every table of the record and its log."""
    plane.end_server()
    plane.runner.terminate()
    plane.runner.wait(15)

    def change_column(table, key, column):
        def change(base):
            rows = base.execute(f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY {key}").fetchall()
            row = rows[min(3, len(rows) - 1)]
            base.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (other_value(column, row[1]), row[0]))
        return change
    said = {}
    for column in EVENT_COLUMNS:
        said[f"audit_events.{column}"] = tampered(plane, auditor, vkey, column, change_column("audit_events", "sequence", column))
    for column in ("leaf", "event", "salt", "commitment"):
        said[f"log_leaves.{column}"] = tampered(
            plane, auditor, vkey, column, lambda base, column=column: base.execute(
                f"UPDATE log_leaves SET {column} = ? WHERE leaf = 3",
                (1000 if column == "leaf" else other_value(column, base.execute(
                    f"SELECT {column} FROM log_leaves WHERE leaf = 3").fetchone()[0]),)))
    for column, value in (("level", 40), ("place", 1 << 40), ("hash", b"\x01" * 32), ("hash", b"\x01")):
        said[f"log_nodes.{column}"] = tampered(plane, auditor, vkey, column, lambda base, column=column, value=value: base.execute(
            f"UPDATE log_nodes SET {column} = ? WHERE level = 0 AND place = 3", (value,)))
    said["a missing event"] = tampered(plane, auditor, vkey, "missing event", lambda base: base.execute(
        "DELETE FROM audit_events WHERE sequence = 4"))
    said["a shortened table"] = tampered(plane, auditor, vkey, "shortened table", lambda base: (
        base.execute("DELETE FROM log_leaves WHERE leaf > 3"), base.execute("DELETE FROM audit_events WHERE sequence > 4")))
    said["two swapped events"] = tampered(plane, auditor, vkey, "swapped events", lambda base: (
        base.execute("UPDATE log_leaves SET event = 'x' WHERE leaf = 3"),
        base.execute("UPDATE log_leaves SET event = (SELECT id FROM audit_events WHERE sequence = 4) WHERE leaf = 4"),
        base.execute("UPDATE log_leaves SET event = (SELECT id FROM audit_events WHERE sequence = 5) WHERE leaf = 3")))
    said["an invented checkpoint"] = tampered(plane, auditor, vkey, "invented checkpoint", lambda base: base.execute(
        "UPDATE log_checkpoints SET note = replace(note, 'a', 'b')"))
    said["a checkpoint of another size"] = tampered(plane, auditor, vkey, "size", lambda base: base.execute(
        "UPDATE log_checkpoints SET size = size + 1 WHERE size = (SELECT max(size) FROM log_checkpoints)"))
    for what, why in said.items():
        assert why, what


def leaf_hash(entry):
    return hashlib.sha256(b"\0" + entry).digest()


def rebuilt(base, organization):
    """Whoever has the log's key and the database can make another log that fits itself."""
    base.execute("DELETE FROM log_nodes")
    base.execute("DELETE FROM log_checkpoints")
    rows = base.execute("SELECT event, commitment FROM log_leaves ORDER BY leaf").fetchall()
    row = [leaf_hash(b"strongroom/audit-leaf/v1\n" + event.encode() + b"\n" + base64.b64encode(commitment) + b"\n") for event, commitment in rows]
    level = 0
    while row:
        base.executemany("INSERT INTO log_nodes VALUES (?, ?, ?, ?)", [(organization, level, place, value) for place, value in enumerate(row)])
        row = [hashlib.sha256(b"\1" + row[i] + row[i + 1]).digest() for i in range(0, len(row) - 1, 2)]
        level += 1


def refused_by_the_witness(plane, auditor, vkey):
    """A fork by a stolen key verifies against itself; the witness remembers."""
    def watch(change, word):
        original = plane.folder / "strongroom.sqlite"
        for rest in ("-wal", "-shm"):
            pathlib.Path(str(original) + rest).unlink(missing_ok=True)
        shutil.copy(plane.folder / "whole.sqlite", original)
        base = sqlite3.connect(original)
        without_triggers(base)
        change(base)
        base.commit()
        base.close()
        log = plane.folder / "strongroomd.log"
        before = log.stat().st_size
        plane.start_server()
        plane.start_runner()
        plane.until(lambda: any("log_not_witnessed" in line and word in line for line in log.read_text()[before:].splitlines()), word)
        done, out = auditor.export()
        assert done.returncode == 0 and auditor.verify(out, vkey).returncode == 0, "a fork fits itself"
        plane.end_server()
        plane.runner.terminate()
        plane.runner.wait(15)

    def fork(base):
        salt, body = os.urandom(32), b""
        del body
        base.execute("UPDATE audit_events SET actor = 'nobody' WHERE sequence = 3")
        event = base.execute(
            f"SELECT {', '.join(EVENT_COLUMNS)} FROM audit_events WHERE sequence = 3").fetchone()
        fields = dict(zip(EVENT_COLUMNS, event))
        text = body_of(fields)
        import hmac
        base.execute("UPDATE log_leaves SET salt = ?, commitment = ? WHERE leaf = 2",
                     (salt, hmac.new(salt, text.encode(), hashlib.sha256).digest()))
        rebuilt(base, plane.org)

    def shorten(base):
        keep = base.execute("SELECT max(leaf) FROM log_leaves").fetchone()[0] - 2
        base.execute("DELETE FROM audit_events WHERE id IN (SELECT event FROM log_leaves WHERE leaf > ?)", (keep,))
        base.execute("DELETE FROM log_leaves WHERE leaf > ?", (keep,))
        rebuilt(base, plane.org)
    watch(fork, "rewritten, or forked")
    watch(shorten, "shorter than it was")


def body_of(fields):
    """docs/formats/audit_log.md, written by somebody else than the server."""
    import datetime
    at = datetime.datetime.fromtimestamp(fields["at"] / 1000, datetime.timezone.utc)
    later = ("approval_id", "address", "client", "job")
    body = {name: value for name, value in fields.items()
            if name != "erased_by" and not (name in ("before", "after") and value is None) and not (name in later and value == "")}
    body["at"] = at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"
    body["version"] = 1
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def refusals(plane):
    size = int(log_of(plane, "/checkpoint")[1].splitlines()[1])
    for rest, expected in ((f"/inclusion?leaf={size}&size={size}", 404), (f"/inclusion?leaf=0&size={size + 5}", 404),
                           ("/inclusion?leaf=-1&size=3", 400), ("/inclusion?leaf=0", 400), ("/inclusion?leaf=99999999999999999999&size=1", 400),
                           ("/consistency?older=0&newer=3", 400), (f"/consistency?older=1&newer={size + 1}", 404),
                           ("/tile/0/001", 404), ("/tile/0/000.p/0", 404), ("/tile/63/000", 404), ("/tile/entries/../../secrets", 400),
                           ("/tile/0/000.p/200", 404), ("/events?first=x", 400)):
        status, _ = log_of(plane, rest)
        assert status == expected, (rest, status)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = parser.parse_args().build
    with Plane(build) as plane, tempfile.TemporaryDirectory() as folder:
        plane.sign_in_and_wait()
        auditor = Auditor(plane, pathlib.Path(folder))
        fill(plane)
        refusals(plane)
        vkey = log_of(plane)[1]["public_key"]
        out = exported(auditor, vkey)
        witnessed(plane, auditor, out, vkey)
        evidence_of_a_part(plane, auditor, vkey, pathlib.Path(folder))
        a_checkpoint_of_another_log(auditor, out, vkey, pathlib.Path(folder))
        a_clock_that_was_set_back(plane, auditor, pathlib.Path(folder))
        altered_files(auditor, out, vkey)
        tamper_matrix(plane, auditor, vkey)
        refused_by_the_witness(plane, auditor, vkey)
        plane.start_server()
    with Plane(build) as plane, tempfile.TemporaryDirectory() as folder:
        plane.sign_in_and_wait()
        auditor = Auditor(plane, pathlib.Path(folder))
        fill(plane)
        kept_for_a_day(plane, auditor, log_of(plane)[1]["public_key"])
    print("the record is verified, witnessed, and nothing altered passes")


main()
