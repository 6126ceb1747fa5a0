"""Secrets move between backends on the command line: shown first, moved with their history, gone on with after a failure; with YAML files and,
where it can be had, a real OpenBao. Whoever has met a secret before the move knows it again."""

import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from backend_story import backends, configure, reveal, said, write  # noqa: E402
from openbao import free_port, openbao  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

WHY = ("--purpose", "rotation", "--ticket", "OPS-7")


def ask(plane, sql, *values):
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite")) as base:
        return base.execute(sql, values).fetchall()


def write_warrant(plane, move, text):
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=20)) as base, base:
        base.execute("UPDATE move_secrets SET warrant = ? WHERE move = ?", (text, move))


def usage(run, name):
    return backends(run)[name]["usage"]["secrets"]


def shows_first(run):
    plan = run("backends", "move", "--from", "builtin", "--to", "files", "--dry-run", *WHY).decode().splitlines()
    assert len(plan) >= 2 and all(line.startswith(("left\t", "skipped\t", "  ends\t")) for line in plan), plan
    assert any("trash" in line for line in plan if line.startswith("skipped")), plan
    assert usage(run, "files") == 0 and run("backends", "moves").decode() == ""
    run("backends", "move", "--from", "builtin", "--to", "builtin", *WHY, expect=2)
    run("backends", "move", "--from", "builtin", "--to", "nowhere", *WHY, expect=3)
    run("backends", "move", "--from", "builtin", "--to", "files", "--secret", "absent", *WHY, expect=3)
    run("backends", "move", "--from", "builtin", "--to", "files", expect=2)


def moves_one(run, plane, folder, files):
    run("service", "secrets", "delete-version", "--group", "one", "--version", 1)
    run("team", "add", "readers")
    run("access", "give", "team/readers", "secret_reader", "secret/one")
    assert reveal(run, "one") == b"move-canary-1b"
    plan = json.loads(run("backends", "move", "--from", "builtin", "--to", "files", "--dry-run", "--json", *WHY))["secrets"]
    assert {one["slug"]: one["used_by"]["people"] for one in plan} == {"one": 1, "two": 0, "gone": 0}, plan
    assert "used by 1 person" in run("backends", "move", "--from", "builtin", "--to", "files", "--secret", "one", "--dry-run", *WHY).decode()
    told_so = run("backends", "move", "--from", "builtin", "--to", "files", "--secret", "one", *WHY).decode()
    assert "moved\tone" in told_so and "1 moved\t0 left\t0 failed" in told_so, told_so
    used = {name: one["usage"]["used_by"]["people"] for name, one in backends(run).items()}
    assert used == {"builtin": 0, "files": 1}, ("uses are where the secret is now", used)
    assert reveal(run, "one") == b"move-canary-1b", "known again, though it is another one now"
    kept = list(files.rglob("*.y*ml"))
    assert kept and not any(b"move-canary" in file.read_bytes() for file in kept)
    write(run, folder, "one", "move-canary-1c")
    assert reveal(run, "one") == b"move-canary-1c", "and written to as before"
    listed = json.loads(run("service", "secrets", "--output", "json"))["items"]
    assert [item["slug"] for item in listed].count("one") == 1, listed
    here = next(item for item in listed if item["slug"] == "one")["id"]
    roles = ask(plane, "SELECT relation FROM tuples WHERE object = ? AND user LIKE 'team:%'", f"secret:{here}")
    assert roles == [("secret_reader",)], roles
    numbers = ask(plane, "SELECT number, state FROM versions WHERE secret = ? ORDER BY number", here)
    assert numbers == [(1, "destroyed"), (2, "created"), (3, "created")], numbers


def believes_no_warrant_that_was_altered(run, plane):
    """A control plane that puts another secret under a known name has no custodian's word for it."""
    assert reveal(run, "two") == b"move-canary-2"
    run("backends", "move", "--from", "builtin", "--to", "files", "--secret", "two", *WHY)
    (move, text), = ask(plane, "SELECT move, warrant FROM move_secrets ORDER BY move DESC LIMIT 1")
    warrant = json.loads(text)
    swapped = warrant | {"from": warrant["to"], "to": warrant["from"]}
    older = warrant | {"at": "2020-01-01T00:00:00Z"}
    signature = warrant["signature"]
    forged = warrant | {"signature": signature[:20] + ("A" if signature[20] != "A" else "B") + signature[21:]}
    for other in (swapped, older, forged):
        write_warrant(plane, move, json.dumps(other))
        reveal(run, "two", expect=1)
    write_warrant(plane, move, text)
    assert reveal(run, "two") == b"move-canary-2"


def moves_all_in_two_goes(run, folder, bao):
    token, wrong = (pathlib.Path(folder) / name for name in ("token", "wrong"))
    token.write_text("root\n")
    wrong.write_text("move-canary-token\n")
    said(run, "backends", "create", "--name", "bao", "--kind", "openbao", "--setting", "mount=secret", "--endpoint-url", bao.url, "--credential",
         f"token=@{wrong}", expect=0)
    failed = said(run, "backends", "move", "--from", "files", "--to", "bao", *WHY, expect=1)
    assert "failed\tone" in failed and "--resume" in failed and "move-canary" not in failed, failed
    move = json.loads(run("backends", "moves", "--json"))[0]
    assert move["state"] == "running" and move["failed"] == 2, move
    assert reveal(run, "one") == b"move-canary-1c", "it stays where it was"
    said(run, "backends", "replace-credentials", "bao", "--credential", f"token=@{token}", expect=0)
    ended = run("backends", "move", "--resume", move["id"]).decode()
    assert "moved\tone" in ended and "\tdone\t" in ended, ended
    assert reveal(run, "one") == b"move-canary-1c"
    run("backends", "move", "--resume", move["id"])
    run("backends", "moves", "--cancel", move["id"], expect=1)


def moves_many(run, folder, files):
    """Those that a filter finds, as other deeds on many; one that cannot be read stays, and is gone on with."""
    bulk = ("service", "secrets", "bulk", "move")
    ours = (*bulk, "--filter", "many-", *WHY)
    for number in range(3):
        write(run, folder, f"many-{number}", f"move-canary-m{number}")
    (pathlib.Path(folder) / "many-prod.env").write_text("TOKEN=move-canary-mp\n")
    run("import", "--format", "dotenv", "--scope", "prod", pathlib.Path(folder) / "many-prod.env")
    before, stood = usage(run, "files"), set(files.rglob("*.yaml"))
    said(run, *bulk, "--to", "files", *WHY, expect=2)
    said(run, *ours, "--to", "nowhere", expect=3)
    said(run, *bulk, "--filter", "many-", "--to", "files", expect=2)
    assert "no secret" in said(run, *bulk, "--filter", "nothing-is-called-so", "--to", "files", *WHY, expect=1)
    shown = said(run, *bulk, "--filter", "many-", "--to", "files", "--dry-run", expect=0)
    assert "4 would be done\t0 left out" in shown and "production\t1 would be done" in shown, shown
    assert "not to 3" in said(run, *ours, "--to", "files", "--count", 3, expect=1)
    assert usage(run, "files") == before, "nothing has moved yet"
    moved = said(run, *ours, "--to", "files", "--except-production", "--count", 3, expect=0)
    assert "3 would be done\t1 left out" in moved and "Production was left out." in moved, moved
    assert all(f"moved\tmany-{number}" in moved for number in range(3)) and "3 moved\t0 left\t0 failed" in moved, moved
    assert usage(run, "files") == before + 3 and reveal(run, "many-1") == b"move-canary-m1"
    again = json.loads(run(*ours, "--to", "files", "--dry-run", "--json"))
    assert (again["left"], again["skipped"], again["reasons"][0]) == (1, 3, {"problem": "It is in that backend already.", "count": 3}), again
    more = pathlib.Path(folder) / "more"
    more.mkdir()
    run("backends", "create", "--name", "more", "--kind", "yaml_files", "--setting", f"folder={more}")
    assert "--from" in said(run, *ours, "--to", "more", expect=2), "they stand in two"
    lost = (set(files.rglob("*.yaml")) - stood).pop()
    lost.rename(lost.with_suffix(".away"))
    failed = said(run, *ours, "--from", "files", "--to", "more", expect=1)
    assert "1\tIt stands in another backend" in failed and failed.count("failed\tmany-") == 1 and "--resume" in failed, failed
    move = json.loads(run("backends", "moves", "--json"))[0]
    assert (move["state"], move["done"], move["failed"]) == ("running", 2, 1), move
    lost.with_suffix(".away").rename(lost)
    assert "3 moved\t0 left\t0 failed" in run("backends", "move", "--resume", move["id"]).decode()
    last = json.loads(run(*ours, "--from", "more", "--to", "files", "--json"))
    assert (last["state"], last["done"]) == ("done", 3) and reveal(run, "many-2") == b"move-canary-m2", last


def is_on_record(run):
    events = run("audit", "list", "--output", "json", "--limit", "200").decode().splitlines()
    actions = [json.loads(event)["action"] for event in events]
    assert {"move.start", "secret.move", "secret.arrive", "move.finish"} <= set(actions), actions


def says_nothing_to_others(run):
    key = run("iam", "apikey", "new", "--name", "looker", "--scope", "see_secrets").decode().strip()
    os.environ["STRONGROOM_API_KEY"] = key
    used = [one["usage"]["used_by"] for one in backends(run).values()]
    assert any(one["people"] == 1 for one in used) and not any(one["names"] for one in used), ("names are of the record", used)
    run("backends", "moves", expect=1)
    run("backends", "move", "--from", "builtin", "--to", "files", *WHY, expect=1)
    del os.environ["STRONGROOM_API_KEY"]


def main():
    port = free_port()
    with told() as (build, folder, plane), openbao(port) as bao:
        configure(plane, development=True, outbound_allow=[f"http://127.0.0.1:{port}"])
        await_runner(plane)
        run = Program(build, plane.folder)
        run("auth", "login")
        files = pathlib.Path(folder) / "store"
        files.mkdir()
        run("backends", "create", "--name", "files", "--kind", "yaml_files", "--setting", f"folder={files}")
        for name, value in (("one", "move-canary-1"), ("one", "move-canary-1b"), ("two", "move-canary-2"), ("gone", "move-canary-3")):
            write(run, folder, name, value)
        subprocess.run([run.path, "--profile-dir", run.profile, "service", "secrets", "delete", "--group", "gone"], check=True, capture_output=True)
        shows_first(run)
        moves_one(run, plane, folder, files)
        believes_no_warrant_that_was_altered(run, plane)
        if bao is not None:
            moves_all_in_two_goes(run, folder, bao)
        moves_many(run, folder, files)
        is_on_record(run)
        says_nothing_to_others(run)
        print("with OpenBao" if bao is not None else "without OpenBao: it cannot be installed here")


if __name__ == "__main__":
    main()
