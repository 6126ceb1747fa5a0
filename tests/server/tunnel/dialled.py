"""A runner made by hand: TLS with a certificate of choice, then WebSocket frames of choice, right or wrong."""

import base64
import json
import os
import pathlib
import socket
import ssl
import struct
import subprocess
import sys

for place in ("server", "server/http", "support"):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / place))

from certificates import Authority  # noqa: E402
from plane import Plane  # noqa: E402
from raw import eventually, told  # noqa: E402, F401 - for the tests that import us

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class Ended(Exception):
    pass


class Dialled:
    def __init__(self, plane, credential=None, context=None, timeout=30):
        context = context or ssl.create_default_context(cafile=plane.folder / "ca.pem")
        if credential:
            context.load_cert_chain(*credential)
        where = plane.ready["tunnel"]
        plain = socket.create_connection((where["address"], where["port"]), timeout)
        self.socket = context.wrap_socket(plain, server_hostname=where["address"])
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def write(self, content):
        self.socket.sendall(content)
        return self

    def upgrade(self):
        key = base64.b64encode(os.urandom(16)).decode()
        self.write("\r\n".join(["GET /tunnel HTTP/1.1", "Host: a", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
                                f"Sec-WebSocket-Key: {key}", "", ""]).encode())
        assert self.line().split()[1] == b"101"
        while self.line():
            pass
        return self

    def line(self):
        while b"\r\n" not in self.buffer:
            self.more()
        line, _, self.buffer = self.buffer.partition(b"\r\n")
        return line

    def more(self):
        """Under TLS 1.3 a refused certificate shows here first."""
        try:
            piece = self.socket.recv(65536)
        except (ssl.SSLError, ConnectionError) as error:
            raise Ended(str(error)) from error
        if not piece:
            raise Ended("closed")
        self.buffer += piece

    def take(self, count):
        while len(self.buffer) < count:
            self.more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def send(self, content, opcode=TEXT):
        payload = json.dumps(content).encode() if isinstance(content, (dict, list)) else content
        return self.write(frame(payload, opcode))

    def receive(self):
        """The next text; pings are answered on the way. Raises Ended with the reason that was given."""
        while True:
            first, second = self.take(2)
            size = second & 0x7F
            if size >= 126:
                size = int.from_bytes(self.take(2 if size == 126 else 8), "big")
            payload = self.take(size)
            if first & 0x0F == TEXT:
                return json.loads(payload)
            if first & 0x0F == CLOSE:
                raise Ended(payload[2:].decode())
            if first & 0x0F == PING:
                self.send(payload, PONG)

    def greet(self, key):
        self.upgrade().send({"op": "hello", "key": key, "version": "0.1.0"})
        assert self.receive() == {"op": "welcome"}
        return self

    def end(self):
        """Why it ended, with nothing more said."""
        try:
            said = self.receive()
        except Ended as ended:
            return str(ended)
        raise AssertionError(f"instead of an end: {said}")


def frame(payload, opcode=TEXT, final=True, reserved=0, masked=True, size=None):
    """RFC 6455, 5.2; `size` is what it says of itself."""
    size = len(payload) if size is None else size
    head = bytes([(0x80 if final else 0) | reserved << 4 | opcode])
    mask_bit = 0x80 if masked else 0
    if size < 126:
        head += bytes([mask_bit | size])
    else:
        head += bytes([mask_bit | 126]) + struct.pack(">H", size) if size < 65536 else bytes([mask_bit | 127]) + struct.pack(">Q", size)
    return head + (bytes(4) if masked else b"") + payload


class TunnelPlane(Plane):
    """A control plane that loses patience with silence soon."""

    def start(self):
        self.init()
        self.configure(limits={"runner_silence_seconds": 2})
        self.start_server()
        self.start_runner()
        self.sign_in_and_wait()
        return self

    def credential(self, folder=None):
        folder = folder or self.folder / "runner"
        return folder / "runner.pem", folder / "runner.key"

    def authority(self):
        return Authority.standing(self.folder / "ca.pem", self.folder / "ca.key", self.folder)

    def events(self, name):
        lines = (self.folder / "strongroomd.log").read_text().splitlines()
        return [entry for entry in map(json.loads, lines) if entry["event"] == name]

    def refused_since(self, before):
        return [entry["why"] for entry in self.events("runner_refused")[before:]]

    def run_daemon(self, *arguments):
        return subprocess.run([self.bin / "strongroomd", *map(str, arguments)], check=True, capture_output=True, text=True).stdout.strip()

    def runner_in(self, folder):
        """Another runner's process, with a configuration of its own."""
        return subprocess.Popen([self.bin / "strongroom-runner", "run", "--config", folder / "runner.json", "--exit-with-parent"],
                                stdin=subprocess.PIPE, stderr=subprocess.PIPE)

    def issue(self, organization, name):
        """A further runner, let in, that finds this control plane."""
        folder = self.folder / name
        self.run_daemon("runner-issue", "--data", self.folder, "--org", organization, "--name", name, "--out", folder)
        path = folder / "runner.json"
        config = json.loads(path.read_text())
        del config["control_plane"]
        path.write_text(json.dumps({**config, "ready_file": str(self.folder / "ready.json")}))
        return folder

    def serving(self, organization=None):
        """The id of the runner that is asked for an organization; None if there is none."""
        status, _, key = self.request("GET", f"/v1/orgs/{organization or self.org}/custodian")
        return key["runner"] if status == 200 else None
