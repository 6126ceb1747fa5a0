"""The record on the command line: searched, followed from event to event, what somebody has seen, the jobs of pipelines, and events that
were erased for good with everybody able to see that they were, and nobody what they said; and a period of it as evidence."""

import contextlib
import datetime
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from approval_story import add_carol, become  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

READING = {"value.reveal", "grant.request", "audit.request_erase", "policy.try"}


def events(run, text, **environment):
    os.environ.update(environment)
    return [json.loads(line) for line in run("audit", "list", "--limit", "1000", "--output", "json", "--filter", text).splitlines()]


def write(run, folder, name, value):
    file = pathlib.Path(folder) / f"{name}.env"
    file.write_text(f"TOKEN={value}\n")
    run("import", "--format", "dotenv", "--scope", "org", file)


def reveal(run, name, *more):
    return run("service", "secrets", "get-value", "--group", name, "--name", "TOKEN", *more)


def finds_what_is_asked_for(run):
    reveal(run, "sample", "--purpose", "other", "--note", "needle in the record")
    revealed = events(run, "action:value.reveal")
    assert len(revealed) == 1 and revealed[0]["decision"] == "allow", revealed
    assert revealed[0]["address"] == "127.0.0.1" and revealed[0]["client"].startswith("strongroomctl/"), revealed
    assert [one["id"] for one in events(run, "action:reveal kind:secret actor:\"Alice\"")] == [revealed[0]["id"]]
    assert events(run, "needle action:reveal")[0]["id"] == revealed[0]["id"], "words are found in a purpose"
    assert events(run, "from:-1h until:-30m") == [] and len(events(run, "from:-1h action:reveal")) == 1
    assert events(run, "decision:deny") == []
    assert {one["action"] for one in events(run, "providerGroup")} == set(), "what nobody wrote is not found"
    whole = json.loads(run("audit", "show", revealed[0]["id"]))
    assert whole["log"]["leaf"] >= 0 and whole["grant_id"], whole
    for wrong in ("color:red", "decision:perhaps", "from:yesterday", "\"open", "x" * 1001):
        run("audit", "list", "--filter", wrong, expect=2)
    run("audit", "show", "no-such-event", expect=3)
    return revealed[0]


def keeps_every_state(run):
    """Each change has a snapshot, and each event leads to the one before it on its resource."""
    run("team", "add", "on-call", "--name", "On call")
    run("access", "give", "team/on-call", "viewer", "organization")
    run("access", "take", "team/on-call", "viewer", "organization")
    run("team", "remove", "on-call")
    run("sa", "create", "--name", "deployer")
    run("sa", "disable", "deployer")
    run("iam", "apikey", "new", "--name", "pipeline")
    run("iam", "apikey", "revoke", "pipeline")
    run("member", "invite", "--username", "dora", "--role", "viewer")
    everything = events(run, "")
    actions = {one["action"] for one in everything}
    for action in ("organization.create", "environment.create", "runner.admit", "secret.create", "team.add", "team.remove", "access.give",
                   "access.take", "service_account.create", "service_account.disable", "api_key.create", "api_key.revoke", "member.invite"):
        assert action in actions, (action, actions)
    for one in everything:
        assert one["has_snapshots"] or one["action"] in READING, one["action"]
    for one in everything:
        if one["has_snapshots"]:
            whole = json.loads(run("audit", "show", one["id"]))
            for side in ("before", "after"):
                assert whole.get(side, "kind: ").startswith("kind: "), whole
    in_the_end = [json.loads(run("audit", "show", one["id"])) for one in events(run, "action:session.sign_in")]
    assert in_the_end and all("kind: Session" in one["after"] and "state: open" in one["after"] and "before" not in one for one in in_the_end), in_the_end
    account = next(one for one in everything if one["action"] == "service_account.disable")
    whole = json.loads(run("audit", "show", account["id"]))
    assert "disabled: false" in whole["before"] and "disabled: true" in whole["after"], whole
    of_it = events(run, f"resource:{account['resource_id']}")
    assert len(of_it) == 2 and of_it[0]["previous"] == of_it[1]["id"] and of_it[1]["previous"] == "", of_it


def plans_what_to_rotate(run, folder, alice):
    told = run("audit", "exposure", alice, expect=1).decode()
    assert told.startswith("current\tsample\tTOKEN\tversion 1\t"), told
    write(run, folder, "sample", "record-canary-2")
    told = run("audit", "exposure", alice).decode()
    assert told.startswith("rotated\tsample\tTOKEN\tversion 1\t"), told
    assert run("audit", "exposure", "builtin|nobody") == b""
    assert json.loads(run("audit", "exposure", alice, "--json"))["keys"][0]["state"] == "rotated"


def follows_a_job(run):
    os.environ["STRONGROOM_JOB"] = "deploy/4711"
    reveal(run, "sample")
    run("job", "report", "deploy/4711", "--outcome", "failed", "--note", "tests")
    del os.environ["STRONGROOM_JOB"]
    of_it = events(run, "job:deploy/4711")
    assert [one["action"] for one in of_it] == ["job.report", "value.reveal", "grant.request"], of_it
    assert of_it[0]["purpose"] == "failed · tests"
    run("job", "report", "nothing", "--outcome", "failed", expect=2)
    run("job", "report", "deploy/1", "--outcome", "perhaps", expect=2)
    os.environ["STRONGROOM_JOB"] = "no job at all"
    reveal_refused = run("service", "secrets", expect=2)
    del os.environ["STRONGROOM_JOB"]
    assert reveal_refused == b""


def follows_what_changes(run, folder):
    key = run("iam", "apikey", "new", "--name", "tail", "--scope", "see_secrets").decode().strip()
    tail = subprocess.Popen([run.path, "--profile-dir", run.profile, "events", "tail", "--json", "--max-events", "1"], stdout=subprocess.PIPE, text=True,
                            env=os.environ | {"STRONGROOM_API_KEY": key})
    try:
        for number in range(60):  # Until it follows.
            write(run, folder, "sample", f"record-canary-t{number}")
            if tail.poll() is not None:
                break
        told = json.loads(tail.stdout.readline())
        assert told["action"] == "version.put" and told["resource_kind"] == "secret", told
        assert tail.wait(timeout=30) == 0
    finally:
        tail.kill()


def verify(run, folder, name, expect=0):
    out = pathlib.Path(folder) / name
    key = run("audit", "export", "--out", out).decode().strip()
    return run("audit", "verify", "--public-key", key, out, expect=expect).decode()


def makes_evidence(run, folder):
    """What the console makes: a PDF that others' tools find signed, events with proofs, and a line on the record that names the document."""
    out = pathlib.Path(folder) / "evidence"
    before = len(events(run, ""))
    for wrong in (("--from", "yesterday"), ("--from", "-1h", "--to", "-2h"), ("--from", "2999-01-01"), ("--from", "-1h\" actor:\"x")):
        run("audit", "evidence", *wrong, "--out", out, expect=2)
    key = run("audit", "evidence", "--from", "-1h", "--out", out).decode().strip()
    run("audit", "evidence", "--from", "-1h", "--out", out, expect=1)
    assert sorted(one.name for one in out.iterdir()) == ["evidence.json", "evidence.pdf"]
    assert all(one.stat().st_mode & 0o777 == 0o600 for one in out.iterdir())
    verified = run("audit", "verify-evidence", "--public-key", key, out / "evidence.json").decode()
    assert verified.startswith("valid ") and f", events {before}, erased 0" in verified, (verified, before)
    exported = events(run, "action:audit.export")
    assert len(exported) == 1, "what was refused is no export"
    document = (out / "evidence.pdf").read_bytes()
    assert document.startswith(b"%PDF") and hashlib.sha256(document).hexdigest() in json.loads(run("audit", "show", exported[0]["id"]))["after"]
    if shutil.which("pdfsig"):
        told = subprocess.run(["pdfsig", "-nocert", out / "evidence.pdf"], capture_output=True, text=True).stdout
        assert "Signature is Valid" in told and "Total document signed" in told and "Common Name: Alice" in told, told
        text = subprocess.run(["pdftotext", "-layout", out / "evidence.pdf", "-"], capture_output=True, text=True).stdout
        assert "value.reveal" in text and key in "".join(text.split()) and "record-canary" not in text, text[:600]
    text = (out / "evidence.json").read_text()
    assert "record-canary" not in text
    (out / "evidence.json").write_text(text.replace("value.reveal", "value.conceal"))
    run("audit", "verify-evidence", "--public-key", key, out / "evidence.json", expect=1)
    today = run("audit", "evidence", "--from", "2020-01-01", "--to", datetime.date.today().isoformat(), "--out", pathlib.Path(folder) / "today")
    assert today.decode().strip() == key
    nothing = pathlib.Path(folder) / "nothing"
    run("audit", "evidence", "--from", "2020-01-01", "--to", "2020-01-02", "--out", nothing)
    assert ", events 0" in run("audit", "verify-evidence", "--public-key", key, nothing / "evidence.json").decode()


def erases_for_good(run, folder, plane, event):
    why = ("--reason", "asked for by the person, ticket 12")
    run("audit", "erase", "--event", event["id"], "--reason", "short", expect=2)
    run("audit", "erase", "--event", "no-such-event", *why, expect=3)
    request = run("audit", "erase", "--event", event["id"], *why, expect=4).decode().strip()
    run("approvals", "approve", request, expect=1)
    become(run, "carol")
    run("approvals", "approve", request)
    become(run, "alice")
    erased = json.loads(run("audit", "show", event["id"]))
    assert erased["erased_by"] and erased["subject"] == "" and erased["purpose"] == "" and erased["action"] == "value.reveal", erased
    eraser = json.loads(run("audit", "show", erased["erased_by"]))
    assert eraser["action"] == "audit.erase" and event["id"] in eraser["after"] and eraser["approval_id"] == request, eraser
    assert [one["action"] for one in events(run, "needle")] == ["grant.request"], "what is erased is not found"
    assert ", erased 1" in verify(run, folder, "erased")
    run("audit", "erase", "--event", event["id"], *why, expect=1)
    run("audit", "erase", "--event", eraser["id"], *why, expect=1)


def erasing_behind_its_back_is_found_out(run, folder, plane):
    """As somebody with the database and no approval would: the row, and the trigger that guards it."""
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
        row = base.execute("SELECT id FROM audit_events WHERE action = 'job.report'").fetchone()[0]
        by = base.execute("SELECT id FROM audit_events WHERE action = 'audit.erase'").fetchone()[0]
        for statement in ("UPDATE audit_events SET actor = 'Mallory' WHERE id = ?", "DELETE FROM audit_events WHERE id = ?",
                          "UPDATE audit_events SET erased_by = 'x' WHERE id = ?"):
            with contextlib.suppress(sqlite3.IntegrityError):
                base.execute(statement, (row,))
                raise AssertionError(statement)
        base.execute("UPDATE audit_events SET subject = '', actor = '', resource_id = '', resource_name = '', purpose = '', grant_id = '', "
                     "request_id = '', reason = '', approval_id = '', address = '', client = '', job = '', before = NULL, after = NULL, "
                     "erased_by = ? WHERE id = ?", (by, row))
        base.execute("UPDATE log_leaves SET salt = x'' WHERE event = ?", (row,))
    out = pathlib.Path(folder) / "rewritten"
    key = run("audit", "export", "--out", out).decode().strip()
    run("audit", "verify", "--public-key", key, out, expect=1)


def story(run, folder, plane):
    run("auth", "login")
    write(run, folder, "sample", "record-canary-1")
    add_carol(plane)
    event = finds_what_is_asked_for(run)
    plans_what_to_rotate(run, folder, event["subject"])
    follows_a_job(run)
    follows_what_changes(run, folder)
    keeps_every_state(run)
    makes_evidence(run, folder)
    erases_for_good(run, folder, plane, event)
    erasing_behind_its_back_is_found_out(run, folder, plane)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
