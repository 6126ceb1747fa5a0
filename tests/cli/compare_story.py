"""Two environments compared on the command line, with their values: who may, what is told, what stands on the record, and that no value is anywhere."""

import contextlib
import json
import pathlib
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from approval_story import become  # noqa: E402
from ids import new_id  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

CANARY = "compare-canary"
WHY = ("--purpose", "other", "--note", "before the release")


def write(run, folder, scope, name, **values):
    file = pathlib.Path(folder) / f"{name}.env"
    file.write_text("".join(f"{key}={CANARY}-{value}\n" for key, value in values.items()))
    run("import", "--format", "dotenv", "--scope", scope, file)


def add_dave(plane):
    """Sees everything and may reveal nothing; with alice's password."""
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
        base.execute("INSERT INTO accounts (subject, username, name, password, created_at) "
                     "SELECT 'dave', 'dave', 'Dave', password, created_at FROM accounts WHERE username = 'alice'")
        org = base.execute("SELECT id FROM organizations").fetchone()[0]
        member = new_id()
        base.execute("INSERT INTO members VALUES (?, ?, 'builtin|dave', 'Dave', 'person', 1)", (member, org))
        for relation in ("identity", "admin"):
            base.execute("INSERT INTO tuples VALUES (?, ?, ?, ?)", (org, "organization:" + org, relation, "user:" + member))


def events(run, text):
    return [json.loads(line) for line in run("audit", "list", "--limit", "1000", "--output", "json", "--filter", text).splitlines()]


def tells_without_values(run):
    text = run("compare", "prod", "stage", expect=1).decode()
    assert "-    OLD:" in text and "value: hidden" in text and "compared" not in text, text
    assert not events(run, "action:value.compare"), "nothing was asked"
    run("compare", "prod", "prod")
    run("compare", "prod", expect=2)
    run("compare", "prod", "nowhere", expect=2)
    run("compare", "prod", "org", expect=2)
    run("compare", "prod", "stage", "--json", expect=2)


def tells_which_values_are_the_same(run):
    told_of = json.loads(run("compare", "prod", "stage", "--values", *WHY, "--json", expect=1))
    assert told_of == {"values": [{"group": "mailer", "name": "PASSWORD", "same": True},
                                  {"group": "stripe", "name": "SAME", "same": True},
                                  {"group": "stripe", "name": "TOKEN", "same": False}], "refused": []}, told_of
    text = run("compare", "prod", "stage", "--values", *WHY, expect=1).decode()
    assert "-      compared: other than in stage" in text and "+      compared: other than in prod" in text, text
    assert CANARY not in text, text
    noted = events(run, "action:value.compare")
    assert len(noted) == 8 and all(one["decision"] == "allow" and "before the release" in one["purpose"] for one in noted), noted
    assert not events(run, "action:value.reveal"), "nobody saw a value"


def is_for_whoever_may_reveal(run, plane):
    add_dave(plane)
    become(run, "dave")
    told_of = json.loads(run("compare", "prod", "stage", "--values", *WHY, "--json", expect=1))
    assert told_of["values"] == [] and [one["group"] for one in told_of["refused"]] == ["mailer", "stripe"], told_of
    become(run, "alice")
    denied = events(run, "action:value.compare decision:deny")
    assert len(denied) == 2 and {one["actor"] for one in denied} == {"Dave"}, denied


def leaves_no_value(plane):
    for file in plane.folder.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file


def story(run, folder, plane):
    run("auth", "login")
    write(run, folder, "prod", "stripe", TOKEN="live", SAME="x", OLD="1")
    write(run, folder, "stage", "stripe", TOKEN="test", SAME="x")
    write(run, folder, "prod", "mailer", PASSWORD="p")
    write(run, folder, "stage", "mailer", PASSWORD="p")
    tells_without_values(run)
    tells_which_values_are_the_same(run)
    is_for_whoever_may_reveal(run, plane)
    leaves_no_value(plane)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
