"""Values are written, imported, revealed, kept and rolled back by the command line; the control plane has none of them, in any shape: not in
what it received or sent, not in its memory, not in a file. What it may have is found in all of these, so that the search is known to see."""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import re
import secrets
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("server", "support"):
    sys.path.insert(0, str(ROOT / "tests" / place))

import memory  # noqa: E402
from plane import Plane, free_port  # noqa: E402
from ids import new_id  # noqa: E402
from tap import Tap, payloads  # noqa: E402
from traces import forms, within  # noqa: E402

IMPORTED, LATER, WRITTEN, CHANGED = (f"canary-{name}-{secrets.token_hex(12)}" for name in ("imported", "later", "written", "changed"))
FOREIGN = f"Grüße+/{secrets.token_hex(12)}\\\"世界"
STRANGE = f"canary-strange-{secrets.token_hex(12)}"
VALUES = (IMPORTED, LATER, WRITTEN, CHANGED, FOREIGN, STRANGE)
DESCRIPTION, NOTE, KEY = (f"control{name}{secrets.token_hex(12)}" for name in ("description", "note", "key"))


class World:
    """Every connection of command line and runner to the control plane leads through a tap."""

    def __init__(self, build, folder):
        self.folder = folder
        self.plane = Plane(build)
        self.plane.init()
        home = self.plane.folder
        api, tunnel = free_port(), free_port()
        wear = (home / "server.pem", home / "server.key")
        self.api = Tap(api, home / "ca.pem", wear)
        self.tunnel = Tap(tunnel, home / "ca.pem", wear, (home / "runner/runner.pem", home / "runner/runner.key"))
        public = f"https://127.0.0.1:{self.api.port}"
        self.plane.configure(api={"address": "127.0.0.1", "port": api}, tunnel={"address": "127.0.0.1", "port": tunnel}, public_url=public)
        path = home / "runner/runner.json"
        config = json.loads(path.read_text())
        del config["ready_file"]
        config["control_plane"] = {"address": "127.0.0.1", "port": self.tunnel.port}
        config["issuers"] = [{**config["issuers"][0], "issuer": public + "/oidc", "known_as": "builtin"}]
        path.write_text(json.dumps(config))
        self.plane.start_server()
        self.plane.start_runner()
        password = folder / "password"
        password.write_text("a long enough password")
        os.environ.update(STRONGROOM_BROWSER=str(ROOT / "tests/support/http_browser.py"), STRONGROOM_TEST_PASSWORD_FILE=str(password),
                          TMPDIR=str(folder), EDITOR=f"sh {folder}/editor")
        os.environ.pop("VISUAL", None)

    def stop(self):
        self.plane.stop()

    def run(self, *arguments, said="", expect=0):
        for _ in range(20):
            done = subprocess.run([self.plane.bin / "strongroomctl", "--profile-dir", self.plane.folder, *map(str, arguments)],
                                  input=said, capture_output=True, text=True, timeout=120)
            if "just started" not in done.stderr:  # A runner takes no proof from before its own start.
                break
        assert done.returncode == expect, (arguments, done.stderr[-600:])
        return done.stdout

    def import_file(self, **values):
        """A file of values, which are in it for no longer than it takes."""
        file = self.folder / "imported.env"
        file.write_text("".join(f"{key}='{value}'\n" for key, value in values.items()))
        self.run("import", "--format", "dotenv", "--scope", "org", file)
        file.unlink()

    def edit(self, script, *arguments):
        editor = self.folder / "editor"
        editor.write_text(script)
        self.run("service", "secrets", "upsert", *arguments)
        editor.unlink()

    def reveals(self, group, key, value):
        assert self.run("service", "secrets", "get-value", "--group", group, "--name", key, "--purpose", "debug", "--note", NOTE) == value

    def roll_back(self, slug, number):
        """The command line has no word for it: signed and sent by hand, as the console does it."""
        here = f"/v1/orgs/{self.plane.org}/secrets"
        secret = next(item for item in self.plane.get(here)["items"] if item["slug"] == slug)
        versions = self.plane.get(f"{here}/{secret['id']}/versions")["items"]
        base = next(version for version in versions if version["number"] == number)
        fresh = new_id()
        context = {"organization": self.plane.org, "secret": secret["id"], "version": fresh,
                   "number": max(version["number"] for version in versions) + 1, "backend": secret["backend"]}
        claims = {"op": "rollback", "context": context, "sealed_dek": "", "entries": digest(b""), "kept": [key["name"] for key in base["keys"]],
                  "base": base["id"], "iat": int(time.time()), "jti": new_id()}
        status, _, answer = self.plane.request(
            "POST", f"{here}/{secret['id']}/versions/{number}/rollback", {"id": fresh, "person": self.plane.prove(claims)},
            {"If-Match": f'"{secret["revision"]}"', "Idempotency-Key": new_id()})
        assert status == 201, (status, answer)

    def traffic(self):
        """All that the control plane received and sent, where it can be read."""
        spoken = {"received by the API": self.api.to_server(), "sent by the API": self.api.from_server(),
                  "received by the tunnel": [payloads(stream) for stream in self.tunnel.to_server()],
                  "sent by the tunnel": [payloads(stream) for stream in self.tunnel.from_server()]}
        return {where: b"\n".join(streams) for where, streams in spoken.items()}


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def everything_is_done(world):
    world.run("auth", "login")
    world.plane.sign_in(first=False)
    world.import_file(TOKEN=IMPORTED, FOREIGN=FOREIGN, **{KEY: "x"})
    world.reveals("imported", "TOKEN", IMPORTED)
    world.reveals("imported", "FOREIGN", FOREIGN)
    world.import_file(TOKEN=LATER)
    world.reveals("imported", "TOKEN", LATER)
    world.roll_back("imported", 1)
    world.reveals("imported", "TOKEN", IMPORTED)
    world.edit(f"printf 'group: written\\nscope: org\\ndescription: {DESCRIPTION}\\nentries:\\n  A: {WRITTEN}\\n  B: keep-me\\n' >\"$1\"")
    world.edit(f"sed -i 's/B: !keep/B: {CHANGED}/' \"$1\"", "--group", "written")
    world.reveals("written", "A", WRITTEN)
    world.reveals("written", "B", CHANGED)
    world.run("service", "secrets", "delete", "--group", "written", "--name", "B")
    world.reveals("written", "A", WRITTEN)
    why = ("--purpose", "debug", "--note", NOTE)
    assert "imported" in world.run("leaked", *why, said=IMPORTED)
    world.run("leaked", *why, said=STRANGE, expect=1)
    world.run("reuse", *why)


def memory_holds_no_value(world):
    """First of all, while it may still be there."""
    for process in (world.plane.server, world.plane.runner):
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        assert re.search(r"Max core file size +0 +0 ", limits), limits
    if reason := memory.why_not():
        print(f"memory is not searched: {reason}")
        return
    found = memory.found(world.plane.server.pid, (*VALUES, DESCRIPTION), forms)
    assert (DESCRIPTION, "utf-8") in found, "what is there was not found"
    left = {(value[:12], form) for value, form in found if value != DESCRIPTION}
    assert not left, left


def traffic_holds_no_value(world):
    traffic = world.traffic()
    for where, content in traffic.items():
        assert b"content-encoding" not in content.lower(), "it could not be searched"
        assert not within(content, VALUES), (where, {(value[:12], form) for value, form in within(content, VALUES)})
    for where, control in (("received by the API", DESCRIPTION), ("sent by the API", DESCRIPTION), ("received by the API", NOTE),
                           ("received by the tunnel", KEY), ("sent by the tunnel", KEY), ("sent by the tunnel", NOTE)):
        assert control.encode() in traffic[where], f"a control was not found in what was {where}"
    assert KEY.encode() not in b"".join(world.tunnel.to_server()), "frames are not masked: this test unmasks for nothing"


def every_shape_is_seen(world):
    """Sent on purpose, in each shape, as what no control plane could make sense of."""
    control = f"control+/ü{secrets.token_hex(12)}"
    shapes = forms(control)
    for name, content in shapes.items():
        assert (control, name) not in within(world.traffic()["received by the API"], [control]), name
        world.plane.request("POST", f"/v1/orgs/{world.plane.org}/secrets", b"{" + content + b"}")
        assert (control, name) in within(world.traffic()["received by the API"], [control]), name
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            assert within(encode(bytes(before) + control.encode() + b"after"), [control]), (before, encode)


def files_hold_no_value(world):
    folders = [world.plane.folder, world.folder, *(os.environ[name] for name in ("HOME", "XDG_RUNTIME_DIR")), "/dev/shm"]
    hits, seen = [], False
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                content = path.read_bytes()
                seen |= DESCRIPTION.encode() in content
                hits += [(str(path), value[:12], form) for value, form in within(content, VALUES)]
    assert not hits, hits
    assert seen, "what is in the database was not found"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    with tempfile.TemporaryDirectory() as folder:
        world = World(parser.parse_args().build, pathlib.Path(folder))
        try:
            for story in (everything_is_done, memory_holds_no_value, traffic_holds_no_value, files_hold_no_value, every_shape_is_seen):
                story(world)
                print(story.__name__, flush=True)
        finally:
            world.stop()


main()
