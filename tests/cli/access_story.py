"""Access on the command line: teams, roles, why and why not, with a real keyring."""

import csv
import io
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402


def story(run, folder):
    run("auth", "login")
    file = pathlib.Path(folder) / "sample.env"
    file.write_text("API_TOKEN=access-canary-1\n")
    run("import", "--format", "dotenv", "--scope", "prod", file)
    assert run("can-i", "reveal", "sample").strip() == b"yes"
    told = run("explain-access", "me", "reveal", "sample").decode()
    assert told.startswith("yes: Alice reveal secret sample"), told
    assert "Alice is owner of organization" in told, told
    run("can-i", "reveal", "no-such-secret", expect=1)
    run("can-i", "fly", "organization", expect=2)

    run("member", "add", "builtin|bob", "--name", "=Bob")
    run("member", "add", "bob", expect=2)
    run("team", "add", "sre", "--name", "On call")
    assert run("team", "list").decode().startswith("sre\tOn call"), run("team", "list")
    run("access", "give", "=Bob", "member", "team/sre")
    shown = run("access", "give", "team/sre", "secret_reader", "environment/prod", "--dry-run").decode()
    assert "+ =Bob\treveal\tenvironment Production" in shown, shown
    denied = run("explain-access", "=Bob", "reveal", "sample", expect=1).decode()
    assert "would take secret reader of environment Production" in denied, denied
    assert run("access", "give", "team/sre", "secret_reader", "environment/prod").decode() == shown
    why = json.loads(run("explain-access", "=Bob", "reveal", "sample", "--output", "json"))
    assert [step["kind"] for step in why["ways"][0]["steps"]].count("through") == 1, why

    listed = list(csv.reader(io.StringIO(run("secret", "access", "sample", "--output", "csv").decode())))
    assert listed[0] == ["name", "kind", "by"], listed
    assert ["'=Bob", "user", "team On call: secret reader of environment Production"] in listed, listed
    run("member", "suspend", "=Bob")
    assert "suspended" in run("member", "list").decode()
    assert "They are suspended." in run("explain-access", "=Bob", "reveal", "sample", expect=1).decode()
    run("member", "resume", "=Bob")
    run("access", "take", "me", "owner", "organization", expect=1)
    run("team", "remove", "sre")
    run("explain-access", "=Bob", "see", "sample", expect=1)
    run("member", "remove", "=Bob")
    assert len(json.loads(run("member", "list", "--output", "json"))["items"]) == 1


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        story(Program(build, plane.folder), folder)


if __name__ == "__main__":
    main()
