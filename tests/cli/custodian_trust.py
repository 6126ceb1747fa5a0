"""Whom the command line trusts: an authority that somebody named, and no custodian that it does not vouch for."""

import argparse
import base64
import contextlib
import json
import os
import pathlib
import pty
import secrets
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/server"))

from plane import Plane  # noqa: E402
from swapping_proxy import SwappingProxy  # noqa: E402

CANARY = "trust-canary-1618"


def fingerprint(certificate):
    """As openssl has it, not as we do."""
    said = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-fingerprint", "-sha256"],
                          check=True, capture_output=True, text=True).stdout
    return said.strip().split("=")[1].replace(":", "").lower()


def grouped(digits):
    return " ".join(digits[i:i + 4] for i in range(0, len(digits), 4))


class Remote:
    """strongroomctl against a server that is not the console's own."""

    def __init__(self, build, server, ca):
        self.command = [pathlib.Path(build) / "bin/strongroomctl", "--server", server, "--ca", ca]

    def __call__(self, *arguments, expect=0, told=""):
        done = subprocess.run([*self.command, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        assert done.returncode == expect, (arguments, done.returncode, done.stdout[-300:], done.stderr[-600:])
        assert told in done.stderr.decode(), (arguments, told, done.stderr[-600:])
        return done.stdout

    def just_started(self, *arguments):
        """A runner takes no proof from before its own start."""
        done = subprocess.run([*self.command, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        return b"just started" in done.stderr

    def on_terminal(self, answer, *arguments):
        """Exit code and all that was said, with a person at a terminal who types `answer`."""
        child, terminal = pty.fork()
        if child == 0:
            os.execv(self.command[0], [str(part) for part in (*self.command, *arguments)])
        said = b""
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:  # How Linux says that the other end is closed.
                break
            if not part:
                break
            said += part
            if b"Type yes" in said and answer is not None:
                os.write(terminal, answer + b"\n")
                answer = None
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said.decode()


def names(run):
    return [item["name"] for item in json.loads(run("service", "secrets", "--output", "json"))["items"]]


def first_sign_in(run, pins, true, imported):
    run("auth", "login", "--authority-fingerprint", "abcd", expect=2)
    run("auth", "login", expect=1, told=grouped(true))
    run("import", "--format", "dotenv", "--scope", "org", imported, expect=1, told=grouped(true))
    assert names(run) == []
    run("auth", "login", "--authority-fingerprint", "0" * 64, expect=1, told=grouped(true))
    code, said = run.on_terminal(b"no", "auth", "login")
    assert code == 1 and grouped(true) in said.replace("\r\n", "\n"), (code, said)
    assert not pins.exists()
    code, said = run.on_terminal(b"yes", "auth", "login")
    assert code == 0, said
    assert json.loads(pins.read_text())["authorities"][0]["fingerprint"] == true
    assert pins.stat().st_mode & 0o777 == 0o600
    run("auth", "login", "--authority-fingerprint", "0" * 64, expect=1)
    run("import", "--format", "dotenv", "--scope", "org", imported)
    assert run("service", "secrets", "get-value", "--group", "trusted", "--name", "TOKEN").decode() == CANARY


def swapped_keys(run, proxy, folder):
    """The true certificate beside another key: on the way in, and on the way out."""
    other = folder / "swapped.env"
    other.write_text(f"TOKEN={CANARY}\n")
    fresh = base64.urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()

    def swap(path, value):
        if path.endswith("/custodian"):
            value["public_key"] = fresh
        elif path.endswith("/redeem"):
            value["keys"]["custodian"]["public_key"] = fresh

    proxy.swap = swap
    run("import", "--format", "dotenv", "--scope", "org", other, expect=1, told="not the one that its certificate")
    run("service", "secrets", "get-value", "--group", "trusted", "--name", "TOKEN", expect=1,
        told="not the one that its certificate")

    def invent(path, value):
        if path.endswith("/redeem"):
            value["keys"]["sealed_keys"]["ciphertext"] = fresh

    proxy.swap = invent
    assert run("service", "secrets", "get-value", "--group", "trusted", "--name", "TOKEN", expect=1) == b""
    proxy.swap = lambda path, value: None
    assert names(run) == ["trusted"]


def replaced_authority(run, plane, pins, true, folder, imported):
    """The organization replaces its authority: the same keys, certified by another."""
    authority = folder / "authority"
    printed = subprocess.run([plane.bin / "strongroomd", "authority-new", "--out", authority], check=True,
                             capture_output=True, text=True).stdout.strip()
    new = fingerprint(authority / "ca.pem")
    assert printed == grouped(new), (printed, new)
    subprocess.run([plane.bin / "strongroomd", "runner-issue", "--data", plane.folder, "--authority", authority, "--org", "home",
                    "--name", "replaced", "--out", folder / "runner"], check=True)
    config = json.loads((folder / "runner/runner.json").read_text())
    embedded = json.loads((plane.folder / "runner/runner.json").read_text())
    del config["control_plane"]
    config |= {name: embedded[name] for name in ("keys", "authority", "ready_file", "issuers") if name in embedded}
    (folder / "runner/runner.json").write_text(json.dumps(config))
    trusted = plane.folder / "runner-authorities.pem"
    trusted.write_text((plane.folder / "ca.pem").read_text() + (authority / "ca.pem").read_text())
    server = json.loads((plane.folder / "strongroomd.json").read_text())
    server["runner_authority"] = str(trusted)
    (plane.folder / "strongroomd.json").write_text(json.dumps(server))
    for process in (plane.runner, plane.server):
        process.terminate()
        process.wait(20)
    plane.start_server()
    plane.runner = subprocess.Popen(
        [plane.bin / "strongroom-runner", "run", "--config", folder / "runner/runner.json", "--exit-with-parent"],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    log = folder / "runner/runner.log"
    plane.until(lambda: log.exists() and "tunnel_connected" in log.read_text(), "the other runner")

    reveal = ("service", "secrets", "get-value", "--group", "trusted", "--name", "TOKEN")
    plane.until(lambda: not run.just_started(*reveal), "the other runner's first second")
    assert run(*reveal, expect=1, told=grouped(new)) == b""
    run("import", "--format", "dotenv", "--scope", "org", imported, expect=1, told=grouped(new))
    run("auth", "login", expect=1, told="has changed")
    run("auth", "login", "--authority-fingerprint", new, expect=1, told="has changed")
    run("auth", "trust", "--authority-fingerprint", true, expect=1, told=grouped(new))
    assert json.loads(pins.read_text())["authorities"][0]["fingerprint"] == true
    run("auth", "trust", "--authority-fingerprint", grouped(new).upper())
    assert run(*reveal).decode() == CANARY


def file_in_doubt(run, pins):
    reveal = ("service", "secrets", "get-value", "--group", "trusted", "--name", "TOKEN")
    good = pins.read_text()
    pins.chmod(0o620)
    run(*reveal, expect=1, told="Others may have written")
    pins.chmod(0o600)
    pins.write_text(good[:40])
    run(*reveal, expect=1, told="cannot be read")
    pins.write_text(good)
    assert run(*reveal).decode() == CANARY


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    pins = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "strongroom/authorities.json"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "password").write_text("a long enough password")
        os.environ["STRONGROOM_BROWSER"] = str(ROOT / "tests/support/http_browser.py")
        os.environ["STRONGROOM_TEST_PASSWORD_FILE"] = str(folder / "password")
        imported = folder / "trusted.env"
        imported.write_text(f"TOKEN={CANARY}\n")
        plane = Plane(options.build)
        plane.init()
        listens = json.loads((plane.folder / "strongroomd.json").read_text())["api"]["port"]
        # Proofs name the address that clients came to (RFC 9449, 4.2): the proxy's is the plane's own.
        with contextlib.ExitStack() as ends, SwappingProxy(plane, listens) as proxy:
            ends.callback(plane.stop)
            plane.configure(public_url=proxy.url)
            plane.start_server()
            plane.start_runner()
            plane.sign_in()
            plane.until(plane.custodian_connected, "the runner")
            true = fingerprint(plane.folder / "ca.pem")
            run = Remote(options.build, proxy.url, plane.folder / "ca.pem")
            first_sign_in(run, pins, true, imported)
            swapped_keys(run, proxy, folder)
            replaced_authority(run, plane, pins, true, folder, imported)
            file_in_doubt(run, pins)
    print("nobody was trusted unasked")


main()
