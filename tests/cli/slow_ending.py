"""The command line ends well although its network thread is still ending: what a loaded machine does once in a thousand runs, at every run."""

import argparse
import http.server
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from certificates import Authority  # noqa: E402

RUNS = 8  # Before it was mended, more than half of them ended by a signal.


class Refusing(http.server.BaseHTTPRequestHandler):
    """Knows nobody: one answer over TLS is all that it takes."""

    def do_GET(self):  # noqa: N802
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def serve(folder):
    authority = Authority(folder, "authority")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue("server"))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, authority.certificate


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--slow", required=True)
    said = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server, authority = serve(folder)
        own = {name: folder for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
        # What was freed is overwritten at once, so that nobody uses it unnoticed.
        malloc = {"MALLOC_PERTURB_": "165", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
        environment = {**os.environ, **own, **malloc, "LD_PRELOAD": said.slow, "STRONGROOM_API_KEY": "srk_of_nobody"}
        command = [said.build / "bin/strongroomctl", "--server", f"https://127.0.0.1:{server.server_port}", "--ca", authority,
                   "service", "secrets"]
        ends = []
        for _ in range(RUNS):
            done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
            ends.append((done.returncode, done.stderr))
        server.shutdown()
    assert set(ends) == {(1, ends[0][1])} and ends[0][1].strip(), ends
    print(f"ended well {RUNS} times")


if __name__ == "__main__":
    main()
