"""Secrets promoted on the command line: shown first, promoted with what the target has besides, made where they were not; who may, what stands
on the record, what happens to a conflict, and that no value is anywhere: not even in the memory of the program that has them promoted."""

import contextlib
import json
import pathlib
import sqlite3
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

import memory  # noqa: E402
from approval_story import become  # noqa: E402
from compare_story import add_dave, events  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

CANARY = "promote-canary"
WHY = ("--purpose", "deploy", "--ticket", "OPS-7")


def write(run, folder, scope, name, **values):
    file = pathlib.Path(folder) / f"{name}.env"
    file.write_text("".join(f"{key}={CANARY}-{value}\n" for key, value in values.items()))
    run("import", "--format", "dotenv", "--scope", scope, file)


def value(run, scope, name, key, expect=0):
    return run("get", name, "--env", scope, "--key", key, expect=expect).decode()


def said(run, *arguments, expect):
    """What stands on standard error."""
    done = subprocess.run([run.path, "--profile-dir", run.profile, *map(str, arguments)], capture_output=True, timeout=120)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout, done.stderr)
    return done.stderr.decode()


def shows_first(run):
    plan = run("promote", "stage/stripe", "stage/mailer", "--to", "prod", "--dry-run").decode()
    assert "version 1 there\tproduction" in plan and "new secret\tproduction" in plan, plan
    for line in ("  replaced\tTOKEN", "  replaced\tSAME", "  added\tURL", "  stays\tOLD", "  added\tPASSWORD"):
        assert line in plan.splitlines(), (line, plan)
    assert "env=prod" in plan and CANARY not in plan, plan
    compared = json.loads(run("promote", "stage/stripe", "--to", "prod", "--dry-run", "--compare", "--json", *WHY))
    one = compared["secrets"][0]
    assert one["keys"] == [{"name": "TOKEN", "step": "changed"}, {"name": "URL", "step": "added"}], one
    assert one["staying"] == ["OLD", "SAME"] and one["given"] and not one["created"], one
    assert value(run, "prod", "stripe", "TOKEN") == f"{CANARY}-live", "nothing was promoted"
    assert not events(run, "action:value.promote") and not events(run, "action:version.promote")


def wants_to_be_asked_rightly(run):
    run("promote", "stage/stripe", "--to", "prod", expect=2)
    run("promote", "stripe", "--to", "prod", *WHY, expect=2)
    run("promote", "stage/stripe", "--to", "nowhere", *WHY, expect=2)
    run("promote", "stage/stripe", "--to", "stage", *WHY, expect=2)
    run("promote", "stage/absent", "--to", "prod", *WHY, expect=3)
    run("promote", "stage/stripe", "--to", "prod", "--keys", "ABSENT", *WHY, expect=3)
    run("promote", "stage/stripe", "dev/stripe", "--to", "prod", *WHY, expect=3)
    run("promote", "stage/stripe", *WHY, expect=2)


def promotes_named_keys(run):
    told_of = run("promote", "stage/stripe", "--to", "prod", "--keys", "TOKEN", *WHY).decode()
    assert told_of.startswith("promoted\tsecret://") and "env=prod" in told_of and "version=2" in told_of, told_of
    assert value(run, "prod", "stripe", "TOKEN") == f"{CANARY}-test"
    assert value(run, "prod", "stripe", "OLD") == f"{CANARY}-1", "the target's own stays"
    value(run, "prod", "stripe", "URL", expect=3)
    assert value(run, "stage", "stripe", "TOKEN") == f"{CANARY}-test"


def makes_what_was_not_there(run):
    done = json.loads(run("promote", "stage/mailer", "--to", "prod", "--json", *WHY))
    one = done["secrets"][0]
    assert one["created"] and one["version"] == 1 and one["uri"].endswith("version=1"), one
    assert value(run, "prod", "mailer", "PASSWORD") == f"{CANARY}-p"
    again = run("promote", "stage/mailer", "--to", "prod", "--compare", "--dry-run", *WHY).decode()
    assert "nothing to promote" in again, again


def stands_on_the_record(run):
    looks, writes = (events(run, f"action:{action}") for action in ("value.promote", "version.promote"))
    assert len(looks) == len(writes) == 2, (looks, writes)
    assert all("OPS-7" in one["purpose"] and one["decision"] == "allow" for one in looks + writes), looks
    assert all(not one["action"].endswith("_failed") for one in looks + writes)
    history = run("audit", "list", "--limit", "1000").decode()
    assert CANARY not in history


def is_for_whoever_may_reveal(run, plane):
    add_dave(plane)
    become(run, "dave")
    plan = json.loads(run("promote", "stage/stripe", "--to", "prod", "--dry-run", "--json", expect=1))
    assert not plan["secrets"][0]["given"] and plan["secrets"][0]["why"], plan
    why = said(run, "promote", "stage/stripe", "--to", "prod", *WHY, expect=1)
    assert why.startswith("not promoted\tstripe\t"), why
    become(run, "alice")
    assert value(run, "prod", "stripe", "TOKEN") == f"{CANARY}-test"


def goes_on_after_a_refusal(run, plane, folder):
    """A slug that is taken in the trash keeps one of two from being promoted."""
    for name in ("first", "second"):
        write(run, folder, "stage", name, KEY=name)
    write(run, folder, "prod", "first", KEY="gone")
    with contextlib.closing(sqlite3.connect(plane.folder / "strongroom.sqlite", timeout=30)) as base, base:
        base.execute("UPDATE secrets SET state = 'deleted' WHERE slug = 'first' AND environment = "
                     "(SELECT id FROM environments WHERE slug = 'prod')")
    why = said(run, "promote", "stage/first", "stage/second", "--to", "prod", *WHY, expect=1)
    assert why.startswith("failed\tfirst\t"), why
    assert value(run, "prod", "second", "KEY") == f"{CANARY}-second"
    failed = events(run, "action:value.promote_failed")
    assert len(failed) == 1, failed


def holds_no_value(run, folder):
    """The program that has values promoted never has one: its memory is searched while it runs."""
    if memory.why_not():
        print("skipped:", memory.why_not())
        return
    names = [f"bulk{number}" for number in range(8)]
    for name in names:
        write(run, folder, "stage", name, KEY=f"of-{name}")
    program = subprocess.Popen([run.path, "--profile-dir", run.profile, "promote", *(f"stage/{name}" for name in names), "--to", "prod", *WHY],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    seen = False
    for _ in names[:5]:  # It is at work on the others for as long.
        assert program.stdout.readline().startswith(b"promoted\t"), program.communicate()
        found = memory.found(program.pid, [CANARY, names[0]])
        assert not any(text == CANARY for text, _ in found), found
        seen = seen or any(text == names[0] for text, _ in found)
    out, err = program.communicate()
    assert program.returncode == 0, (out, err)
    assert seen, "the search finds what the program may have"
    assert value(run, "prod", names[-1], "KEY") == f"{CANARY}-of-{names[-1]}"


def leaves_no_value(plane):
    for file in plane.folder.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file


def story(run, folder, plane):
    run("auth", "login")
    write(run, folder, "prod", "stripe", TOKEN="live", SAME="x", OLD="1")
    write(run, folder, "stage", "stripe", TOKEN="test", SAME="x", URL="u")
    write(run, folder, "stage", "mailer", PASSWORD="p")
    shows_first(run)
    wants_to_be_asked_rightly(run)
    promotes_named_keys(run)
    makes_what_was_not_there(run)
    stands_on_the_record(run)
    is_for_whoever_may_reveal(run, plane)
    goes_on_after_a_refusal(run, plane, folder)
    holds_no_value(run, folder)
    leaves_no_value(plane)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
