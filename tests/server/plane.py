"""The embedded control plane for tests of its process: fixed ports, sealed bodies, and looks at what it leaves on the disk."""

import http.client
import json
import pathlib
import signal
import socket
import sqlite3
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from embedded import Embedded  # noqa: E402


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Plane(Embedded):
    """Ports that outlive a restart: the issuer's name has one in it, and tokens name their issuer."""

    def start(self):
        self.init()
        self.start_server()
        self.start_runner()
        return self

    def init(self, expect=0):
        done = subprocess.run([self.bin / "strongroomd", "init", "--embedded", "--data", self.folder], capture_output=True)
        assert done.returncode == expect, (done.returncode, done.stderr)
        if expect == 0:
            self.configure(api={"address": "127.0.0.1", "port": free_port()}, metrics={})
        return done

    def configure(self, **members):
        path = self.folder / "strongroomd.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **members}))

    def serve_to_its_end(self, user=None, **settings):
        """What strongroomd says when it cannot start: exit code and the lines on standard error."""
        done = subprocess.run([self.bin / "strongroomd", "serve", "--config", self.folder / "strongroomd.json"],
                              capture_output=True, timeout=60, user=user, **settings)
        return done.returncode, done.stderr.decode().splitlines()

    def sign_in_and_wait(self):
        self.sign_in()
        self.until(self.custodian_connected, "the runner")
        self.custodian = self.get(f"/v1/orgs/{self.org}/custodian")
        self.backend = self.get(f"/v1/orgs/{self.org}/backends")["items"][0]["id"]

    def kill_server(self):
        self.server.send_signal(signal.SIGKILL)
        self.server.wait(15)

    def end_server(self):
        """Asks it to end; its exit code."""
        self.server.send_signal(signal.SIGTERM)
        return self.server.wait(30)

    def sealed(self, name, value="plane-canary-4711", environment=None):
        return subprocess.run([self.bin / "seal_secret", json.dumps(self.custodian), self.org, self.backend, name, value,
                               self.folder / "test-device", self.id_token] + ([environment] if environment else []),
                              check=True, capture_output=True, text=True).stdout

    def create(self, body, key=None):
        return self.request("POST", f"/v1/orgs/{self.org}/secrets", body,
                            {"Idempotency-Key": key or str(uuid.uuid4()), "Content-Type": "application/json"})

    def names(self):
        return [item["name"] for item in self.get(f"/v1/orgs/{self.org}/secrets")["items"]]

    def database(self):
        return sqlite3.connect(f"file:{self.folder / 'strongroom.sqlite'}?mode=ro", uri=True)

    def count(self, table, where="1"):
        base = self.database()
        try:
            return base.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]
        finally:
            base.close()


def lost_reply(ask):
    """The reply, or None where the connection broke before it was there."""
    try:
        return ask()
    except (OSError, http.client.HTTPException):
        return None


def pause(process):
    process.send_signal(signal.SIGSTOP)


def resume(process):
    process.send_signal(signal.SIGCONT)
