"""A start without the server: what was known stands there to be read, and what the server says holds again when it is back."""

import json
import re
import socket
import subprocess
import sys

from other_person import OtherPerson
from steps import ROOT, arguments, find_in_palette, sign_in, travel

sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def settle(plane):
    """On ports that stay the same when it is started again."""
    file = plane.folder / "strongroomd.json"
    config = json.loads(file.read_text())
    for part in config.values():
        if isinstance(part, dict) and part.get("port") == 0:
            part["port"] = free_port()
    file.write_text(json.dumps(config))


def stop_server(plane):
    plane.server.terminate()
    plane.server.wait(15)


class Away(OtherPerson):
    """At a terminal, with a server that is named."""

    def __init__(self, build, folder, plane):
        super().__init__(build, folder)
        self.where = ("--server", plane.ready["api"], "--ca", plane.folder / "ca.pem")
        # Nobody stands between the two here: what it says of its authority is taken.
        told = subprocess.run([self.program, *map(str, self.where), "auth", "login"], capture_output=True, timeout=120, check=False)
        found = re.search(rb"Its fingerprint is ([0-9a-f ]+);", told.stderr)
        assert found, told.stderr
        self("auth", "trust", "--authority-fingerprint", found[1].decode())

    def __call__(self, *words):
        return super().__call__(*self.where, *words)


def strip(t):
    return t.pattern("Offline: this is what was known at %1. Strongroom goes on trying to reach the server by itself.", ".+")


def main():
    options = arguments()
    plane = Embedded(options.build)
    plane.start()
    try:
        stop_server(plane)
        settle(plane)
        plane.start_server()
        plane.sign_in("alice", "correct horse battery staple")
        where = ["--server", plane.ready["api"], "--ca", str(plane.folder / "ca.pem")]

        def first(console, t, folder):
            sign_in(console, t)
            other = Away(options.build, folder, plane)
            other.writes("ledger-db-password", PASSWORD="value-of-the-ledger")
            console.wait(re.compile("^ledger-db-password, "), "table cell")

        def without_the_server(console, t, _):
            console.wait(strip(t), seconds=90)
            console.wait(re.compile("^ledger-db-password, "), "table cell")
            console.click(console.find(re.compile("^ledger-db-password, "), "table cell"))
            console.until(lambda: not console.enabled(console.find(t("Reveal…"), "push button")), "no reveal without the server")
            assert t("Your sign-in is no longer valid. Sign in again.") not in console.outline()
            console.shot("without-the-server")
            find_in_palette(console, t, "ledger db", "ledger-db-password")
            console.shot("found")
            console.key("Escape", "Escape")
            plane.start_server()
            console.gone(strip(t), seconds=120)
            console.until(lambda: console.enabled(console.find(t("Reveal…"), "push button")), "the deeds again")
            console.shot("back")

        travel(options, first, where)
        stop_server(plane)
        travel(options, without_the_server, where, keep=True)
        stop_server(plane)
    finally:
        plane.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
