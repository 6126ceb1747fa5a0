"""Keys on the command line: a second one is assigned and activated, everything is brought under it, and the first one can go; a transit key of a real
OpenBao when it is here, and what its revocation does."""

import json
import pathlib
import sqlite3
import sys
import contextlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
sys.path.insert(0, str(ROOT / "tests/server/backends"))

from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

VALUE = "keys-canary-4711"


def keys_of(run, *more):
    return json.loads(run("keys", *(more or ("list",)), "--json"))


def usage(keys):
    return {one["kek_id"]: one["versions"] for one in keys["usage"]}


def active(keys):
    return next(key["kek_id"] for key in keys["ring"]["keys"] if key["active"])


def reads(run, name):
    return run("service", "secrets", "get-value", "--group", name, "--name", "TOKEN").decode() == f"{VALUE}-{name}"


def write(run, folder, *names):
    for name in names:
        file = pathlib.Path(folder) / f"{name}.env"
        file.write_text(f"TOKEN={VALUE}-{name}\n")
        run("import", "--format", "dotenv", "--scope", "org", file)


def wrapped(plane):
    with contextlib.closing(sqlite3.connect(f"file:{plane.folder / 'strongroom.sqlite'}?mode=ro", uri=True)) as base:
        return {row[0]: row[1:] for row in base.execute("SELECT id, kek_id, wrapped_dek FROM versions")}


def sealed(plane):
    with contextlib.closing(sqlite3.connect(f"file:{plane.folder / 'strongroom.sqlite'}?mode=ro", uri=True)) as base:
        return base.execute("SELECT version, key, sealed FROM entries ORDER BY version, key").fetchall()


def a_second_key_takes_over(run, folder, plane):
    write(run, folder, "first", "second", "third")
    before = keys_of(run)
    old = active(before)
    assert usage(before) == {old: 3}, before
    new = run("keys", "assign", "--name", "Second", "--kind", "local").decode().strip()
    assert active(keys_of(run)) == old, "assigned is not activated"
    run("keys", "retire", old, expect=1)
    run("keys", "activate", "Second")
    write(run, folder, "fourth")
    keys = keys_of(run)
    assert active(keys) == new and usage(keys) == {old: 3, new: 1}, keys
    assert all(reads(run, name) for name in ("first", "fourth")), "both open"
    run("keys", "retire", old, expect=1)
    payloads, deks = sealed(plane), wrapped(plane)
    done = json.loads(run("keys", "rewrap", "--wait", "--json"))
    assert done["state"] == "done" and done["failed"] == 0 and done["remaining"] == 0 and done["done"] >= 3, done
    assert sealed(plane) == payloads, "no payload is touched"
    assert all(kek == new for kek, _ in wrapped(plane).values()) and wrapped(plane) != deks
    assert usage(keys_of(run)) == {new: 4}
    run("keys", "retire", old)
    assert old not in {key["kek_id"] for key in keys_of(run)["ring"]["keys"]}
    assert all(reads(run, name) for name in ("first", "second", "third", "fourth"))
    probed = keys_of(run, "status")
    by = probed["usage"][0]["used_by"]
    assert by["people"] == 1 and by["machines"] == 0 and len(by["names"]) == 1, by
    assert f"used by 1 person, 0 machines in 90 days: {by['names'][0]}" in run("keys", "status").decode()
    assert all(key.get("last_success") and not key.get("problem") for key in probed["ring"]["keys"]), probed
    actions = [json.loads(line)["action"] for line in run("audit", "list", "--output", "json", "--filter", "kind:key").splitlines()]
    for action in ("key.assign", "key.activate", "key.rewrap_start", "key.rewrap_finish", "key.retire"):
        assert action in actions, (action, actions)


def outlives_a_kill(run, folder, plane):
    """The control plane dies with a part of the versions under the new key, and goes on where it was."""
    names = [f"many-{number}" for number in range(20)]
    write(run, folder, *names)
    old, count = active(keys_of(run)), len(wrapped(plane))
    assert count > 15, "more than one batch"
    new = run("keys", "assign", "--name", "Third", "--kind", "local").decode().strip()
    run("keys", "activate", "Third")
    payloads = sealed(plane)
    run("keys", "rewrap", "--per-second", "3")
    under = lambda key: sum(kek == key for kek, _ in wrapped(plane).values())  # noqa: E731
    plane.until(lambda: under(new) > 0, "the first batch")
    assert under(new) < count, "in the middle"
    plane.server.kill()
    plane.server.wait(30)
    log = plane.folder / "runner/runner.log"
    before = log.read_text().count("tunnel_connected")
    plane.start_server()
    plane.until(lambda: log.read_text().count("tunnel_connected") > before, "the runner")
    run("auth", "login")  # Its address is another one now.
    keks = [kek for kek, _ in wrapped(plane).values()]
    assert len(keks) == count and set(keks) <= {old, new}, "nothing is lost"
    assert all(reads(run, name) for name in (names[0], names[-1], "first")), "both keys open"
    newest = lambda: json.loads(run("keys", "rewraps", "--json").splitlines()[0])  # noqa: E731
    plane.until(lambda: newest()["state"] == "done", "the rest", 60)
    done = newest()
    assert done["done"] == count and done["failed"] == 0 and done["remaining"] == 0, done
    assert under(new) == count and sealed(plane) == payloads and usage(keys_of(run)) == {new: count}
    assert all(reads(run, name) for name in (names[0], names[-1], "first"))


def bad_wishes_change_nothing(run, folder, plane):
    before = keys_of(run)
    secret = pathlib.Path(folder) / "credential"
    secret.write_text("s.credential-canary")
    for wish, code in ((("--kind", "floppy"), 2), (("--kind", "local", "--setting", "path=/etc"), 2),
                       (("--kind", "openbao_transit", "--credential", "token=on-the-line"), 2),
                       (("--kind", "openbao_transit", "--credential", "token=@" + str(folder) + "/absent"), 2),
                       (("--kind", "openbao_transit", "--setting", "address=https://127.0.0.1:1", "--setting", "key=k",
                         "--credential", f"token=@{secret}"), 1)):
        told = run("keys", "assign", "--name", "Bad", *wish, expect=code)
        assert b"canary" not in told
    run("keys", "activate", "nowhere", expect=3)
    assert keys_of(run) == before


def story(run, folder, plane):
    run("auth", "login")
    a_second_key_takes_over(run, folder, plane)
    outlives_a_kill(run, folder, plane)
    bad_wishes_change_nothing(run, folder, plane)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
