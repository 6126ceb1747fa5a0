"""A real OpenBao in its development mode, on a port of its own; none where it cannot be had."""

import contextlib
import json
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class OpenBao:
    def __init__(self, program, port):
        self.url = f"http://127.0.0.1:{port}"
        self.command = [program, "server", "-dev", "-dev-root-token-id=root", f"-dev-listen-address=127.0.0.1:{port}", "-dev-no-store-token"]
        self.start()

    def start(self):
        """With nothing in it; it answers when this returns."""
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 30
        while self.ask("GET", "sys/health")[0] != 200:
            assert time.monotonic() < end and self.process.poll() is None, "OpenBao has started and does not answer"
            time.sleep(0.05)

    def ask(self, method, path, body=None):
        """The status and the answer, as its root."""
        request = urllib.request.Request(f"{self.url}/v1/{path}", method=method, headers={"X-Vault-Token": "root"},
                                         data=None if body is None else json.dumps(body).encode())
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, json.loads(answer.read() or b"{}")
        except urllib.error.HTTPError as refused:
            return refused.code, {}
        except (urllib.error.URLError, OSError):
            return 0, {}

    def stop(self):
        self.process.kill()
        self.process.wait()


@contextlib.contextmanager
def openbao(port):
    """None where it cannot be installed."""
    found = subprocess.run([ROOT / "scripts/install_openbao.sh"], capture_output=True, text=True)
    if found.returncode != 0:
        yield None
        return
    server = OpenBao(found.stdout.strip().splitlines()[-1], port)
    try:
        yield server
    finally:
        server.stop()
