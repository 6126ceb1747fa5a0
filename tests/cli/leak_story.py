"""A string that leaked is looked for, and reused values are told, on the command line: who may, what is told, what stands on the record, what a
control plane that asks by itself comes to, and that the string is nowhere."""

import base64
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from approval_story import become  # noqa: E402
from compare_story import add_dave, events, write  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

LEAKED = "sk_live_9fQz7LmX2pRtK"
OLD = "compare-canary-0ldT0ken-5521"
ELSEWHERE = "never-was-here-T7xQ2"
WHY = ("--purpose", "incident", "--ticket", "INC-7")


def look(run, string, *arguments, expect=0):
    """The string comes by standard input: it is in no list of processes."""
    done = subprocess.run([run.path, "--profile-dir", run.profile, "leaked", *arguments], input=string.encode(), capture_output=True, timeout=120)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout[-400:], done.stderr[-400:])
    return done


def found(run, string, *arguments, expect=0):
    return json.loads(look(run, string, *WHY, "--json", *arguments, expect=expect).stdout)


def finds_what_is_ours(run):
    answer = found(run, LEAKED)
    assert [(one["name"], one["scope"], one["key"], one["version"], one["standing"], one["form"]) for one in answer["found"]] == [
        ("stripe", "prod", "TOKEN", 2, "in use", "as given"), ("stripe", "stage", "SAME", 1, "in use", "as given")], answer
    assert answer["left_out"] == 0 and answer["values"] >= 5 and answer["secrets"] == 3, answer
    old = found(run, OLD)["found"]
    assert [(one["name"], one["version"], one["standing"]) for one in old] == [("stripe", 1, "replaced")], old
    wrapped = found(run, base64.b64encode(LEAKED.encode()).decode() + "\n")["found"]
    assert {one["form"] for one in wrapped} == {"decoded from base64"} and len(wrapped) == 2, wrapped
    assert found(run, LEAKED + "\n", "--exact", expect=1)["found"] == []
    assert len(found(run, LEAKED, "--scope", "stage")["found"]) == 1
    assert found(run, ELSEWHERE, expect=1)["found"] == []
    text = look(run, LEAKED, *WHY).stdout.decode()
    assert "stripe (prod)  TOKEN  version 2  in use" in text, text


def refuses_guesses(run):
    for guess in ("1234567", "20261129", "password"):
        assert b"guess" in (said := look(run, guess, *WHY, expect=2).stderr) or b"8 bytes" in said, (guess, said)
    look(run, LEAKED, "--purpose", "other", expect=2)  # Its kind needs a note.
    look(run, LEAKED, *WHY, "--scope", "nowhere", expect=2)


def is_on_the_record(run):
    noted = events(run, "action:value.find")
    assert noted and all(one["decision"] == "allow" and "INC-7" in one["purpose"] for one in noted), noted[:2]
    assert not events(run, "action:value.reveal"), "nobody saw a value"


def tells_reuse(run):
    report = json.loads(run("reuse", "--json", expect=1))
    groups = [[(one["name"], one["scope"], one["key"]) for one in group] for group in report["groups"]]
    assert groups == [[("stripe", "prod", "TOKEN"), ("stripe", "stage", "SAME")]], report
    assert report["withheld"] == 0, report
    assert json.loads(run("reuse", "--scope", "prod", "--json"))["groups"] == []
    noted = events(run, "action:value.reuse")
    assert len(noted) >= 4 and {one["decision"] for one in noted} == {"allow"}, noted


def is_for_those_who_may(run, plane):
    add_dave(plane)
    become(run, "dave")  # Manages everything, and may reveal nothing.
    assert len(found(run, LEAKED)["found"]) == 2
    report = json.loads(run("reuse", "--json"))
    assert report["groups"] == [] and report["values"] == 0 and report["withheld"] == 3, report
    become(run, "alice")


def leaves_no_string(plane):
    shapes = [form(value.encode()) for value in (LEAKED, OLD, ELSEWHERE) for form in (bytes, base64.b64encode, lambda text: text.hex().encode())]
    for file in plane.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(shape in content for shape in shapes), file


def story(run, folder, plane):
    run("auth", "login")
    prod, stage = (pathlib.Path(folder) / f"{name}.env" for name in ("prod", "stage"))
    write(run, folder, "prod", "mailer", PASSWORD="p")
    for file, scope, text in ((prod, "prod", f"TOKEN={OLD}\nPORT=5432\n"), (prod, "prod", f"TOKEN={LEAKED}\nPORT=5432\n"),
                              (stage, "stage", f"SAME={LEAKED}\nPORT=5432\n")):
        file.write_text(text)
        run("import", "--format", "dotenv", "--scope", scope, "--secret", "stripe", file)
        file.unlink()
    finds_what_is_ours(run)
    refuses_guesses(run)
    is_on_the_record(run)
    tells_reuse(run)
    is_for_those_who_may(run, plane)
    leaves_no_string(plane)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder, plane)


if __name__ == "__main__":
    main()
