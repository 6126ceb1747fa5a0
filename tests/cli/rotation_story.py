"""A rotation on the command line, against the real control plane and runner: policy, what is due, steps with evidence, the old value in use, and the
value of before back again."""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from backend_story import reveal, said, write  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

CANARY = "rotation-canary"


def rotations(run, *words, expect=0):
    return run("rotations", *words, expect=expect).decode()


def sets_policies(run):
    assert rotations(run, "due") == ""
    assert rotations(run, "policy", "show", "--group", "stripe").startswith("no policy\tstripe\t")
    line = rotations(run, "policy", "set", "--group", "stripe", "--every", "10", "--kind", "api_key", "--note", "Dashboard, keys",
                     "--link", "https://source.example/keys")
    assert line.startswith("soon\tstripe\tevery 10 days\tapi_key\tdue "), line
    again = json.loads(rotations(run, "policy", "set", "--group", "stripe", "--every", "90", "--json"))
    assert again["state"] == "fresh" and again["policy"]["note"] == "Dashboard, keys", "what was not said stays"
    assert "begins with https://" in said(run, "rotations", "policy", "set", "--group", "stripe", "--every", "90", "--link", "ftp://x", expect=2)
    run("rotations", "policy", "set", "--group", "stripe", expect=2)
    run("rotations", "policy", "set", "--group", "stripe", "--every", "0", expect=2)
    run("rotations", "policy", "set", "--group", "absent", "--every", "9", expect=3)
    assert rotations(run, "due").splitlines()[0].split("\t")[1] == "stripe" and rotations(run, "due", "--state", "overdue") == ""
    assert json.loads(rotations(run, "due", "--state", "fresh", "--json"))[0]["slug"] == "stripe"


def inherits_defaults(run, folder):
    assert rotations(run, "policy", "default", "list") == ""
    line = rotations(run, "policy", "default", "set", "--scope", "org", "--every", "60", "--kind", "age_key")
    assert line.startswith("org\tevery 60 days\tage_key\tset by "), line
    write(run, folder, "mailer", f"{CANARY}-mailer")
    assert "every 60 days\tage_key" in rotations(run, "policy", "show", "--group", "mailer")
    assert "default of the organization" in rotations(run, "policy", "show", "--group", "mailer")
    assert "default of" not in rotations(run, "policy", "show", "--group", "stripe"), "its own goes first"
    kept = json.loads(rotations(run, "policy", "default", "set", "--scope", "org", "--every", "50", "--json"))
    assert kept[0]["policy"]["kind"] == "age_key", "what was not said stays"
    run("rotations", "policy", "default", "set", "--scope", "absent", "--every", "9", expect=2)
    run("rotations", "policy", "default", "set", "--every", "9", expect=2)
    assert rotations(run, "policy", "default", "remove", "--scope", "org") == ""
    assert rotations(run, "policy", "show", "--group", "mailer").startswith("no policy")
    run("rotations", "policy", "default", "remove", "--scope", "org", expect=3)


def rotates(run, folder):
    run("rotations", "status", "--group", "stripe", expect=3)
    begun = json.loads(rotations(run, "start", "--group", "stripe", "--json"))
    assert "Alice has begun" in said(run, "rotations", "start", "--group", "stripe", expect=1)
    run("rotations", "step", "deliver", "--group", "stripe", expect=1)
    run("rotations", "step", "dance", "--group", "stripe", expect=2)
    rotations(run, "step", "generate", "--group", "stripe")
    assert "stood before" in said(run, "rotations", "step", "set", "--group", "stripe", expect=2)
    assert reveal(run, "stripe") == f"{CANARY}-1".encode(), "and leaves a grant behind"
    write(run, folder, "stripe", f"{CANARY}-2")
    assert "version 2" in rotations(run, "step", "set", "--group", "stripe")
    rotations(run, "step", "deliver", "--id", begun["id"], "--note", "rollout 3 of 3")
    shown = rotations(run, "step", "verify", "--group", "stripe")
    assert "next\trevoke" in shown and "at the source\tDashboard, keys" in shown and "page\thttps://source.example/keys" in shown, shown
    assert rotations(run, "status").split("\t")[3] == "4 of 6 steps"
    return begun["id"]


def revokes(run, rotation):
    """Whoever looked at the old value may still hold a grant on it: then it takes the name and a reason."""
    uses = json.loads(rotations(run, "status", "--id", rotation, "--json"))["uses"]
    if uses:
        assert "may still be used" in said(run, "rotations", "step", "revoke", "--group", "stripe", expect=1)
        run("rotations", "step", "revoke", "--group", "stripe", "--override-name", "strip", "--override-reason", "leaked", expect=2)
    shown = rotations(run, "step", "revoke", "--group", "stripe", *(("--override-name", "stripe", "--override-reason", "leaked") if uses else ()))
    assert ("while in use: leaked" in shown) == bool(uses), shown
    assert "\tdone\tstripe\t6 of 6 steps" in rotations(run, "step", "close", "--group", "stripe")
    assert reveal(run, "stripe") == f"{CANARY}-2".encode() and rotations(run, "status") == ""
    run("rotations", "step", "close", "--id", rotation, expect=1)
    return bool(uses)


def takes_it_back(run, folder):
    rotations(run, "start", "--group", "stripe")
    rotations(run, "step", "generate", "--group", "stripe")
    write(run, folder, "stripe", f"{CANARY}-3")
    rotations(run, "step", "set", "--group", "stripe")
    run("rotations", "abort", "--group", "stripe", expect=2)
    ended = rotations(run, "abort", "--group", "stripe", "--note", "wrong account")
    assert "\taborted\t" in ended and "rolled back\twrong account" in ended, ended
    assert reveal(run, "stripe") == f"{CANARY}-2".encode()
    rotations(run, "start", "--group", "stripe")
    rotations(run, "step", "generate", "--group", "stripe")
    write(run, folder, "stripe", f"{CANARY}-5")
    rotations(run, "step", "set", "--group", "stripe")
    assert "rolled back" not in rotations(run, "abort", "--group", "stripe", "--note", "the rest by hand", "--keep-new")
    assert reveal(run, "stripe") == f"{CANARY}-5".encode()
    assert rotations(run, "policy", "remove", "--group", "stripe").startswith("no policy")
    assert rotations(run, "due") == ""


def is_on_record_without_values(run, plane):
    events = [json.loads(line) for line in run("audit", "list", "--output", "json", "--limit", "200").decode().splitlines()]
    actions = {event["action"] for event in events}
    assert {"rotation_policy.put", "rotation_policy.remove", "rotation.start", "rotation.set", "rotation.revoke", "rotation.close",
            "rotation.abort"} <= actions, actions
    for file in plane.folder.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        run = Program(build, plane.folder)
        run("auth", "login")
        write(run, folder, "stripe", f"{CANARY}-1")
        sets_policies(run)
        inherits_defaults(run, folder)
        rotation = rotates(run, folder)
        in_use = revokes(run, rotation)
        takes_it_back(run, folder)
        is_on_record_without_values(run, plane)
        print("the old value was in use" if in_use else "the old value was not in use")


if __name__ == "__main__":
    main()
