"""A real OpenBao in development mode, and a proxy before it that spoils what it is told to."""

import json
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/server"))

from plane import Plane, free_port  # noqa: E402

ROOT_TOKEN = "root-canary-4711"


class Bao:
    def __init__(self):
        script = ROOT / "scripts/install_openbao.sh"
        found = subprocess.run([script], capture_output=True, text=True)
        if found.returncode != 0:
            print("OpenBao is not here and cannot be installed")
            sys.exit(77)
        self.port = free_port()
        self.server = subprocess.Popen([found.stdout.strip(), "server", "-dev", f"-dev-root-token-id={ROOT_TOKEN}",
                                        f"-dev-listen-address=127.0.0.1:{self.port}", "-dev-no-store-token"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        Plane.until(lambda: self.send("GET", "sys/health")[0] == 200, "OpenBao")
        self.proxy = subprocess.Popen([sys.executable, ROOT / "tests/support/fault_proxy.py", str(self.port)], text=True,
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.entrance, self.orders = (int(word) for word in self.proxy.stdout.readline().split())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.proxy, self.server):
            process.kill()
            process.wait()

    def send(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/v1/{path}", method=method, headers={"X-Vault-Token": ROOT_TOKEN},
                                         data=json.dumps(body).encode() if body is not None else None)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                raw = answer.read()
                return answer.status, json.loads(raw) if raw else {}
        except urllib.error.HTTPError as refused:
            return refused.code, {}
        except OSError:
            return 0, {}

    def versions(self):
        """Our ids of what can be read there; of what was destroyed, the engine keeps a line without content."""
        found = set()
        base = f"secret/metadata/strongroom"
        for secret in self.send("GET", base + "?list=true")[1].get("data", {}).get("keys", []):
            for version in self.send("GET", f"{base}/{secret}?list=true")[1].get("data", {}).get("keys", []):
                if self.send("GET", f"secret/data/strongroom/{secret}{version}")[0] == 200:
                    found.add(version)
        return found

    def spoil(self, mode, times):
        import socket
        with socket.create_connection(("127.0.0.1", self.orders), timeout=5) as line:
            line.sendall(f"{mode} {times}\n".encode())
            assert line.recv(10).startswith(b"ok")
