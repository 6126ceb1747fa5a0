#!/usr/bin/env python3
"""Saved servers on the command line: added, used, named for one command, forgotten; two servers kept apart."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402


class Tool:
    def __init__(self, build, folder):
        self.program = pathlib.Path(build) / "bin/strongroomctl"
        self.environment = os.environ | {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data"),
                                         "XDG_STATE_HOME": str(folder / "state")}

    def __call__(self, *words, code=0):
        done = subprocess.run([self.program, *words], env=self.environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr


def contexts(tool):
    return [line.split("\t")[0] for line in tool("auth", "contexts").splitlines()]


def books(tool, folder):
    """What needs no server at all."""
    assert contexts(tool) == ["* local"]
    tool("auth", "add", "acme", "--address", "https://strongroom.acme.example")
    assert contexts(tool) == ["* local", "  acme"]
    tool("auth", "use", "acme", "--use-organization", "payments")
    said = tool("auth", "contexts")
    assert "* acme\thttps://strongroom.acme.example\tpayments" in said, said
    tool("auth", "use", "local")
    assert contexts(tool)[0] == "* local"
    for wrong in (["auth", "use", "nowhere"], ["auth", "forget", "nowhere"], ["auth", "add", "local", "--address", "https://x.example"],
                  ["auth", "add", "a", "--address", "http://x.example"], ["auth", "add", "a", "--address", "https://x.example/path"],
                  ["--context", "nowhere", "auth", "status"]):
        assert tool(*wrong, code=tool_code(wrong)), wrong
    no_certificate = folder / "hello.pem"
    no_certificate.write_text("hello")
    assert "no certificate" in tool("auth", "add", "a", "--address", "https://x.example", "--authority", str(no_certificate), code=2)
    tool("auth", "forget", "acme")
    assert contexts(tool) == ["* local"]
    file = folder / "config/strongroom/servers.json"
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o666)
    assert "Others may have written" in tool("auth", "contexts", code=1)
    file.chmod(0o600)


def tool_code(words):
    return 3 if "nowhere" in words else 2


def servers(tool, one, two):
    """Two servers, each with its own authority."""
    for name, server in (("one", one), ("two", two)):
        tool("auth", "add", name, "--address", server.ready["api"], "--authority", str(server.folder / "ca.pem"))
    tool("auth", "use", "one")
    # Reached and believed: all that is missing is a sign-in.
    assert "not signed in" in tool("auth", "status", code=1)
    assert "not signed in" in tool("--context", "two", "auth", "status", code=1)
    # The other's authority does not vouch for it.
    tool("auth", "add", "swapped", "--address", two.ready["api"], "--authority", str(one.folder / "ca.pem"))
    said = tool("--context", "swapped", "auth", "login", code=1)
    assert "certificate" in said or "trust" in said, said
    one.stop()
    assert "not signed in" in tool("--context", "two", "auth", "status", code=1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = parser.parse_args().build
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(build, pathlib.Path(folder))
        books(tool, pathlib.Path(folder))
        one, two = Embedded(build).start(), Embedded(build).start()
        try:
            servers(tool, one, two)
        finally:
            one.stop()
            two.stop()
    print("servers are saved, used and kept apart")


main()
