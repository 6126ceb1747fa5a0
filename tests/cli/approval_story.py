"""What needs somebody else, on the command line: a version destroyed for good, an emergency ended and reviewed."""

import contextlib
import os
import pathlib
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from ids import new_id  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402


def become(run, name):
    run("auth", "logout")
    os.environ["STRONGROOM_TEST_USER"] = name
    run("auth", "login")


def add_carol(plane):
    """An administrator who may reveal; with alice's password."""
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
        base.execute("INSERT INTO accounts (subject, username, name, password, created_at) "
                     "SELECT 'carol', 'carol', 'Carol', password, created_at FROM accounts WHERE username = 'alice'")
        org = base.execute("SELECT id FROM organizations").fetchone()[0]
        member = new_id()
        base.execute("INSERT INTO members VALUES (?, ?, 'builtin|carol', 'Carol', 'person', 1)", (member, org))
        for relation in ("identity", "admin", "secret_reader"):
            base.execute("INSERT INTO tuples VALUES (?, ?, ?, ?)", (org, "organization:" + org, relation, "user:" + member))


def destroys_with_a_second_person(run):
    version = ("--group", "sample", "--version", "1")
    why = ("--purpose", "other", "--note", "leaked in a paste")
    run("service", "secrets", "destroy-version", *version, *why, expect=1)
    run("service", "secrets", "delete-version", "--group", "sample", "--version", "0", expect=2)
    run("service", "secrets", "delete-version", "--group", "absent", "--version", "1", expect=3)
    run("service", "secrets", "delete-version", *version)
    request = run("service", "secrets", "destroy-version", *version, *why, expect=4).decode().strip()
    run("approvals", "approve", request, expect=1)
    become(run, "carol")
    assert request in run("approvals", "list").decode()
    run("approvals", "approve", request, "--note", "agreed")
    become(run, "alice")
    assert "\tapproved\tdestroy\t" in run("approvals", "list").decode()
    run("service", "secrets", "destroy-version", *version, *why, expect=1)


def reviews_an_emergency_of_somebody_else(run):
    emergency = ("break-glass", "other", "--ticket", "INC-4821", "--reason", "payment outage, nobody else is up")
    run("break-glass", expect=2)
    run("break-glass", "other", "--ticket", "INC-4821", expect=2)
    run(*emergency, "--minutes", "31", expect=2)
    glass = run(*emergency, "--minutes", "10").decode().strip()
    run(*emergency, expect=1)
    assert f"{glass}\topen until " in run("break-glass", "list").decode()
    assert run("service", "secrets", "get-value", "--group", "other", "--name", "TOKEN") == b"glass-canary-1"
    become(run, "carol")
    review = ("break-glass", "review", glass, "--remark", "The outage was real.")
    run(*review, expect=2)
    run(*review, "--finding", "perhaps", expect=2)
    run(*review, "--finding", "justified", expect=1)
    become(run, "alice")
    run("break-glass", "end", glass)
    run("break-glass", "end", glass, expect=1)
    run("break-glass", "end", "no-such-emergency", expect=3)
    run(*review, "--finding", "justified", expect=1)
    become(run, "carol")
    done = [line.split("\t")[2] for line in run("break-glass", "activity", glass).decode().splitlines()]
    assert done[0] == "break_glass.open" and "value.reveal" in done and done[-1] == "break_glass.end", done
    run(*review, "--finding", "justified")
    run(*review, "--finding", "misuse", expect=1)
    assert f"{glass}\tjustified\t" in run("break-glass", "list").decode()


def asks_for_what_is_not_seen(run):
    why = ("--purpose", "debug", "--note", "payments fail without it")
    run("access", "request", "two words", *why, expect=2)
    run("access", "request", "sample", expect=2)
    become(run, "alice")
    there, nowhere = (run("access", "request", path, *why).decode().strip() for path in ("sample", "/nowhere"))
    run("access", "request", "sample", *why, expect=1)
    listed = run("approvals", "list").decode()
    assert f"{there}\twaiting\treveal\tsample\t" in listed and f"{nowhere}\twaiting\treveal\tnowhere/\t" in listed, listed
    run("approvals", "withdraw", nowhere)


def story(run, folder, plane):
    run("auth", "login")
    for name, value in (("sample", "glass-canary-0"), ("other", "glass-canary-1")):
        file = pathlib.Path(folder) / f"{name}.env"
        file.write_text(f"TOKEN={value}\n")
        run("import", "--format", "dotenv", "--scope", "org", file)
    add_carol(plane)
    destroys_with_a_second_person(run)
    reviews_an_emergency_of_somebody_else(run)
    asks_for_what_is_not_seen(run)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
