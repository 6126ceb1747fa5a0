"""One deed on many secrets on the command line: five thousand of them, shown first, done, and taken back; and what is refused."""

import contextlib
import json
import pathlib
import sqlite3
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from ids import new_id  # noqa: E402
from approval_story import add_carol, become  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

COPY = ("INSERT INTO secrets (id, organization, environment, slug, name, description, labels, owner, backend, state, revision, current_version, key_count, "
        "created_at, updated_at, created_by, updated_by) SELECT ?, organization, environment, ?, ?, description, labels, owner, backend, state, revision, "
        "0, 0, created_at, updated_at, created_by, updated_by FROM secrets WHERE slug = 'pattern'")


def many(plane, folder, run, count):
    file = pathlib.Path(folder) / "pattern.env"
    file.write_text("TOKEN=bulk-canary-1\n")
    run("import", "--format", "dotenv", "--scope", "prod", file)
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
        for number in range(count):
            base.execute(COPY, (new_id(), f"legacy-{number:05}", f"Legacy {number:05}"))


def listed(run, text):
    return json.loads(run("service", "secrets", "--filter", text, "--output", "json"))["items"]


def said(run, *words, expect):
    done = subprocess.run([run.path, "--profile-dir", run.profile, "service", "secrets", "bulk", *map(str, words)], capture_output=True, text=True,
                          timeout=300)
    assert done.returncode == expect, (words, done.returncode, done.stdout[-500:], done.stderr[-500:])
    return done.stdout + done.stderr


def facts(secrets):
    """What an undo brings back."""
    return sorted((one["id"], one["slug"], one["name"], one["labels"], one["owner"], one["current_version"]) for one in secrets)


def five_thousand_and_back(run):
    before = facts(listed(run, "legacy-"))
    assert len(before) == 5000
    shown = said(run, "trash", "--filter", "legacy-", "--dry-run", expect=0)
    assert "5000 would be done\t0 left out" in shown and "production\t5000 would be done" in shown, shown
    assert len(listed(run, "legacy-")) == 5000, "a dry run does nothing"
    refused = said(run, "trash", "--filter", "legacy-", expect=2)
    assert "--count 5000" in refused, refused
    assert "not to 4999" in said(run, "trash", "--filter", "legacy-", "--count", 4999, expect=1)
    done = said(run, "trash", "--filter", "legacy-", "--count", 5000, "--reason", "cleanup Q4", expect=0)
    assert "5000 done\t0 left\t0 failed" in done and "undo" in done, done
    assert listed(run, "legacy-") == []
    bulk = json.loads(said(run, "list", "--json", expect=0))[0]
    assert bulk["deed"] == "trash" and bulk["reason"] == "cleanup Q4", bulk
    back = said(run, "turn", bulk["id"], "undo", expect=0)
    assert "5000 done" in back, back
    assert facts(listed(run, "legacy-")) == before


def labels_owners_and_the_trash(run):
    said(run, "label", "--filter", "legacy-0000", "--add", "legacy", "--add", "q4", expect=0)
    assert all(one["labels"] == ["legacy", "q4"] for one in listed(run, "legacy-0000"))
    said(run, "label", "--filter", "legacy-0000", "--remove", "q4", expect=0)
    said(run, "owner", "--filter", "legacy-0000", "--owner", "payments", expect=0)
    assert all((one["labels"], one["owner"]) == (["legacy"], "payments") for one in listed(run, "legacy-0000"))
    said(run, "trash", "--filter", "legacy-0000", "--scope", "prod", "--json", expect=0)
    assert listed(run, "legacy-0000") == []
    said(run, "restore", "--filter", "legacy-0000", expect=0)
    assert len(listed(run, "legacy-0000")) == 10
    last = json.loads(said(run, "list", "--json", expect=0))[0]["id"]
    assert said(run, "turn", last, "show", expect=0) == "", "none failed"


def begins_rotations(run):
    done = said(run, "rotate", "--filter", "legacy-0001", "--reason", "yearly", expect=0)
    assert "10 done\t0 left\t0 failed" in done and "undo" not in done, done
    left_out = said(run, "rotate", "--filter", "legacy-0001", "--dry-run", expect=0)
    assert "0 would be done\t10 left out" in left_out and "is running, begun by" in left_out, left_out


def sets_rotation_policies(run):
    bulk = ("set-rotation-policy", "--filter", "legacy-0003")
    run("rotations", "policy", "set", "--group", "legacy-00030", "--every", 90, "--kind", "certificate", "--note", "The list")
    for bad in ((), ("--every", 0), ("--every", 3651), ("--every", 30, "--kind", "odd"), ("--every", 30, "--link", "http://x")):
        said(run, *bulk, *bad, expect=2)
    shown = said(run, *bulk, "--every", 30, "--dry-run", expect=0)
    assert "10 would be done\t0 left out" in shown and "9 without one of their own yet\t1 changed" in shown, shown
    assert "undo" in said(run, *bulk, "--every", 30, "--reason", "house rule", expect=0)
    last = json.loads(said(run, "list", "--json", expect=0))[0]
    assert (last["deed"], last["done"], last["rotation_policy"]) == ("set_rotation_policy", 10, {"period_days": 30}), last

    def policy(number):
        return json.loads(run("rotations", "policy", "show", "--group", f"legacy-0003{number}", "--json")).get("policy")

    assert (policy(0)["period_days"], policy(0)["kind"], policy(0)["note"]) == (30, "certificate", "The list"), "what was not said stays"
    again = said(run, *bulk, "--every", 30, "--kind", "other", "--dry-run", expect=0)
    assert "1 would be done\t9 left out" in again and "9\tIts rotation policy is that already." in again, again
    assert "10 done" in said(run, "turn", last["id"], "undo", expect=0)
    assert policy(0)["period_days"] == 90 and policy(1) is None
    gone = said(run, "remove-rotation-policy", "--filter", "legacy-0003", expect=0)
    assert "1 done\t0 left\t0 failed\t9 left out" in gone and policy(0) is None, gone


def destroys_with_a_second_person(run, plane):
    why = ("--reason", "left over from the old shop")
    said(run, "trash", "--filter", "legacy-0002", expect=0)
    said(run, "destroy", "--filter", "legacy-0002", "--count", 10, expect=2)
    refused = said(run, "destroy", "--filter", "legacy-0002", *why, expect=2)
    assert "gone for good" in refused and "--count 10" in refused, refused
    assert "not to 9" in said(run, "destroy", "--filter", "legacy-0002", *why, "--count", 9, expect=1)
    asked = json.loads(said(run, "destroy", "--filter", "legacy-0002", *why, "--count", 10, "--detach", "--json", expect=0))
    assert asked["state"] == "running" and asked["done"] == 0 and "other person" in asked["problem"], asked
    add_carol(plane)
    run("approvals", "approve", asked["approval"], expect=1)
    become(run, "carol")
    shown = said(run, "turn", asked["id"], "show", expect=0)
    assert shown.count("left\t") == 10 and "Legacy 00020" in shown, shown
    run("approvals", "approve", asked["approval"], "--note", "agreed")
    become(run, "alice")
    until = time.monotonic() + 120
    while (bulk := json.loads(said(run, "list", "--json", expect=0))[0])["state"] == "running":
        assert time.monotonic() < until, bulk
        time.sleep(0.2)
    assert (bulk["id"], bulk["done"], bulk["state"]) == (asked["id"], 10, "done"), bulk
    said(run, "turn", bulk["id"], "undo", expect=1)
    assert "0 would be done" in said(run, "restore", "--filter", "legacy-0002", "--dry-run", expect=0)


def bad_words(run):
    said(run, "trash", expect=2)
    said(run, "trash", "--filter", "nothing-is-called-so", expect=1)
    said(run, "label", "--filter", "legacy-0000", expect=2)
    said(run, "label", "--filter", "legacy-0000", "--add", "x" * 4096, expect=2)
    said(run, "owner", "--filter", "legacy-0000", expect=2)
    said(run, "trash", "--filter", "legacy-0000", "--scope", "nowhere", expect=2)
    left_out = said(run, "trash", "--filter", "legacy-0000", "--except-production", expect=1)
    assert "no secret" in left_out, left_out
    said(run, "turn", "no-id", "undo", expect=3)
    said(run, "turn", new_id(), "undo", expect=3)
    said(run, "turn", new_id(), "explode", expect=2)
    assert len(listed(run, "legacy-0000")) == 10


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        run = Program(build, plane.folder)
        run("auth", "login")
        many(plane, folder, run, 5000)
        for story in (five_thousand_and_back, labels_owners_and_the_trash, bad_words):
            story(run)
            print(story.__name__, flush=True)
        begins_rotations(run)
        sets_rotation_policies(run)
        destroys_with_a_second_person(run, plane)


if __name__ == "__main__":
    main()
