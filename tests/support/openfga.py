"""A real OpenFGA server with its memory as its store, on ports of its own; it can be stopped and started again."""

import pathlib
import subprocess
import time
import urllib.request

from plane import free_port

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    """Where it was built (scripts/install_openfga.sh takes minutes), or None."""
    built = sorted((ROOT / ".cache/peers").glob("openfga-*/openfga"))
    return built[-1] if built else None


class OpenFga:
    def __init__(self, key=None):
        self.port, self.key, self.process = free_port(), key, None
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self):
        arguments = [program(), "run", "--datastore-engine", "memory", "--http-addr", f"127.0.0.1:{self.port}", "--grpc-addr",
                     f"127.0.0.1:{free_port()}", "--playground-enabled=false", "--metrics-enabled=false", "--log-level", "none"]
        if self.key:
            arguments += ["--authn-method", "preshared", "--authn-preshared-keys", self.key]
        self.process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(self.url + "/healthz", timeout=2).close()
                return self
            except OSError:
                assert self.process.poll() is None, "OpenFGA ended"
                time.sleep(0.05)
        raise AssertionError("OpenFGA does not answer")

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(15)
        self.process = None
