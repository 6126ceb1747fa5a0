"""Certificates that end, on the command line: the end that openssl says stands beside the version, goes on with its value, is left out where
somebody says so, and stands on the record."""

import datetime
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402

CANARY = "ends-canary"


def certificate(folder, name, days):
    file = pathlib.Path(folder) / f"{name}.pem"
    subprocess.run(["openssl", "req", "-x509", "-nodes", "-newkey", "ed25519", "-subj", f"/CN={name}.example", "-days", str(days), "-keyout",
                    str(file.with_suffix(".key")), "-out", str(file)], check=True, capture_output=True)
    return file


def end_of(file):
    """By openssl's word, as the API writes times."""
    said = subprocess.run(["openssl", "x509", "-noout", "-enddate", "-in", str(file)], check=True, capture_output=True, text=True).stdout
    end = datetime.datetime.strptime(said.strip().partition("=")[2], "%b %d %H:%M:%S %Y %Z")
    return end.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def write(run, folder, name, *options, scope="org", **values):
    file = pathlib.Path(folder) / f"{name}.yaml"
    file.write_text(json.dumps(values))
    run("import", "--format", "yaml", "--scope", scope, *options, file)


def ends(run, *words, expect=0):
    return json.loads(run("service", "secrets", "ends", "--json", *words, expect=expect))


def told_by_openssl(run, folder):
    soon, late = certificate(folder, "soon", 9), certificate(folder, "late", 400)
    assert ends(run) == [] and run("service", "secrets", "ends") == b""
    chain = late.read_text() + soon.with_suffix(".key").read_text() + soon.read_text()
    write(run, folder, "qwac", CHAIN=chain, LATE=late.read_text(), KEY=soon.with_suffix(".key").read_text(), PASSWORD=f"{CANARY}-1",
          BROKEN=soon.read_text()[:200])
    assert [(one["slug"], one["key"], one["version"], one["ends_at"]) for one in ends(run)] == [("qwac", "CHAIN", 1, end_of(soon))]
    both = ends(run, "--group", "qwac")
    assert [(one["key"], one["ends_at"]) for one in both] == [("CHAIN", end_of(soon)), ("LATE", end_of(late))], both
    assert ends(run, "--within", "7") == [] and len(ends(run, "--within", "401")) == 2
    assert run("service", "secrets", "ends").decode() == f"qwac\tCHAIN\tv1\tends {end_of(soon)}\t8 days\n"
    run("service", "secrets", "ends", "--within", "-1", expect=2)
    run("service", "secrets", "ends", "--within", "3651", expect=2)
    run("service", "secrets", "ends", "--group", "absent", expect=3)


def goes_on_with_its_value(run, folder):
    run("service", "secrets", "delete", "--group", "qwac", "--name", "LATE")
    assert [(one["key"], one["version"]) for one in ends(run, "--group", "qwac")] == [("CHAIN", 2)]
    write(run, folder, "qwac", PASSWORD=f"{CANARY}-2")
    assert [(one["key"], one["version"]) for one in ends(run, "--group", "qwac")] == [("CHAIN", 3)], "kept, with its value"
    renewed = certificate(folder, "renewed", 200)
    write(run, folder, "qwac", CHAIN=renewed.read_text())
    assert [one["ends_at"] for one in ends(run, "--group", "qwac")] == [end_of(renewed)] and ends(run) == []


def is_left_out(run, folder):
    soon = certificate(folder, "quiet", 5)
    write(run, folder, "quiet", "--no-certificate-end", TLS=soon.read_text())
    assert ends(run, "--group", "quiet") == []
    editor = pathlib.Path(folder) / "editor.sh"
    os.environ["EDITOR"] = f"sh {editor}"
    os.environ.pop("VISUAL", None)
    form = pathlib.Path(folder) / "form.yaml"
    form.write_text("group: edited\nscope: org\nentries:\n  TLS: |\n" + "".join(f"    {line}\n" for line in soon.read_text().splitlines()))
    editor.write_text(f'cat "{form}" >"$1"\n')
    run("service", "secrets", "upsert", "--no-certificate-end")
    assert ends(run, "--group", "edited") == []
    form.write_text(form.read_text().replace("edited", "told"))
    run("service", "secrets", "upsert")
    assert [one["ends_at"] for one in ends(run, "--group", "told")] == [end_of(soon)]


def is_promoted_with_its_value(run, folder):
    soon, late = certificate(folder, "staged", 6), certificate(folder, "standing", 90)
    write(run, folder, "edge", scope="stage", TLS=soon.read_text())
    write(run, folder, "edge", scope="prod", OTHER=late.read_text())
    run("promote", "stage/edge", "--to", "prod", "--purpose", "deploy", "--ticket", "OPS-7")
    promoted = ends(run, "--group", "edge", "--scope", "prod")
    assert [(one["key"], one["version"], one["ends_at"]) for one in promoted] == [("TLS", 2, end_of(soon)), ("OTHER", 2, end_of(late))], promoted


def stands_on_the_record(run, folder):
    lines = run("audit", "list", "--output", "json", "--filter", "action:version.put").splitlines()
    events = [json.loads(run("audit", "show", json.loads(line)["id"])) for line in lines]
    assert any("certificateEnds" in event["after"] and "certificateEnds" in event["before"] for event in events), events
    assert not any(CANARY in json.dumps(event) for event in events)


def main():
    with told() as (build, folder, plane):
        await_runner(plane)
        run = Program(build, plane.folder)
        run("auth", "login")
        for story in (told_by_openssl, goes_on_with_its_value, is_left_out, is_promoted_with_its_value, stands_on_the_record):
            story(run, folder)
            print(story.__name__)


if __name__ == "__main__":
    main()
