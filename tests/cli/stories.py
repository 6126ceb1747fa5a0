"""The command line as scripts use it: exit codes, undecorated values, a dry run that does nothing; with a real keyring."""

import json
import pathlib
import subprocess
import sys
import os

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402
from told import await_runner, told  # noqa: E402

SAMPLE = "# made for this test\nexport API_TOKEN=cli-canary-0815\nGREETING=\"Grüße, 世界\"\nEMPTY=\n"


class Program:
    def __init__(self, build, profile):
        self.path = pathlib.Path(build) / "bin/strongroomctl"
        self.profile = profile

    def __call__(self, *arguments, expect=0):
        done = subprocess.run([self.path, "--profile-dir", self.profile, *map(str, arguments)], capture_output=True, timeout=120)
        assert done.returncode == expect, (arguments, done.returncode, done.stdout[-300:], done.stderr[-300:])
        return done.stdout


def differences(run, folder):
    old, new, same = (pathlib.Path(folder) / name for name in ("old", "new", "same"))
    old.write_text("a\nb\nc\n")
    new.write_text("a\nB\nc\nd")
    same.write_text("a\nb\nc\n")
    real = subprocess.run(["diff", "-u", old, new], capture_output=True).stdout.split(b"\n", 2)[2]
    assert run("diff", old, new, expect=1).split(b"\n", 2)[2] == real
    assert run("diff", old, same) == b""
    rows = json.loads(run("diff", "--side-by-side", "--json", old, new, expect=1))["rows"]
    assert [row["kind"] for row in rows] == ["same", "changed", "same", "added"], rows
    run("diff", old, pathlib.Path(folder) / "absent", expect=2)
    run("diff", expect=2)


def secrets(run, folder):
    run("service", "secrets", expect=1)
    device = run("auth", "device")
    assert len(device.strip()) == 43, device
    run("auth", "login")
    assert run("auth", "device") == device
    assert run("auth", "status").strip() == b"Alice"
    file = pathlib.Path(folder) / "sample.env"
    file.write_text(SAMPLE)
    plan = json.loads(run("import", "--format", "dotenv", "--dry-run", "--json", "--scope", "prod", file))
    assert plan["items"][0]["added"] == ["API_TOKEN", "GREETING", "EMPTY"], plan
    assert json.loads(run("service", "secrets", "--output", "json"))["items"] == []
    run("import", "--format", "dotenv", "--scope", "prod", file)
    files = sorted((ROOT / "../shared/data/env").glob("*.env"))
    for real in files:
        run("import", "--format", "dotenv", "--scope", "org", real)
    listed = json.loads(run("service", "secrets", "--output", "json"))["items"]
    assert len(listed) == 1 + len(files), [item["slug"] for item in listed]
    wish = ("service", "secrets", "get-value", "--group", "sample", "--name")
    assert run(*wish, "API_TOKEN") == b"cli-canary-0815"
    assert run(*wish, "GREETING") == "Grüße, 世界".encode()
    assert run(*wish, "EMPTY") == b""
    run(*wish, "ABSENT", expect=3)
    run(*wish, "API_TOKEN", "--purpose", "other", expect=2)
    run("service", "secrets", "get-value", "--group", "absent", "--name", "A", expect=3)
    upsert(run, folder)
    sops(run, folder)
    bad = pathlib.Path(folder) / "bad.env"
    bad.write_bytes(b"A=caf\xe9\n")
    run("import", "--format", "dotenv", "--scope", "org", bad, expect=2)
    run("import", "--format", "dotenv", "--scope", "nowhere", file, expect=2)
    large = pathlib.Path(folder) / "large.env"
    large.write_text("A=" + "x" * (2 << 20))
    run("import", "--format", "dotenv", "--scope", "org", large, expect=2)
    run("auth", "logout")
    run("service", "secrets", expect=1)
    assert run("auth", "device") == device


def sops(run, folder):
    """Values out of a sealed file into secrets, and of a secret into a sealed file."""
    keys, plain, sealed, out = (pathlib.Path(folder) / name for name in ("age.txt", "stack.plain.yaml", "stack.yaml", "out.yaml"))
    run("age", "keygen", "-o", keys)
    recipient = run("age", "keygen", "-y", keys).decode().strip()
    os.environ["SOPS_AGE_KEY_FILE"] = str(keys)
    plain.write_text("db:\n  user: admin\n  password: cli-canary-0815\n  hosts: [a, b]\nmail:\n  port: 25\nlone: x\nnone: null\n")
    run("sops", "encrypt", "--age", recipient, "--output", sealed, plain)
    plain.unlink()
    wish = ("import", "--format", "sops", "--scope", "dev")
    plan = json.loads(run(*wish, "--dry-run", "--json", sealed))
    assert sorted((item["slug"], *item["added"]) for item in plan["items"]) == [
        ("db", "user", "password", "hosts.0", "hosts.1"), ("mail", "port"), ("stack", "lone")], plan
    run(*wish, "--only", '["db"]', "--only", '["lone"]', sealed)
    value = ("service", "secrets", "get-value", "--scope", "dev", "--group")
    assert run(*value, "db", "--name", "password") == b"cli-canary-0815"
    assert run(*value, "stack", "--name", "lone") == b"x"
    run(*value, "mail", "--name", "port", expect=3)
    run(*wish, "--only", "db", sealed, expect=2)
    run("export", "--format", "sops", "--scope", "dev", "--group", "db", "--age", recipient, "--purpose", "other", out, expect=2)
    assert not out.exists()
    run("export", "--format", "sops", "--scope", "dev", "--group", "db", "--age", recipient, out)
    assert b"cli-canary-0815" not in out.read_bytes()
    assert run("sops", "decrypt", "--extract", '["db"]["password"]', out) == b"cli-canary-0815"
    run("export", "--format", "sops", "--group", "sample", "--name", "GREETING", sealed)
    assert run("sops", "decrypt", "--extract", '["sample"]["GREETING"]', sealed) == "Grüße, 世界".encode()
    assert run("sops", "decrypt", "--extract", '["mail"]["port"]', sealed) == b"25\n"
    spoilt = sealed.read_bytes().replace(b"user: ENC", b"name: ENC")
    sealed.write_bytes(spoilt)
    run(*wish, sealed, expect=1)


def upsert(run, folder):
    """A script stands for the person at the editor; it says what it saw of the file."""
    editor, seen = pathlib.Path(folder) / "editor.sh", pathlib.Path(folder) / "seen"
    os.environ["EDITOR"] = f"sh {editor}"
    os.environ.pop("VISUAL", None)

    def edit(script, *arguments, expect=0):
        editor.write_text(f'stat -f -c %T "$1" >{seen}; stat -c %a "$1" >>{seen}; cat "$1" >>{seen}; touch "$1~"\n{script}\n')
        run("service", "secrets", "upsert", *arguments, expect=expect)
        storage, mode, form = seen.read_text().split("\n", 2)
        assert storage == "tmpfs" and mode == "600", (storage, mode)
        return form

    new = "group: Pay roll\nscope: dev\nentries:\n  TOKEN: cli-canary-0815\n  URL: https://pay.example\n"
    edit(f"printf '{new}' >\"$1\"")
    value = ("service", "secrets", "get-value", "--group", "pay-roll", "--name")
    assert run(*value, "TOKEN") == b"cli-canary-0815"
    form = edit("sed -i 's/URL: !keep/URL: changed/; s/^note:.*/note: moved/' \"$1\"", "--group", "pay-roll")
    assert "TOKEN: !keep" in form and "URL: !keep" in form and "cli-canary" not in form, form
    assert (run(*value, "TOKEN"), run(*value, "URL")) == (b"cli-canary-0815", b"changed")
    edit("true", "--group", "pay-roll")
    edit("false", "--group", "pay-roll", expect=1)
    edit("echo 'entries: [' >>\"$1\"", "--group", "pay-roll", expect=2)
    edit(f"printf '{new}' >\"$1\"", expect=1)
    edit("printf 'group: x\\nentries:\\n  A: !keep\\n' >\"$1\"", expect=2)
    edit("sed -i 's/^scope:.*/scope: prod/' \"$1\"", "--group", "pay-roll", expect=2)
    versions = json.loads(run("service", "secrets", "--filter", "pay-roll", "--output", "json"))["items"][0]["current_version"]
    assert versions == 2, versions
    # Tests beside this one have their own there, for a moment.
    places = [pathlib.Path(place) for place in ("/dev/shm", os.environ.get("XDG_RUNTIME_DIR", "/dev/shm"))]
    Embedded.until(lambda: not any(list(place.glob("strongroom-*")) for place in places), "nothing to be left behind")

    delete = ("service", "secrets", "delete", "--group", "pay-roll")
    run(*delete, "--name", "ABSENT", expect=3)
    run(*delete, "--name", "URL")
    run(*value, "URL", expect=3)
    assert run(*value, "TOKEN") == b"cli-canary-0815"
    run(*delete, "--name", "TOKEN", expect=2)
    run(*delete)
    run(*delete, expect=3)


def main():
    with told() as (build, folder, plane):
        run = Program(build, plane.folder)
        plane.until((plane.folder / "ready.json").exists, "the control plane")
        differences(run, folder)
        await_runner(plane)
        secrets(run, folder)
        for file in plane.folder.rglob("*"):
            assert not file.is_file() or b"cli-canary-0815" not in file.read_bytes(), f"{file} holds a value"
    print("every story ended as told")


if __name__ == "__main__":
    main()
