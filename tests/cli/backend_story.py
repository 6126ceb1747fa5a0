"""Backends on the command line: configured, tested before they are kept, chosen, mended and removed; with YAML files and, where it can be had, a
real OpenBao. Credentials come from files and standard input, and never out again."""

import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from openbao import free_port, openbao  # noqa: E402
from stories import Program  # noqa: E402
from told import await_runner, told  # noqa: E402


def backends(run):
    return {one["name"]: one for one in json.loads(run("backends", "list", "--json"))}


def said(run, *arguments, expect, given=None):
    """Standard output and error of a command."""
    done = subprocess.run([run.path, "--profile-dir", run.profile, *map(str, arguments)], capture_output=True, timeout=120, input=given)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout[-300:], done.stderr[-300:])
    return (done.stdout + done.stderr).decode()


def write(run, folder, name, value):
    file = pathlib.Path(folder) / f"{name}.env"
    file.write_text(f"TOKEN={value}\n")
    run("import", "--format", "dotenv", "--scope", "org", file)


def reveal(run, name, expect=0):
    command = ("service", "secrets", "get-value", "--group", name, "--name", "TOKEN")
    until = time.monotonic() + 60
    # A runner takes no proof from before its own start, to the second.
    while expect == 0 and time.monotonic() < until:
        done = subprocess.run([run.path, "--profile-dir", run.profile, *command], capture_output=True, timeout=120)
        if b"just started" not in done.stderr:
            assert done.returncode == 0, done.stderr[-300:]
            return done.stdout
        time.sleep(0.2)
    return run(*command, expect=expect)


def keeps_files(run, folder):
    """The development store, from nothing to the default, with a secret in it."""
    files = pathlib.Path(folder) / "store"
    files.mkdir()
    lines = run("backends", "list").decode().splitlines()
    assert len(lines) == 1 and "\tbuiltin\t" in lines[0] and "\tdefault\t" in lines[0], lines
    assert "passed\tread" in run("backends", "test", "builtin").decode()
    run("backends", "create", "--name", "files", "--kind", "no_such_kind", expect=2)
    run("backends", "create", "--name", "files", "--kind", "openbao", "--setting", "nothing", expect=2)
    known = json.loads(run("backends", "kinds", "--json"))
    trust = next(one["trust"] for one in known if one["kind"] == "aws_secrets_manager")
    assert re.search(r'"sts:ExternalId": "[0-9a-f-]{36}"', trust), trust
    offered = [one["kind"] for one in known]
    kind = "yaml_files" if "yaml_files" in offered else "yaml"
    wish = ("--name", "files", "--kind", kind, "--setting", f"folder={files}")
    tried = run("backends", "create", "--dry-run", *wish).decode()
    assert "passed\tcreate" in tried and "failed" not in tried, tried
    assert list(backends(run)) == ["builtin"], "a dry run saves nothing"
    made = run("backends", "create", *wish).decode().strip()
    run("backends", "create", *wish, expect=1)
    assert backends(run)["files"]["id"] == made and backends(run)["files"]["settings"] == {"folder": str(files)}
    check = json.loads(run("backends", "test", "files", "--json"))
    assert check["passed"] and backends(run)["files"]["check"]["passed"]
    run("backends", "set-default", "files")
    assert backends(run)["files"]["is_default"] and not backends(run)["builtin"]["is_default"]
    write(run, folder, "in-files", "backend-canary-1")
    assert reveal(run, "in-files") == b"backend-canary-1"
    assert reveal(run, "before") == b"backend-canary-0", "what stood stays where it was"
    kept = list(files.rglob("*.y*ml"))
    assert kept and not any(b"backend-canary" in file.read_bytes() for file in kept), "what lies there is sealed"
    assert backends(run)["files"]["usage"]["secrets"] == 1
    used = {name: one["usage"]["used_by"] for name, one in backends(run).items()}
    assert used["files"]["people"] == used["builtin"]["people"] == 1 and used["files"]["names"], used
    assert run("backends", "list").decode().count("used by 1 person, 0 machines in 90 days: ") == 2
    told_why = said(run, "backends", "remove", "files", expect=1)
    assert "default" in told_why, told_why
    run("backends", "set-default", "builtin")
    run("backends", "remove", "files", expect=1)
    run("backends", "change", "files", expect=2)
    renamed = json.loads(run("backends", "change", "files", "--name", "shelf", "--json"))
    assert renamed["name"] == "shelf" and renamed["settings"] == {"folder": str(files)}
    run("backends", "test", "files", expect=3)


def keeps_in_openbao(run, folder, bao):
    token, wrong = (pathlib.Path(folder) / name for name in ("token", "wrong"))
    token.write_text("root\n")
    wrong.write_text("backend-canary-token\n")
    wish = ("--name", "bao", "--kind", "openbao", "--setting", "mount=secret")
    here = ("--endpoint-url", bao.url)
    refused = said(run, "backends", "create", *wish, *here, "--credential", "token=backend-canary-token", expect=2)
    assert "backend-canary" not in refused and "command line" in refused, refused
    failed = said(run, "backends", "create", "--dry-run", *wish, *here, "--credential", f"token=@{wrong}", expect=1)
    assert "failed\tauthentication" in failed and "backend-canary" not in failed, failed
    inner = said(run, "backends", "create", "--dry-run", *wish, "--endpoint-url", "http://169.254.169.254", "--credential", f"token=@{token}",
                 expect=1)
    assert "failed\taddress" in inner, inner
    said(run, "backends", "create", *wish, *here, "--credential", "token=-", expect=0, given=b"backend-canary-token")
    said(run, "backends", "test", "bao", expect=1)
    assert backends(run)["bao"]["check"]["passed"] is False
    before = backends(run)["bao"]["credentials_at"]
    said(run, "backends", "replace-credentials", "bao", "--credential", f"token=@{token}", expect=0)
    run("backends", "test", "bao")
    assert backends(run)["bao"]["credentials_at"] >= before and "token" not in backends(run)["bao"]["settings"]
    run("backends", "set-default", "bao")
    write(run, folder, "in-bao", "backend-canary-2")
    assert reveal(run, "in-bao") == b"backend-canary-2"
    bao.stop()
    reveal(run, "in-bao", expect=1)
    assert reveal(run, "before") == b"backend-canary-0", "one backend's trouble is not another's"
    unreachable = said(run, "backends", "test", "bao", expect=1)
    assert "failed\tconnect" in unreachable, unreachable


def stop_runner(plane):
    plane.runner.terminate()
    plane.runner.wait(30)


def restart_runner(plane):
    log = plane.folder / "runner/runner.log"
    before = log.read_text().count("tunnel_connected")
    plane.start_runner()
    plane.until(lambda: log.read_text().count("tunnel_connected") > before, "the runner")


def reaches_through_the_runner(run, folder, plane, bao):
    """A store that the runner names: the control plane has no address of it, and no credentials."""
    files = pathlib.Path(folder) / "behind-the-runner"
    files.mkdir()
    run("backends", "create", "--name", "far", "--kind", "runner", expect=2)
    run("backends", "create", "--name", "far", "--kind", "runner", "--setting", "store=Not A Name", expect=2)
    run("backends", "create", "--name", "far", "--kind", "runner", "--setting", "store=far", "--setting", "address=https://vault.example", expect=2)
    unknown = said(run, "backends", "create", "--dry-run", "--name", "far", "--kind", "runner", "--setting", "store=far", expect=1)
    assert "failed\tconnect" in unknown and "stores" in unknown, unknown
    stores = [{"name": "far", "kind": "yaml_files", "settings": {"folder": str(files)}}]
    allowed = {"development": True}
    if bao is not None:
        bao.start()
        token = plane.folder / "runner/bao-token"
        token.write_text("root\n")
        token.chmod(0o600)
        stores = [{"name": "far", "kind": "openbao", "settings": {"address": bao.url, "mount": "secret"}, "credential_files": {"token": str(token)}}]
        allowed["outbound_allow"] = [bao.url]
    path = plane.folder / "runner/runner.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | allowed | {"stores": stores}))
    stop_runner(plane)
    restart_runner(plane)
    run("backends", "create", "--name", "far", "--kind", "runner", "--setting", "store=far")
    tried = run("backends", "test", "far").decode()
    assert "passed\tcreate" in tried and "failed" not in tried, tried
    far = backends(run)["far"]
    assert far["mode"] == "runner_delegated" and far["settings"] == {"store": "far"}, far
    run("backends", "set-default", "far")
    write(run, folder, "in-far", "backend-canary-3")
    assert reveal(run, "in-far") == b"backend-canary-3"
    if bao is None:
        assert list(files.rglob("*.yaml")), "it lies where the runner put it"
    stop_runner(plane)
    reveal(run, "in-far", expect=1)
    restart_runner(plane)
    assert reveal(run, "in-far") == b"backend-canary-3"


def says_nothing_to_others(run, plane):
    key = run("iam", "apikey", "new", "--name", "looker", "--scope", "see_secrets").decode().strip()
    os.environ["STRONGROOM_API_KEY"] = key
    shown = run("backends", "list", "--json").decode()
    run("backends", "set-default", "builtin", expect=1)
    run("backends", "create", "--name", "x", "--kind", "yaml", expect=1)
    run("backends", "test", "builtin", expect=1)
    del os.environ["STRONGROOM_API_KEY"]
    assert "backend-canary" not in shown
    for file in [plane.folder / "strongroom.sqlite", *plane.folder.glob("*.log"), *plane.folder.glob("strongroom.sqlite-*")]:
        assert not file.exists() or b"backend-canary-token" not in file.read_bytes(), file
    events = run("audit", "list", "--output", "json", "--filter", "kind:backend").decode()
    assert "backend.replace_credentials" in events or "backend.create" in events, events
    assert "backend-canary" not in events


def configure(plane, **more):
    path = plane.folder / "strongroomd.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | more))
    plane.server.terminate()
    plane.server.wait(30)
    plane.start_server()


def main():
    port = free_port()
    with told() as (build, folder, plane), openbao(port) as bao:
        configure(plane, development=True, outbound_allow=[f"http://127.0.0.1:{port}"])
        await_runner(plane)
        run = Program(build, plane.folder)
        run("auth", "login")
        write(run, folder, "before", "backend-canary-0")
        keeps_files(run, folder)
        if bao is not None:
            keeps_in_openbao(run, folder, bao)
        reaches_through_the_runner(run, folder, plane, bao)
        says_nothing_to_others(run, plane)
        print("with OpenBao" if bao is not None else "without OpenBao: it cannot be installed here")


if __name__ == "__main__":
    main()
